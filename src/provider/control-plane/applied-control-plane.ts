import { meshControlPlane } from "../../model";
import type { JsonObject } from "../../konnect";
import type { WriteResult } from "../../plugin/resource";
import { impliedType } from "../../plugin/schema/implied-type";
import type { Value, ValueRecord } from "../../plugin/values/value";
import { problems } from "../problems";
import { resourceSchema } from "../schema";
import { brokenPromises } from "../wire/broken-promises";
import { completePlan } from "../wire/complete-plan";
import { readAnswer } from "./read-answer";

const type = impliedType(resourceSchema(meshControlPlane).attributes);

/** `control plane "team-a"`. */
export function controlPlaneSubject(values: ValueRecord): string {
  const { id, name } = values;
  // Just after an import, the id is all that is known.
  return `control plane ${typeof name === "string" ? JSON.stringify(name) : textOf(id)}`;
}

/** One text for one control plane, among all objects that a run knows. */
export function controlPlaneKey(id: string): string {
  return `${meshControlPlane.name} ${id}`;
}

/** Text of an attribute that can only be text. */
export function textOf(value: Value | undefined): string {
  return typeof value === "string" ? value : "";
}

/**
 * The state after a write that the server answered with the control plane.
 * @throws WireError for an answer that is none
 */
export function appliedControlPlane(json: JsonObject, planned: ValueRecord): WriteResult {
  const actual = readAnswer(json, planned);
  const broken = brokenPromises(planned, actual, type);
  if (broken.length === 0) return { state: completePlan(planned, actual) };
  const subject = controlPlaneSubject(planned);
  return {
    state: actual,
    diagnostics: broken.map((path) => problems.notStoredAsPlanned(subject, path)),
  };
}

/** Whether the control plane is as planned. */
export function isAsPlanned(json: JsonObject, planned: ValueRecord): boolean {
  const actual = readAnswer(json, planned);
  return brokenPromises(planned, actual, type).length === 0;
}
