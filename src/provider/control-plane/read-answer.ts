import { meshControlPlane } from "../../model";
import type { JsonObject } from "../../konnect";
import { record, type ValueRecord } from "../../plugin/values/value";
import { fromWire } from "../wire/from-wire";
import { knownBefore } from "../wire/known-before";
import { features, readFeatures } from "./disabled-features";

/**
 * Reads a control plane as the server shows it. `prior` is the state or plan that it had.
 * @throws WireError for an answer that is none
 */
export function readAnswer(json: JsonObject, prior: ValueRecord): ValueRecord {
  const read = fromWire(meshControlPlane.shape, json, knownBefore(meshControlPlane.shape, prior));
  const shown = readFeatures(read[features] ?? null, prior[features] ?? null);
  return record([...Object.entries(read), [features, shown]]);
}
