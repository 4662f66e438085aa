import type { PlanModifier, PlanModifierResponse } from "../../schema/schema";
import type { Path } from "../../values/path";
import { isList, isRecord, record, type Value } from "../../values/value";
import { memberAt } from "../align-objects";

/** Runs a modifier on each planned element of a list or map, beside the element of the same index or key. */
export function eachElement(modifier: PlanModifier): PlanModifier {
  return {
    name: `eachElement(${modifier.name})`,
    modify: (request) => {
      const responses: PlanModifierResponse[] = [];
      const modify = (path: Path, config: Value, prior: Value, planned: Value): Value => {
        const response = modifier.modify({ ...request, path, config, prior, planned });
        responses.push(response);
        return response.planned ?? planned;
      };
      const planned = modifyElements(request, modify);
      return {
        ...(planned !== undefined && { planned }),
        requiresReplace: responses.some((response) => response.requiresReplace === true),
        diagnostics: responses.flatMap((response) => response.diagnostics ?? []),
      };
    },
  };
}

function modifyElements(
  { path, config, prior, planned }: { path: Path; config: Value; prior: Value; planned: Value },
  modify: (path: Path, config: Value, prior: Value, planned: Value) => Value,
): Value | undefined {
  if (isList(planned)) {
    const at = (list: Value, index: number) => (isList(list) ? (list[index] ?? null) : memberAt(list, ""));
    return planned.map((element, index) =>
      modify([...path, { index }], at(config, index), at(prior, index), element),
    );
  }
  if (!isRecord(planned)) return undefined;
  return record(
    Object.entries(planned).map(([key, element]) => [
      key,
      modify([...path, { key }], memberAt(config, key), memberAt(prior, key), element),
    ]),
  );
}
