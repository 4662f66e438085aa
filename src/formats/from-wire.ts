import {
  type AlternativesShape,
  chooseAlternative,
  type Field,
  type ResourceKind,
  type Shape,
  terraformName,
} from "../model";
import type { AttributePath } from "./resource";
import { optionSet, type WireObject } from "./to-wire";
import { type Attributes, isAttributes, type Value } from "./value";

/** What an object on the wire is in Terraform. Paths are those of the wire. */
export interface FromWire {
  readonly attributes: Attributes;
  /** What the contract has no place for. */
  readonly unknown: readonly AttributePath[];
  /** What only the server sets, and nobody declares. */
  readonly setByServer: readonly AttributePath[];
}

/**
 * The attributes that an object of the API stands for. What has a type that it should not have stays as it is, for
 * the contract to judge; null is what is not set.
 *
 * @example fromWire(meshMultiZoneService, { type: "MeshMultiZoneService", mesh: "default", name: "redis", spec })
 */
export function fromWire(kind: ResourceKind, wire: WireObject): FromWire {
  const reader = new WireReader();
  const attributes = reader.object(kind.shape.fields, wire, []);
  return { attributes, unknown: reader.unknown, setByServer: reader.setByServer };
}

class WireReader {
  readonly unknown: AttributePath[] = [];
  readonly setByServer: AttributePath[] = [];

  object(fields: readonly Field[], wire: WireObject, path: AttributePath): Attributes {
    for (const name of Object.keys(wire)) {
      const field = fields.find((candidate) => candidate.name === name);
      if (field?.facets.mode === "computed" && field.facets.terraformOnly !== true) {
        this.setByServer.push([...path, name]);
      } else if (field === undefined || field.facets.terraformOnly === true) {
        this.unknown.push([...path, name]);
      }
    }
    return Object.fromEntries(
      fields.flatMap((field) => {
        const value = Object.hasOwn(wire, field.name) ? wire[field.name] : undefined;
        const decoded = this.field(field, value, [...path, field.name]);
        return decoded === undefined ? [] : [[terraformName(field), decoded] as const];
      }),
    );
  }

  private field({ facets, shape }: Field, value: unknown, path: AttributePath): Value | undefined {
    if (value === undefined || value === null) return undefined;
    if (facets.mode === "computed" || facets.terraformOnly === true) return undefined;
    return facets.json === true ? JSON.stringify(value) : this.value(shape, value as Value, path);
  }

  private value(shape: Shape, value: Value, path: AttributePath): Value {
    switch (shape.type) {
      case "object":
        return isAttributes(value) ? this.object(shape.fields, value, path) : value;
      case "list":
        if (!Array.isArray(value)) return value;
        return value.map((element: Value, index) => this.value(shape.element, element, [...path, index]));
      case "map":
        if (!isAttributes(value)) return value;
        return Object.fromEntries(
          Object.entries(value).map(([key, entry]) => [key, this.value(shape.value, entry, [...path, key])]),
        );
      case "alternatives":
        return this.alternative(shape, value, path);
      default:
        return value;
    }
  }

  private alternative(shape: AlternativesShape, value: Value, path: AttributePath): Value {
    if (value === null) return value;
    const option = chooseAlternative(shape, value);
    if (option !== undefined) return { [option.name]: this.value(option.shape, value, path) };
    if (optionSet(shape, value) === undefined) return value;
    // Terraform's wrapper, which on the wire is a mistake, and would pass for what it wraps.
    this.unknown.push(...Object.keys(value as Attributes).map((name) => [...path, name]));
    return {};
  }
}
