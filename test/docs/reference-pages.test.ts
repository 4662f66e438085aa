import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createKonnectProvider } from "../../src/provider";
import { problemAdvice } from "../../src/model";
import { errorTexts } from "../../scripts/reference/error-texts";
import { referencePages } from "../../scripts/reference/pages";

const directory = resolve(__dirname, "../../docs/reference");
const pages = referencePages();

it("the reference is what `npm run docs` writes, page by page", () => {
  const onDisk = readdirSync(directory).map((name) => [name, readFileSync(resolve(directory, name), "utf8")]);
  expect(Object.fromEntries(onDisk)).toEqual(Object.fromEntries(pages));
});

it("the reference of the provider has every resource, and the leaves of nested attributes", () => {
  const page = pages.get("provider.md") ?? "";
  for (const { typeName } of createKonnectProvider({ environment: {} }).resources)
    expect(page).toContain(`## Resource \`${typeName}\``);
  expect(page).toContain("| `spec.ports[].app_protocol` |");
});

it("the reference of errors has every code of the contract", () => {
  for (const code of Object.keys(problemAdvice)) expect(pages.get("errors.md")).toContain(`| \`${code}\` |`);
});

it("an error's text is read with what is put into it", () => {
  expect(errorTexts("src/plan/errors.ts")).toContainEqual({
    name: "notJson",
    texts: ["The plan is not JSON: ‹reason›. ‹advice›"],
  });
});

it("the reference of constructs tells defaults and examples", () => {
  const page = pages.get("constructs.md") ?? "";
  expect(page).toMatch(/\| `appProtocol` \| `string` \| "tcp" \|/);
  expect(page).toContain('new ControlPlane(this, "Global", { name: "production" });');
});
