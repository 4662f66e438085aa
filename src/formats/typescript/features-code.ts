import { isAttributes, isList, type Value } from "../value";
import type { Code, CodeMember } from "./code";
import { propertyName } from "./value-code";

const names = ["mesh_creation", "hostname_generator_creation"] as const;
const types = ["MeshCreation", "HostnameGeneratorCreation"] as const;

/** A flag a feature of a control plane, if they are complete and in the order in which the construct writes them. */
export function featuresCode(features: Value): Code | undefined {
  if (!isList(features)) return undefined;
  let last = -1;
  const members: CodeMember[] = [];
  for (const feature of features) {
    if (!isAttributes(feature)) return undefined;
    const position = types.findIndex((type) => type === feature.type);
    const name = names[position];
    if (position <= last || name === undefined) return undefined;
    const set = Object.entries(feature).filter(([, value]) => value !== null);
    if (!set.every(([key]) => key === "type" || key === name)) return undefined;
    const settings = feature[name];
    if (!isAttributes(settings) || typeof settings.enabled !== "boolean") return undefined;
    last = position;
    members.push({
      comments: [],
      name: propertyName(name),
      value: { type: "plain", text: String(settings.enabled) },
    });
  }
  return { type: "object", members };
}
