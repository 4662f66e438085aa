import { type Profile, wellKnownLabels } from "../../model";

/** A label that a control plane computes: `set` overwrites the user's, `fill` only where there is none. */
export interface ComputedLabel {
  readonly key: string;
  readonly how: "set" | "fill";
  /**
   * The object's name, its mesh (skipped for what has none), the text `global` or `zone`, or the name or the
   * environment of the zone whose control plane it is.
   */
  readonly value: "name" | "mesh" | "global" | "zone" | "zoneName" | "environment";
}

/** What the global control plane computes. Source: Kuma at both versions, global control plane on Universal. */
export const labelsComputedOnGlobal: Readonly<Record<Profile, readonly ComputedLabel[]>> = {
  "2.13": [{ key: wellKnownLabels.mesh, how: "fill", value: "mesh" }],
  v3: [
    { key: wellKnownLabels.displayName, how: "set", value: "name" },
    { key: wellKnownLabels.mesh, how: "fill", value: "mesh" },
    { key: wellKnownLabels.origin, how: "set", value: "global" },
  ],
};

/** What labels are computed from; a kind that zones do not make has nothing of its zone. */
export interface Labelable {
  readonly mesh?: string | undefined;
  readonly name: string;
  readonly zoneName?: string;
  readonly environment?: string;
}

/** An author's labels with the computed ones, in the order by key that control planes store them in. */
export function withComputedLabels(
  computedLabels: readonly ComputedLabel[],
  object: Labelable,
  userLabels: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const values = { global: "global", zone: "zone", ...object };
  const labels: Record<string, string> = { ...userLabels };
  for (const { key, how, value } of computedLabels) {
    const label: string | undefined = (values as Partial<Record<typeof value, string>>)[value];
    const kept = how === "fill" && Object.hasOwn(userLabels, key);
    if (label !== undefined && !kept) labels[key] = label;
  }
  const entries = Object.entries(labels);
  if (entries.length < 2) return labels;
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
