import { type Field, type ObjectShape, terraformName } from "../../../model";
import { propertyName } from "../value-code";

const fieldsOfShapes = new WeakMap<ObjectShape, ReadonlyMap<string, NamedField>>();

export interface NamedField {
  readonly name: string;
  readonly shape: Field["shape"];
}

/** The attribute that a property of a generated binding is. */
export function namedField(shape: ObjectShape, property: string): NamedField | undefined {
  let fields = fieldsOfShapes.get(shape);
  if (fields === undefined) {
    fields = new Map(
      shape.fields.map((field) => {
        const name = terraformName(field);
        return [propertyName(name), { name, shape: field.shape }];
      }),
    );
    fieldsOfShapes.set(shape, fields);
  }
  return fields.get(property);
}
