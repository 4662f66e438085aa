import fc from "fast-check";
import { compareMatches, type Match } from "../../src/plan/forecast/match-index";
import { includesMatch, partMatches } from "../../src/plan/forecast/match-lists";
import { announceRun } from "../property/support/property-run";

/** The same MeshService may be there more than once, and as another object in another list. */
const matches = fc
  .array(fc.constantFrom("a", "a-1", "b", "c", "d"), { maxLength: 8 })
  .map((names) => names.map(matchOf).sort(compareMatches));

it("tells what is in one list of matches only, and whether one is in a list", () => {
  fc.assert(
    fc.property(matches, matches, (before, after) => {
      const namesOf = (list: readonly Match[]) => [...new Set(list.map(({ service }) => service.name))];
      const { onlyBefore, onlyAfter } = partMatches(before, after);
      expect(namesOf(onlyBefore)).toEqual(namesOf(before).filter((name) => !namesOf(after).includes(name)));
      expect(namesOf(onlyAfter)).toEqual(namesOf(after).filter((name) => !namesOf(before).includes(name)));
      for (const match of after)
        expect(includesMatch(before, match)).toBe(namesOf(before).includes(match.service.name));
    }),
    announceRun("lists of matches", 2_000),
  );
});

function matchOf(name: string): Match {
  const service = { name, namespace: "", zone: "east", mesh: "default" };
  return {
    service,
    audience: "everyone",
    resident: {
      audience: "everyone",
      home: "east",
      endpoints: [],
      object: noObject,
      service,
      spec: {},
      labelOf,
    },
  };
}

const noObject = { kind: "MeshService", name: "", labels: {}, fields: {} };
const labelOf = () => undefined;
