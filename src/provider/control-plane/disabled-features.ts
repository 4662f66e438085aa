import { withDisabledFeatures } from "../../konnect";
import { meshControlPlane } from "../../model";
import type { PlanModifier } from "../../plugin/schema/schema";
import { valueKey } from "../../plugin/values/equal";
import { isList, type Value } from "../../plugin/values/value";
import { fromWire } from "../wire/from-wire";

export const features = "features";

/** What the server shows of a control plane whose features were left out of the request. */
const disabled = keysOf(fromWire(meshControlPlane.shape, withDisabledFeatures({}))[features] ?? null);

/**
 * `features = []` is sent as every feature switched off, and so the server shows it. The official provider
 * takes the difference for a change, and replaces the control plane at every apply. Here both are one thing
 * while the configuration says `[]`, and each keeps the spelling that the state has.
 */
export function keepDisabledFeatures(): PlanModifier {
  return {
    name: "keepDisabledFeatures",
    modify: ({ config, prior }) => (isEmptyList(config) && isDisabled(prior) ? { planned: prior } : {}),
  };
}

/** What state says of the features that the server shows. */
export function readFeatures(shown: Value, prior: Value): Value {
  return isEmptyList(prior) && isDisabled(shown) ? prior : shown;
}

function isEmptyList(value: Value): boolean {
  return isList(value) && value.length === 0;
}

function isDisabled(value: Value): boolean {
  return keysOf(value) === disabled;
}

/** The features in any order. */
function keysOf(value: Value): string {
  return isList(value)
    ? value
        .map((feature) => valueKey(feature, "dynamic"))
        .sort()
        .join()
    : "";
}
