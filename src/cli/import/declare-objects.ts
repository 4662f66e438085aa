import { type DeclaredResource, referenceTo } from "../../formats";
import { FreeNames, terraformIdentifier } from "../../formats/unique-names";
import { configuredAttributes } from "./configured-attributes";
import type { FoundObject } from "./found-object";

/** Objects as resources of a configuration, each with its import; control plane and meshes are referred to. */
export function declareObjects(objects: readonly FoundObject[]): readonly DeclaredResource[] {
  const named = nameObjects(objects);
  const addressed = [...named].map(([object, name]) => ({ ...object, address: { kind: object.kind, name } }));
  const [controlPlane] = addressed.filter(({ kind }) => kind.scope === "organization");
  const meshOf = (name: unknown) =>
    addressed.find((object) => object.kind.name === "Mesh" && object.name === name);
  return addressed.map(({ kind, schema, importId, state, address: { name } }) => {
    const mesh = kind.scope === "mesh" ? meshOf(state.mesh) : undefined;
    return {
      kind,
      name,
      importId,
      attributes: {
        ...configuredAttributes(schema.attributes, state),
        ...(kind.scope !== "organization" &&
          controlPlane !== undefined && { cp_id: referenceTo(controlPlane.address, "id") }),
        ...(mesh !== undefined && { mesh: referenceTo(mesh.address, "name") }),
      },
    };
  });
}

/** A name for each: its own; of two with one name in different meshes, the later has its mesh's before it. */
function nameObjects(objects: readonly FoundObject[]): ReadonlyMap<FoundObject, string> {
  const names = new Map<string, FreeNames>();
  return new Map(
    objects.map((object) => {
      const { kind, name, state } = object;
      const free = names.get(kind.name) ?? new FreeNames();
      names.set(kind.name, free);
      const isTaken = objects.some(
        (other) => other !== object && other.kind === kind && other.name === name && kind.scope === "mesh",
      );
      const wanted = isTaken && typeof state.mesh === "string" ? `${state.mesh}_${name}` : name;
      return [object, free.take(terraformIdentifier(wanted))];
    }),
  );
}
