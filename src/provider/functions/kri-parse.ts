import { parseKriParts } from "../../model";
import type { ProviderFunction } from "../../plugin/functions/provider-function";
import { record } from "../../plugin/values/value";
import { kindOf } from "./kri-kinds";
import { textArgument } from "./text-argument";

/** Takes a KRI apart. */
export const kriParse: ProviderFunction = {
  name: "kri_parse",
  summary: "Takes a Kuma resource identifier apart",
  description:
    "Gives the parts of a KRI such as `kri_mzsvc_default___redis_6379`: `kind` (null for kinds that this provider does not manage), `short_name`, `mesh`, `zone`, `namespace`, `name` and `section`. A part that is blank is null.",
  parameters: [
    { name: "kri", type: "string", description: "The identifier, as attributes named `kri` hold it." },
  ],
  returns: [
    "object",
    {
      kind: "string",
      short_name: "string",
      mesh: "string",
      zone: "string",
      namespace: "string",
      name: "string",
      section: "string",
    },
  ],
  call: ([kri]) => {
    const parts = parseKriParts(textArgument(kri));
    if ("error" in parts) {
      const advice = "Give it in the form kri_SHORT_MESH_ZONE_NAMESPACE_NAME_SECTION, with blanks kept";
      return { error: `${parts.error}. ${advice}.`, argument: 0 };
    }
    const { shortName, section, mesh, zone, namespace, name } = parts;
    const optional = Object.entries({ short_name: shortName, mesh, zone, namespace, name, section });
    return {
      value: record([
        ["kind", kindOf(shortName)],
        ...optional.map(([part, text]) => [part, text === "" ? null : text] as const),
      ]),
    };
  },
};
