import { type ComputedLabel, labelsComputedOnGlobal } from "../mesh";
import { type Profile, wellKnownLabels } from "../model";

/** What differs between the generations in how the server behaves; what they accept is the contract's. */
export interface ServerBehaviour {
  readonly computedLabels: readonly ComputedLabel[];
  /** Labels that an update can neither change nor remove, in the order in which they are reported. */
  readonly immutableLabels: readonly string[];
  /** Whether an integer past 32 bits fails in the schema, or later when the body is decoded. */
  readonly integerOverflow: "schema" | "decoding";
  /** The origins that a service is taken to have when its hostnames are inspected. */
  readonly inspectedOrigins: readonly ("zone" | "global")[];
  /** Whether answers list the SNIs of ports, and writes warn of bad ones. */
  readonly snis: boolean;
}

/** Source: Kuma at both versions, global control plane on Universal. */
export const serverBehaviour: Readonly<Record<Profile, ServerBehaviour>> = {
  "2.13": {
    computedLabels: labelsComputedOnGlobal["2.13"],
    immutableLabels: [wellKnownLabels.origin, wellKnownLabels.zone, wellKnownLabels.displayName],
    integerOverflow: "decoding",
    inspectedOrigins: ["global"],
    snis: false,
  },
  v3: {
    computedLabels: labelsComputedOnGlobal.v3,
    immutableLabels: [wellKnownLabels.zone],
    integerOverflow: "schema",
    inspectedOrigins: ["zone", "global"],
    snis: true,
  },
};

/** What the control plane of a zone computes, in any generation. Source: Kuma, pkg/core/resources/labels. */
export const labelsComputedInZones: readonly ComputedLabel[] = [
  { key: wellKnownLabels.displayName, how: "set", value: "name" },
  { key: wellKnownLabels.mesh, how: "fill", value: "mesh" },
  { key: wellKnownLabels.origin, how: "set", value: "zone" },
  { key: wellKnownLabels.zone, how: "fill", value: "zoneName" },
  { key: wellKnownLabels.environment, how: "fill", value: "environment" },
];
