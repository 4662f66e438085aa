import { checkPlan } from "../consistency/check-plan";
import { encodeIdentity } from "../identity/resource-identity";
import { effectiveReplacements } from "../planning/effective-replacements";
import { planAttributes, type PlanInput } from "../planning/plan-attributes";
import { settleUnchanged } from "../planning/settle-unchanged";
import type { Message, MessageInit } from "../protocol/messages";
import type { OperationContext, PrivateData, Resource } from "../resource";
import { equalValues } from "../values/equal";
import type { Path } from "../values/path";
import type { ValueRecord } from "../values/value";
import type { Answering } from "./answer";
import { conformResult } from "./conform-result";
import { attributePath } from "./encode-diagnostics";
import { privateData } from "./private-data";
import { problems } from "./problems";
import type { Report } from "./report";
import type { Served, ServedProvider } from "./served-provider";

/** Plans a create or an update; a destroy is as Terraform proposes it. */
export async function planResourceChange<Client>(
  { resources, recent, keepsIdentities }: ServedProvider<Client>,
  request: Message<"PlanResourceChangeRequest">,
  { report, context }: Answering<Client>,
): Promise<MessageInit<"PlanResourceChangeResponse">> {
  const asProposed = {
    plannedState: request.proposedNewState,
    plannedPrivate: request.priorPrivate,
    plannedIdentity: request.priorIdentity,
  };
  const served = resources.get(request.typeName);
  if (served === undefined) {
    report.add(problems.unsupportedType("resource", request.typeName));
    return { ...asProposed, diagnostics: report.messages() };
  }
  const config = report.decode("configuration", request.config, served);
  const prior = report.decode("state", request.priorState, served);
  const proposed = report.decode("proposed state", request.proposedNewState, served);
  if (!config || !proposed || prior === undefined) {
    return { ...asProposed, diagnostics: report.messages(served) };
  }
  const input = { config, prior, proposed };
  const plan = await planObject(served, input, privateData(request.priorPrivate), context, report);
  return {
    plannedState: recent.encode(plan.planned, served),
    requiresReplace: plan.requiresReplace.map(attributePath),
    plannedPrivate: plan.private ?? request.priorPrivate,
    diagnostics: report.messages(served),
    ...(keepsIdentities && { plannedIdentity: encodeIdentity(served.identity, plan.planned) }),
  };
}

interface ObjectPlan {
  readonly planned: ValueRecord;
  readonly requiresReplace: readonly Path[];
  readonly private: PrivateData | undefined;
}

async function planObject<Client>(
  { definition, schema, type }: Served<Resource<Client>>,
  input: PlanInput,
  priorPrivate: PrivateData | undefined,
  context: OperationContext<Client | undefined>,
  report: Report,
): Promise<ObjectPlan> {
  const { config, prior, proposed } = input;
  const action = `plan ${definition.typeName}`;
  const draft = report.attemptNow(action, () => planAttributes(schema, input));
  if (draft === undefined) return { planned: proposed, requiresReplace: [], private: undefined };
  report.add(...draft.diagnostics);
  // The state itself where nothing changes: it is fit for the wire, and its bytes are known.
  const changes = prior === null || !equalValues(draft.planned, prior, type);
  const drafted = changes ? conformResult(action, draft.planned, type, proposed, report) : prior;
  const lastWord = await report.attempt(action, () =>
    definition.plan?.({ config, prior, planned: drafted, private: priorPrivate }, context),
  );
  report.add(...(lastWord?.diagnostics ?? []));
  const decided =
    lastWord?.planned === undefined || lastWord.planned === drafted
      ? drafted
      : conformResult(action, lastWord.planned, type, drafted, report);
  const planned = settleUnchanged(decided, prior, draft.madeUnknown, type);
  const paths = [...draft.requiresReplace, ...(lastWord?.requiresReplace ?? [])];
  // What Terraform proposed itself breaks none of its rules.
  const isAsProposed = planned === prior && equalValues(planned, proposed, type);
  if (!report.failed && !isAsProposed) {
    const breaches = checkPlan(schema, { config, prior, planned, requiresReplace: paths });
    report.inconsistent("plan", definition.typeName, breaches);
  }
  return {
    planned,
    requiresReplace: effectiveReplacements(paths, prior, planned, type),
    private: lastWord?.private,
  };
}
