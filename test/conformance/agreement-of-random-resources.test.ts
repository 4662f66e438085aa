import fc from "fast-check";
import { type Mock, startMock } from "../../src/mock";
import { checkResource } from "../../src/model";
import { drive } from "../../src/plugin/testing";
import { createKonnectProvider } from "../../src/provider";
import { toCheckable } from "../../src/provider/wire/to-wire";
import { call } from "../mock/client";
import { announceRun } from "../property/support/property-run";
import { askConstruct, askServer, type WireResource } from "./support/ask";
import { arbitraryWritten, type WrittenResource } from "./support/written-resource";

const run = announceRun<[WrittenResource]>("agreement of construct, provider and server", 5_000);

/** The server's schema has words of its own, and answers before the contract's rules do. */
const schemaWords = /in body|Checked value|cannot unmarshal|must have|must start|must match/;

let mock: Mock;
let api: string;
beforeAll(async () => {
  mock = await startMock({ writable: ["MeshService"] });
  const planes = "/v1/mesh/control-planes";
  const { json } = await call(mock, "POST", planes, { body: { name: "demo" } });
  api = `${planes}/${(json as { id: string }).id}/api`;
  for (const name of ["default", "payments"]) {
    await call(mock, "PUT", `${api}/meshes/${name}`, { body: { type: "Mesh", name } });
  }
});
afterAll(() => mock.close());

function onTheWire({ kind, attributes }: WrittenResource): WireResource {
  const { cpId: _, ...resource } = toCheckable(kind.shape, attributes);
  return JSON.parse(JSON.stringify(resource)) as WireResource;
}

it("construct, provider and server accept or refuse the same resource, for the same reason", async () => {
  const provider = drive(createKonnectProvider());
  const verdicts = new Map<string, Set<string>>();
  await fc.assert(
    fc.asyncProperty(arbitraryWritten, async (written) => {
      const { kind, attributes } = written;
      const resource = onTheWire(written);
      const reasons = checkResource(kind, { cpId: "cp", ...resource })
        .filter(({ severity }) => severity === "error")
        .map(({ reason }) => reason);
      verdicts.set(
        kind.name,
        (verdicts.get(kind.name) ?? new Set()).add(reasons.length === 0 ? "taken" : "refused"),
      );

      const construct = askConstruct(kind, resource);
      expect(construct).toHaveLength(reasons.length);
      for (const reason of reasons) expect(construct.join("\n")).toContain(reason);

      const diagnostics = await provider.resource(kind.terraformType).validate(attributes);
      const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ detail }) => detail);
      expect(errors.length > 0).toBe(reasons.length > 0);
      for (const reason of reasons) expect(errors.join("\n")).toContain(reason);

      const refusal = await askServer(mock, api, kind, resource);
      expect({ refusal: refusal.length > 0, words: refusal }).toEqual({
        refusal: reasons.length > 0,
        words: refusal,
      });
      if (reasons.length > 0 && !refusal.some((words) => schemaWords.test(words))) {
        expect(reasons.some((reason) => refusal.some((words) => words.includes(reason)))).toBe(true);
      }
    }),
    run,
  );
  // Neither verdict may be left to chance in any kind.
  for (const seen of verdicts.values()) expect([...seen].sort()).toEqual(["refused", "taken"]);
  expect(verdicts.size).toBe(6);
}, 600_000);
