import { kinds, type Shape } from "../../../model";

/** Names of fields that the contract calls sensitive, in whatever kind. Kinds that it does not declare use them too. */
const sensitive = new Set(kinds.flatMap(({ shape }) => sensitiveNames(shape)).map(normalise));

/** Fields whose text is secret wherever they stand, beyond the contract: of other kinds, of Konnect's other APIs. */
const byName = new Set([
  "accesstoken",
  "apikey",
  "authorization",
  "clientsecret",
  "cookie",
  "idtoken",
  "konnecttoken",
  "passphrase",
  "password",
  "privatekey",
  "refreshtoken",
  "secretkey",
  "signingkey",
  "token",
]);

const alwaysDeep = new Set(["insecureinline"]);

/** How secret a field is: `deep` with all that it holds, `direct` when it is a text. */
export type Secrecy = (name: string) => "deep" | "direct" | undefined;

/** Tells of the fields of a body; where it is about secrets of a mesh, their data is secret as well. */
export function secrecyIn(path: string, body: string): Secrecy {
  const isAboutSecrets =
    /\/(?:global-?)?secrets(?:[/?]|$)/i.test(path) || /"type"\s*:\s*"(?:Global)?Secret"/.test(body);
  return isAboutSecrets ? (name) => (name === "data" ? "direct" : secrecyOf(name)) : secrecyOf;
}

function secrecyOf(name: string): ReturnType<Secrecy> {
  const plain = normalise(name);
  if (sensitive.has(plain) || alwaysDeep.has(plain)) return "deep";
  return byName.has(plain) ? "direct" : undefined;
}

function normalise(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, "");
}

function sensitiveNames(shape: Shape): string[] {
  switch (shape.type) {
    case "object":
      return shape.fields.flatMap((field) => [
        ...(field.facets.sensitive === true ? [field.name] : []),
        ...sensitiveNames(field.shape),
      ]);
    case "list":
      return sensitiveNames(shape.element);
    case "map":
      return sensitiveNames(shape.value);
    case "alternatives":
      return shape.options.flatMap((option) => sensitiveNames(option.shape));
    default:
      return [];
  }
}
