import { renderKriParts } from "../../model";
import type { FunctionResult, ProviderFunction } from "../../plugin/functions/provider-function";
import { isRecord } from "../../plugin/values/value";
import { kindsWithKri, shortNameOf } from "./kri-kinds";

const allowed = ["kind", "short_name", "mesh", "zone", "namespace", "name", "section"];

/** Puts a KRI together, from parts named as {@link kriParse} names them. */
export const kriBuild: ProviderFunction = {
  name: "kri_build",
  summary: "Builds a Kuma resource identifier from its parts",
  description:
    'Gives a KRI, such as `kri_mzsvc_default___redis_` for `{ kind = "MeshMultiZoneService", mesh = "default", name = "redis" }`. Takes what `kri_parse` gives: `kind` or `short_name`, `name`, and where they apply `mesh`, `zone`, `namespace` and `section`. Parts that are null or left out are blank.',
  parameters: [
    {
      name: "parts",
      type: ["map", "string"],
      description: "The parts by name; `name` and `kind` or `short_name` are needed.",
    },
  ],
  returns: "string",
  call: ([parts]) => build(new Map(Object.entries(isRecord(parts) ? parts : {}))),
};

function build(parts: ReadonlyMap<string, unknown>): FunctionResult {
  const part = (name: string) => {
    const text = parts.get(name);
    return typeof text === "string" ? text : "";
  };
  const unknownPart = [...parts.keys()].find((name) => !allowed.includes(name));
  if (unknownPart !== undefined) {
    return refused(`there is no part ${JSON.stringify(unknownPart)}. Use ${allowed.join(", ")}.`);
  }
  const split = allowed.find((name) => name !== "section" && part(name).includes("_"));
  if (split !== undefined) {
    return refused(`${split} is ${JSON.stringify(part(split))}, but "_" separates parts. Remove it.`);
  }
  if (part("name") === "") return refused("name is missing. Set it.");
  const [kind, given] = [part("kind"), part("short_name")];
  const known = kind === "" ? undefined : shortNameOf(kind);
  if (kind !== "" && known === undefined && given === "") {
    return refused(
      `the short name of ${JSON.stringify(kind)} is not known here. Set short_name too, or use ${kindsWithKri.join(", ")}.`,
    );
  }
  if (known !== undefined && given !== "" && given !== known) {
    return refused(
      `short_name is ${JSON.stringify(given)}, but that of ${kind} is ${known}. Set one of the two.`,
    );
  }
  const shortName = known ?? given;
  if (shortName === "") return refused("both kind and short_name are missing. Set one of them.");
  const [mesh, zone, namespace] = [part("mesh"), part("zone"), part("namespace")];
  return {
    value: renderKriParts({ shortName, mesh, zone, namespace, name: part("name"), section: part("section") }),
  };
}

function refused(error: string): FunctionResult {
  return { error, argument: 0 };
}
