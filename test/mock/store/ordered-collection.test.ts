import fc from "fast-check";
import { OrderedCollection } from "../../../src/mock/store/ordered-collection";
import type { StoredObject } from "../../../src/mock/store/stored-object";

const stored = (mesh: string, name: string): StoredObject => ({
  kind: "MeshService",
  controlPlaneId: "one",
  mesh,
  name,
  creationTime: "",
  modificationTime: "",
  labels: {},
  fields: {},
});

const meshes = ["a", "a-1", "b"];
const change = fc.record({
  type: fc.constantFrom("put", "put", "delete"),
  mesh: fc.constantFrom(...meshes),
  name: fc.nat(4000).map(String),
});

it("lists what a sorted list of all changes has, however many chunks it takes", () => {
  const changes = fc.array(change, { minLength: 2000, maxLength: 6000, size: "max" });
  fc.assert(
    fc.property(changes, (all) => {
      const collection = new OrderedCollection();
      const model = new Map<string, StoredObject>();
      for (const { type, mesh, name } of all) {
        const key = `${mesh}\u0000${name}`;
        if (type === "put") {
          const object = stored(mesh, name);
          collection.put(object, mesh, name);
          model.set(key, object);
        } else {
          collection.delete(mesh, name);
          model.delete(key);
        }
      }
      const expected = [...model].sort(([left], [right]) => (left < right ? -1 : 1));
      expect(collection.list()).toEqual(expected.map(([, object]) => object));
      for (const mesh of [...meshes, "none", ""]) {
        const inMesh = expected.map(([, object]) => object).filter((object) => object.mesh === mesh);
        expect(collection.list(mesh)).toEqual(inMesh);
      }
      for (const [, object] of expected) collection.delete(object.mesh ?? "", object.name);
      expect([collection.isEmpty, collection.list()]).toEqual([true, []]);
    }),
    { numRuns: 10 },
  );
});
