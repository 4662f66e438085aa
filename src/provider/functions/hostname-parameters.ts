import type { FunctionParameter } from "../../plugin/functions/provider-function";
import { isRecord, type Value } from "../../plugin/values/value";
import type { NamedService } from "./hostname-template";

/** The parameters by which both hostname functions are told of a service. */
export const serviceParameters: readonly FunctionParameter[] = [
  {
    name: "service",
    type: ["map", "string"],
    description:
      "The service: `name`, and where the template needs them `mesh` and `zone`. The zone is that which looks the hostname up, for a service that has no label `kuma.io/zone`.",
  },
  {
    name: "labels",
    type: ["map", "string"],
    description: "The labels of the service, those of the control plane among them; null for none.",
    allowsNull: true,
  },
];

const allowed = ["name", "mesh", "zone"];

/** Reads what {@link serviceParameters} describe, or says what is wrong with it. */
export function readService(
  service: Value | undefined,
  labels: Value | undefined,
): NamedService | { readonly error: string } {
  const given = textsOf(service);
  const unknownKey = isRecord(service) && Object.keys(service).find((key) => !allowed.includes(key));
  if (typeof unknownKey === "string") {
    return { error: `there is no ${JSON.stringify(unknownKey)} in a service. Use ${allowed.join(", ")}.` };
  }
  const name = given.get("name") ?? "";
  if (name === "") return { error: "name is missing. Set it." };
  return { name, mesh: given.get("mesh") ?? "", zone: given.get("zone") ?? "", labels: textsOf(labels) };
}

function textsOf(map: Value | undefined): ReadonlyMap<string, string> {
  const entries = Object.entries(isRecord(map) ? map : {});
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
