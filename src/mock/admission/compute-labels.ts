import type { ServerBehaviour } from "../behaviour";
import { isObject } from "../json/parse-json";
import type { Outcome } from "./pipeline";
import type { Labelled, Located } from "./write-request";

/** The user's labels replace the former ones as a whole; the server's come on top. */
export function computeLabels(write: Located): Outcome<Labelled> {
  const { service, served, mesh, name, body } = write;
  const { role } = service;
  const isOfZones = role.mode === "zone" && served.writtenBy !== "global";
  const place = isOfZones ? { zoneName: role.zone, environment: role.environment } : {};
  const labels = withComputedLabels(service.behaviour, { mesh, name, ...place }, labelsOf(body.labels));
  return { next: { ...write, labels } };
}

export function labelsOf(labels: unknown): Readonly<Record<string, string>> {
  return isObject(labels) ? (labels as Readonly<Record<string, string>>) : {};
}

/** What labels are computed from; a kind that zones do not make has nothing of its zone. */
interface Labelable {
  readonly mesh?: string | undefined;
  readonly name: string;
  readonly zoneName?: string;
  readonly environment?: string;
}

/** Adds what the server computes for an object. */
export function withComputedLabels(
  { computedLabels }: ServerBehaviour,
  object: Labelable,
  userLabels: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const values = { global: "global", zone: "zone", ...object };
  const computed = computedLabels.flatMap(({ key, how, value }) => {
    const label: string | undefined = (values as Partial<Record<typeof value, string>>)[value];
    const kept = how === "fill" && Object.hasOwn(userLabels, key);
    return label === undefined || kept ? [] : [[key, label] as const];
  });
  const labels = [...Object.entries({ ...userLabels, ...Object.fromEntries(computed) })];
  return Object.fromEntries(labels.sort(([left], [right]) => (left < right ? -1 : 1)));
}
