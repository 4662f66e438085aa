import type { ServerBehaviour } from "../behaviour";
import { isObject } from "../json/parse-json";
import type { Outcome } from "./pipeline";
import type { Labelled, Located } from "./write-request";

/** The user's labels replace the former ones as a whole; the server's come on top. */
export function computeLabels(write: Located): Outcome<Labelled> {
  const { service, mesh, name, body } = write;
  const labels = labelsOf(body.labels);
  return { next: { ...write, labels: withComputedLabels(service.behaviour, { mesh, name }, labels) } };
}

export function labelsOf(labels: unknown): Readonly<Record<string, string>> {
  return isObject(labels) ? (labels as Readonly<Record<string, string>>) : {};
}

/** Adds what the server computes for an object. */
export function withComputedLabels(
  { computedLabels }: ServerBehaviour,
  { mesh, name }: { readonly mesh?: string | undefined; readonly name: string },
  userLabels: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const values = { name, mesh, global: "global" };
  const computed = computedLabels.flatMap(({ key, how, value }) => {
    const label = values[value];
    const kept = how === "fill" && Object.hasOwn(userLabels, key);
    return label === undefined || kept ? [] : [[key, label] as const];
  });
  const labels = [...Object.entries({ ...userLabels, ...Object.fromEntries(computed) })];
  return Object.fromEntries(labels.sort(([left], [right]) => (left < right ? -1 : 1)));
}
