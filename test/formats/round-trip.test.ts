import { type DeclaredResource, Expression, formatNames, formats } from "cdktf-konnect-mesh/formats";
import { sampleResources } from "./support/arbitrary-declared";

/** Resources in all; CI sets it and asks for every one of them. */
const count = process.env.PROPERTY_THOROUGH ? 10_000 : 300;
/** So many stand in one document. */
const batch = 300;

const addressOf = ({ kind, name }: DeclaredResource) => `${kind.terraformType}.${name}`;

it.each(formatNames)("any resource comes back from %s as it was, or what is lost is listed", async (name) => {
  const { read, write } = formats[name];
  for (let seed = 1; seed <= Math.ceil(count / batch); seed++) {
    const resources = sampleResources(batch, { accept: "any", seed });
    const written = write(resources);
    const back = await read(written.text, `document.${name}`);
    expect(back.problems).toEqual([]);
    const lossy = new Set([...written.losses, ...back.losses].map(({ resource }) => resource));
    const found = new Map(back.resources.map((one) => [identityOf(one), one]));
    const unlike = resources.filter(
      (one) =>
        !lossy.has(addressOf(one)) &&
        JSON.stringify(plain(found.get(identityOf(one))?.attributes)) !==
          JSON.stringify(plain(one.attributes)),
    );
    expect(unlike.slice(0, 3).map((one) => [one.attributes, found.get(identityOf(one))?.attributes])).toEqual(
      [],
    );
  }
});

const identityOf = addressOf;

/** Nothing set to null, names in order, expressions by their source. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Expression) return { expression: value.source };
  if (typeof value !== "object" || value === null) return value;
  const set = Object.entries(value).filter(([, entry]) => entry !== null);
  return Object.fromEntries(
    set.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [`.${key}`, plain(entry)]),
  );
}
