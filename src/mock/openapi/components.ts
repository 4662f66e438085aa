import { openApiErrors } from "../errors/openapi-errors";
import { NamedSchema } from "./schema";

/** Schemas by name, gathered from wherever a document uses them. */
export class Components {
  readonly #schemas = new Map<string, { readonly text: string; readonly schema: unknown }>();
  readonly #known = new WeakSet<NamedSchema>();

  /** The same document with references in place of named schemas. Throws when two of one name differ. */
  gather(value: unknown): unknown {
    if (value instanceof NamedSchema) return this.#refer(value);
    if (Array.isArray(value)) return value.map((element) => this.gather(element));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.gather(member)]));
  }

  /** Every schema that was met, by name. */
  schemas(): Readonly<Record<string, unknown>> {
    const names = [...this.#schemas.keys()].sort();
    return Object.fromEntries(names.map((name) => [name, this.#schemas.get(name)?.schema]));
  }

  #refer(named: NamedSchema): unknown {
    const reference = { $ref: `#/components/schemas/${named.name}` };
    if (this.#known.has(named)) return reference;
    const schema = this.gather(named.schema);
    const text = JSON.stringify(schema);
    const other = this.#schemas.get(named.name);
    if (other !== undefined && other.text !== text) throw openApiErrors.twoSchemas(named.name);
    this.#schemas.set(named.name, { text, schema });
    this.#known.add(named);
    return reference;
  }
}
