import { backendKinds, type Problem, type ProblemPath, settingsShape } from "../src/model";
import type { PropertyNames } from "./check-props";
import { onlyOneOf, typeOfMember } from "./errors";
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
    const path = [part, "backends", index];
    const kinds = backendKinds[part] ?? {};
    const [said, others] = partition(backend, (member) => Object.hasOwn(kinds, member));
    const [name = "", ...contradicting] = Object.keys(said);
    const kind = kinds[name];
    if (kind === undefined) return others;
    if (contradicting.length > 0) conflicts.push(onlyOneOf([name, ...contradicting], path, backend));
    const { type = kind.type } = others;
    if (type !== kind.type && !isUnresolved(type)) conflicts.push(typeOfMember(kind.type, name, path, type));
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
    return { ...others, type, ...(!isWithoutMembers(settings) && { conf }) };
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

/** Members that are so, and all others; without those that are undefined. */
function partition(members: Record<string, unknown>, isSo: (name: string) => boolean) {
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  const so = given.filter(([name]) => isSo(name));
  const others = given.filter(([name]) => !isSo(name));
  return [Object.fromEntries(so), Object.fromEntries(others)] as const;
}

function isMembers(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isUnresolved(value);
}

function isWithoutMembers(value: unknown): boolean {
  return isMembers(value) && Object.values(value).every((member) => member === undefined);
}
