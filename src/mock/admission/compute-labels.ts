import { type Labelable, withComputedLabels as addComputedLabels } from "../../mesh";
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

/** Adds what the server computes for an object. */
export function withComputedLabels(
  { computedLabels }: ServerBehaviour,
  object: Labelable,
  userLabels: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return addComputedLabels(computedLabels, object, userLabels);
}
