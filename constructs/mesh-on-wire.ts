import { backendKinds, type Problem, type ProblemPath, settingsShape } from "../src/model";
import type { PropertyNames } from "./check-props";
import { onlyOneOf } from "./errors";
import type { ChooseAlternative } from "./lower";
import { toWireNames } from "./property-names";
import { isUnresolved } from "./unresolved";

/** A mesh by wire names, and what these do not tell. */
export interface MeshOnWire {
  readonly object: object;
  readonly names: PropertyNames;
  /** Backends that are said to be of several kinds. */
  readonly conflicts: readonly Problem[];
  /** Of which kind a backend's settings are: their members could be of several. */
  readonly choose: ChooseAlternative;
}

/**
 * The properties of a mesh as the wire has them. There a backend has its settings in `conf`, and says in `type` what
 * they are of; as a property it has them under the name of that.
 */
export function meshOnWire(properties: Readonly<Record<string, unknown>>): MeshOnWire {
  const conflicts: Problem[] = [];
  const names: (readonly [ProblemPath, ProblemPath])[] = [];
  const alternatives = new Map<unknown, string>();

  const backendOnWire = (part: string, index: number, backend: unknown) => {
    // From JavaScript it may be anything, which the contract then names.
    if (!isMembers(backend)) return backend;
    const kinds = Object.entries(backendKinds[part] ?? {});
    const given = kinds.filter(([name]) => backend[name] !== undefined);
    const path = [part, "backends", index];
    if (given.length > 1)
      conflicts.push(
        onlyOneOf(
          given.map(([name]) => name),
          path,
          backend,
        ),
      );
    const others = { ...backend };
    for (const [name] of kinds) delete others[name];
    const [first] = given;
    if (first === undefined) return others;
    const [name, kind] = first;
    const settings = toWireNames(settingsShape(part, kind), backend[name]);
    const { conf, at } =
      kind.within === undefined
        ? { conf: settings, at: ["conf"] }
        : { conf: { [kind.within]: settings }, at: ["conf", kind.within] };
    names.push([
      [...path, ...at],
      [...path, name],
    ]);
    alternatives.set(conf, kind.alternative);
    return { type: kind.type, ...others, ...(!isWithoutMembers(settings) && { conf }) };
  };

  const object = Object.fromEntries(
    Object.entries(properties).map(([part, value]) => {
      if (!Object.hasOwn(backendKinds, part) || !isMembers(value) || !Array.isArray(value.backends))
        return [part, value];
      const backends = value.backends.map((backend: unknown, index) => backendOnWire(part, index, backend));
      return [part, { ...value, backends }];
    }),
  );
  return {
    object,
    names,
    conflicts,
    choose: ({ options }, value) => options.find(({ name }) => name === alternatives.get(value)),
  };
}

function isMembers(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isUnresolved(value);
}

function isWithoutMembers(value: unknown): boolean {
  return isMembers(value) && Object.values(value).every((member) => member === undefined);
}
