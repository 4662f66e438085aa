import type { Mock } from "../../../src/mock";
import { RandomSource } from "../../property/support/random-source";
import { mutateBytes } from "../../property/support/mutate-bytes";
import { call } from "../client";
import type { ApiDescription, Exchange } from "../openapi/api-description";
import { checkConsistency } from "./check-consistency";
import { sendRaw } from "./send-raw";
import { controlPlaneMark, json, type Raw, type Step, type WellFormed } from "./step";

/** No answer takes as long, on the slowest machine; what takes longer hangs. */
const longestAnswer = 20_000;

/** What a run learned, beyond that nothing failed. */
export interface Tally {
  requests: number;
  /** `getMeshTimeout 200`, or a status alone where there is no operation. */
  readonly seen: Map<string, number>;
}

/** Sends a sequence to a mock, in a control plane of its own, and holds every answer and what is left to the document. */
export async function runSequence(
  mock: Mock,
  description: ApiDescription,
  steps: readonly Step[],
  tally: Tally,
): Promise<void> {
  const controlPlaneId = await createControlPlane(mock);
  const take = async (step: Step) => {
    const exchanges =
      step.form === "raw"
        ? await sendDamaged(mock, step, controlPlaneId)
        : [await send(mock, step, controlPlaneId)];
    for (const exchange of exchanges) judge(description, step, exchange, tally);
  };
  try {
    for (const step of steps) {
      tally.requests++;
      await take(step);
    }
    await checkConsistency(mock, description, controlPlaneId);
  } finally {
    // Whatever a sequence made goes with it, so that the next one, or a smaller one, starts from nothing.
    for (const { kind, controlPlaneId: id } of mock.objects()) {
      if (kind === "MeshControlPlane") await take(deletionOf(id));
    }
  }
  const left = mock.objects();
  if (left.length > 0) throw new Error(`left behind: ${JSON.stringify(left)}`);
}

function deletionOf(controlPlaneId: string): Step {
  const path = `/v1/mesh/control-planes/${controlPlaneId}`;
  return { form: "well-formed", method: "DELETE", path, headers: {} };
}

async function createControlPlane(mock: Mock): Promise<string> {
  const created = await call(mock, "POST", "/v1/mesh/control-planes", { body: { name: "generated" } });
  const { id } = created.json as { readonly id: string };
  await call(mock, "PUT", `/v1/mesh/control-planes/${id}/api/meshes/payments`, {
    body: { type: "Mesh", name: "payments" },
    headers: json,
  });
  return id;
}

async function send(mock: Mock, step: WellFormed, controlPlaneId: string): Promise<Exchange> {
  const path = step.path.replace(controlPlaneMark, controlPlaneId);
  const { status, headers, text } = await call(mock, step.method, path, {
    headers: step.headers,
    body: step.body,
    signal: AbortSignal.timeout(longestAnswer),
  });
  return {
    method: step.method,
    target: path,
    status,
    contentType: headers["content-type"]?.toString(),
    text,
  };
}

async function sendDamaged(
  mock: Mock,
  { text, damage }: Raw,
  controlPlaneId: string,
): Promise<readonly Exchange[]> {
  const bytes = Buffer.from(text.replace(controlPlaneMark, controlPlaneId), "latin1");
  const sent = damage === undefined ? bytes : mutateBytes(bytes, new RandomSource(damage), [bytes]);
  return sendRaw(mock.url, sent, AbortSignal.timeout(longestAnswer));
}

/** Throws for an answer that is wrong, and counts the others. */
function judge(description: ApiDescription, step: Step, exchange: Exchange, { seen }: Tally): void {
  const problem = findProblem(description, step, exchange);
  if (problem !== undefined) throw new Error(`${problem}\nin the answer ${JSON.stringify(exchange)}`);
  const { operation } = description.placeOf(exchange);
  const key = `${operation === undefined ? "" : `${operation.operationId} `}${exchange.status}`;
  seen.set(key, (seen.get(key) ?? 0) + 1);
}

function findProblem(description: ApiDescription, step: Step, exchange: Exchange): string | undefined {
  const undescribed = description.findUndescribed(exchange);
  if (undescribed !== undefined) {
    // Bytes can begin like a request and turn out to be none.
    const asNone =
      step.form === "raw" ? description.findUndescribed({ ...exchange, target: undefined }) : undescribed;
    if (asNone !== undefined) return undescribed;
  }
  if (step.form === "raw" || step.body === undefined || exchange.status >= 300) return undefined;
  const unfit = description.findUnfit(exchange, JSON.parse(step.body));
  return unfit === undefined ? undefined : `a body that the document refuses was taken: ${unfit}`;
}
