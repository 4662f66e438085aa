import { type Attributes, fromWire } from "cdktf-konnect-mesh/formats";
import { toWire } from "../../src/formats/to-wire";
import { hostnameGenerator, mesh, meshMultiZoneService } from "../../src/model";
import { isThorough } from "../setup/thorough";
import { sampleResources } from "./support/arbitrary-declared";

const resources = sampleResources(isThorough ? 10_000 : 600, { accept: "any", seed: 6 });

it(`is undone by toWire, for ${resources.length} resources`, () => {
  for (const { kind, attributes } of resources) {
    const { cp_id: _, ...declared } = attributes;
    const wire = toWire(kind.shape, declared);
    const read = fromWire(kind, wire);
    expect(toWire(kind.shape, read.attributes)).toEqual(wire);
    expect(read).toMatchObject({ unknown: [], setByServer: [] });
  }
});

it("uses Terraform's names and wrappers", () => {
  const { attributes } = fromWire(mesh, {
    name: "default",
    meshServices: { mode: "Exclusive" },
    mtls: { backends: [{ type: "provided", conf: { cert: { secret: "c" }, key: { inlineString: "k" } } }] },
  });
  expect(attributes).toEqual<Attributes>({
    name: "default",
    mesh_services: { mode: { str: "Exclusive" } },
    mtls: {
      backends: [
        {
          type: "provided",
          conf: {
            provided_certificate_authority_config: {
              cert: { data_source_secret: { secret: "c" } },
              key: { data_source_inline_string: { inline_string: "k" } },
            },
          },
        },
      ],
    },
  });
});

it("writes JSON as the text that Terraform wants", () => {
  const spec = { extension: { type: "dns", config: { ttl: 5 } }, template: "x" };
  expect(fromWire(hostnameGenerator, { name: "g", spec }).attributes).toMatchObject({
    spec: { extension: { config: '{"ttl":5}' } },
  });
});

it("leaves out what the server sets and what nobody knows, and tells of both", () => {
  const read = fromWire(meshMultiZoneService, {
    name: "redis",
    kri: "kri_mzsvc_default___redis_",
    status: { vips: [] },
    cpId: "1",
    warnings: [],
    spec: { ports: [{ port: 1, targetPort: 2 }], selector: { meshService: { matchLabels: { any: "x" } } } },
  });
  expect(read).toEqual({
    attributes: {
      name: "redis",
      spec: { ports: [{ port: 1 }], selector: { mesh_service: { match_labels: { any: "x" } } } },
    },
    unknown: [["cpId"], ["warnings"], ["spec", "ports", 0, "targetPort"]],
    setByServer: [["kri"], ["status"]],
  });
});

it.each<[string, unknown, unknown]>([
  ["text for a list", { ports: "6379" }, { ports: "6379" }],
  ["text for a number", { ports: [{ port: "6379" }] }, { ports: [{ port: "6379" }] }],
  ["null", { ports: null, selector: { meshService: null } }, { selector: {} }],
])("leaves %s to the contract", (_, spec, expected) => {
  expect(fromWire(meshMultiZoneService, { spec }).attributes.spec).toEqual(expected);
});

it("does not take Terraform's wrapper for what it wraps", () => {
  const read = fromWire(mesh, { meshServices: { mode: { str: "Exclusive" } } });
  expect(read.attributes).toEqual({ mesh_services: { mode: {} } });
  expect(read.unknown).toEqual([["meshServices", "mode", "str"]]);
});
