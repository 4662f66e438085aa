import type { PlanModifier, PlanModifierRequest, PlanModifierResponse } from "../../schema/schema";
import { isList, isRecord, record, type Value } from "../../values/value";
import { memberAt } from "../align-objects";

/** Runs a modifier on each planned element of a list or map, beside the element of the same index or key. */
export function eachElement(modifier: PlanModifier): PlanModifier {
  return {
    name: `eachElement(${modifier.name})`,
    modify: (request) => {
      const responses: PlanModifierResponse[] = [];
      const planned = modifyElements(request, (element) => {
        const response = modifier.modify(element);
        responses.push(response);
        return response.planned === undefined ? element.planned : response.planned;
      });
      return {
        ...(planned !== undefined && { planned }),
        requiresReplace: responses.some((response) => response.requiresReplace === true),
        diagnostics: responses.flatMap((response) => response.diagnostics ?? []),
      };
    },
  };
}

function modifyElements(
  request: PlanModifierRequest,
  modify: (element: PlanModifierRequest) => Value,
): Value | undefined {
  const { path, config, prior, planned } = request;
  if (isList(planned)) {
    return planned.map((element, index) =>
      modify({
        ...request,
        path: [...path, { index }],
        config: isList(config) ? (config[index] ?? null) : memberAt(config, ""),
        prior: isList(prior) ? (prior[index] ?? null) : null,
        planned: element,
        isNew: !isList(prior) || index >= prior.length,
      }),
    );
  }
  if (!isRecord(planned)) return undefined;
  return record(
    Object.entries(planned).map(([key, element]) => [
      key,
      modify({
        ...request,
        path: [...path, { key }],
        config: memberAt(config, key),
        prior: memberAt(prior, key),
        planned: element,
        isNew: !isRecord(prior) || !Object.hasOwn(prior, key),
      }),
    ]),
  );
}
