import {
  type Field,
  meshLoadBalancingStrategy,
  meshMultiZoneService,
  type ObjectShape,
  type Profile,
} from "../../model";
import type { Writer } from "../role";
import type { PolicyTargets, ServedKind } from "./served-kind";

/** What is known of a kind that the contract does not declare. */
export interface EnvelopeKind {
  readonly name: string;
  readonly collection: string;
  /** In a KRI; kinds without one have no KRI. */
  readonly shortName?: string;
  readonly scope: "mesh" | "control-plane";
  readonly style: "schema" | "flat";
  readonly policy?: PolicyTargets;
  /** Its names become hostnames. */
  readonly isService?: true;
  readonly hasStatus?: true;
  readonly writtenBy?: Writer;
  readonly profiles?: readonly Profile[];
}

const specField: Field = {
  name: "spec",
  shape: { type: "object", fields: [] },
  facets: { description: "What makes it that object.", mode: "required" },
  required: true,
};

/** The rules that all kinds share: names, labels and meshes are judged as they are for the kinds of the contract. */
export function rulesOf({ policy, isService, scope }: EnvelopeKind): ServedKind["kind"]["rules"] {
  const { rules } = policy !== undefined ? meshLoadBalancingStrategy : meshMultiZoneService;
  return rules
    .filter(({ stage }) => stage === "request" || (isService === true && stage === "store"))
    .filter(({ at }) => scope === "mesh" || at !== "mesh");
}

/** The fields that all new kinds share, with a `spec` of which nothing is known. */
export function shapeOf({ name, style, scope }: EnvelopeKind): ObjectShape {
  if (style === "flat") return { type: "object", fields: [] };
  const { fields } = meshMultiZoneService.shape;
  const shared = fields.filter(
    (field) => !["type", "spec", "status", ...(scope === "mesh" ? [] : ["mesh"])].includes(field.name),
  );
  return { type: "object", fields: [typeField(name), ...shared, specField] };
}

function typeField(name: string): Field {
  return {
    name: "type",
    shape: { type: "string", values: [name], nullable: false },
    facets: { description: "The kind of object.", mode: "required" },
    required: true,
  };
}
