import { meshLoadBalancingStrategy, type ObjectShape, type Shape } from "../../model";
import { membersOf, shapeAt } from "../members";
import type { AttributePath } from "../resource";
import { isAttributes, isList, type Value } from "../value";
import type { Code, CodeMember } from "./code";
import { fitsConstructs } from "./fits-constructs";
import type { FormContext } from "./higher-forms";
import { destinationsPath } from "./layouts";
import { localityCode } from "./locality-code";
import { targetRefCode } from "./target-ref-code";
import { memberCode } from "./value-code";

/** Whether the construct has all that is said of a strategy's destinations: their settings, where there are some. */
export function destinationsFit(value: Value, shape: Shape | undefined): boolean {
  if (!isList(value) || !fitsConstructs(value, shape)) return false;
  return value.every((destination) => {
    if (!isAttributes(destination) || !isAttributes(destination.target_ref)) return false;
    const { default: settings = null } = destination;
    return (
      settings === null || (isAttributes(settings) && Object.values(settings).some((one) => one !== null))
    );
  });
}

/** Destinations with their settings beside their target, as the construct takes them. */
export function destinationsCode(context: FormContext, value: Value, path: AttributePath): Code {
  const { ledger } = context;
  const elements = (isList(value) ? value : []).map((destination, index) => {
    const at = [...path, index];
    const comments = ledger.take(at);
    return {
      comments,
      value: { type: "object", members: destinationMembers(context, destination, at) } as const,
    };
  });
  return { type: "list", elements };
}

function destinationMembers(
  context: FormContext,
  destination: Value,
  path: AttributePath,
): readonly CodeMember[] {
  const { ledger } = context;
  return membersIn(destinationShape, destination).flatMap((member): readonly CodeMember[] => {
    const at = [...path, member.name];
    if (member.name === "target_ref") {
      const comments = ledger.take(at);
      const short = targetRefCode(context, member.value, at);
      const code = memberCode(member, false, at, ledger, "constructs");
      return [{ ...code, comments, value: short ?? code.value }];
    }
    const above = ledger.take(at);
    const settings = member.shape?.type === "object" ? membersIn(member.shape, member.value) : [];
    return settings.map((setting, index) => {
      const inner = [...at, setting.name];
      const isLocality = setting.name === "locality_awareness";
      const short = isLocality ? localityCode(setting.value, inner, ledger) : undefined;
      const code = memberCode(setting, false, inner, ledger, "constructs");
      return {
        ...code,
        comments: [...(index === 0 ? above : []), ...code.comments],
        value: short ?? code.value,
      };
    });
  });
}

function membersIn(shape: ObjectShape, value: Value): ReturnType<typeof membersOf> {
  return isAttributes(value) ? membersOf(shape, value) : [];
}

const destinationShape = shapeOfDestination();

function shapeOfDestination(): ObjectShape {
  const shape = shapeAt(meshLoadBalancingStrategy.shape, [...destinationsPath, 0]);
  if (shape?.type !== "object") throw new Error("the contract's strategies have no destinations");
  return shape;
}
