import { defaultGenerators } from "../../mesh/global/default-hostname-generators";
import type { FoundObject } from "./found-object";

const defaults: ReadonlySet<string> = new Set(defaultGenerators.map(({ name }) => name));

interface Reason {
  readonly applies: (object: FoundObject) => boolean;
  /** What is left out, and why. */
  readonly told: (count: number) => string;
}

/** What a configuration had better not manage, unless asked for. */
const reasons: readonly Reason[] = [
  {
    applies: ({ isOfZone }) => isOfZone,
    told: (count) => `${counted(count, "object")} of zones: only their zone can write them`,
  },
  {
    applies: ({ kind, name, isOfZone }) =>
      kind.name === "HostnameGenerator" && !isOfZone && defaults.has(name),
    told: (count) => `${counted(count, "hostname generator")} that a control plane starts with`,
  },
];

/** Parts what is found into what to import and sentences about the rest. */
export function leaveOut(objects: readonly FoundObject[]): {
  readonly kept: readonly FoundObject[];
  readonly leftOut: readonly string[];
} {
  const isLeftOut = (object: FoundObject) => reasons.some(({ applies }) => applies(object));
  return {
    kept: objects.filter((object) => !isLeftOut(object)),
    leftOut: reasons.flatMap(({ applies, told }) => {
      const count = objects.filter(applies).length;
      return count === 0 ? [] : [told(count)];
    }),
  };
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
