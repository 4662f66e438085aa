import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ContractPair, kindNamed } from "./support/contract-pair";
import { ContractRun } from "./support/contract-run";

interface Find extends ContractPair {
  readonly kind: string;
  /** What the pair is about, in words. */
  readonly shows: string;
}

const folder = join(__dirname, "fixtures/plan-contract");

const finds = readdirSync(folder).map((file): [string, string, Find] => {
  const find = JSON.parse(readFileSync(join(folder, file), "utf8")) as Find;
  return [find.kind, find.shows, find];
});

describe("the plan contract, once broken, holds for", () => {
  it.each(finds)("a %s: %s", (kind, _, find) => new ContractRun(kindNamed(kind)).hold(find));
});
