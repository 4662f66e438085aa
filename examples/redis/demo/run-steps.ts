import { basename } from "node:path";
import { App } from "cdktf";
import {
  assertPlan,
  changesNothing,
  changesOnly,
  drifted,
  type ExpectedChange,
  type KonnectMeshFixture,
  type Workspace,
} from "cdktf-konnect-mesh/testing";
import type { Plan } from "cdktf-konnect-mesh/plan";
import { RedisStack, type RedisStackProps } from "../redis-stack";
import { driftedPort, editOutOfBand, readService } from "./out-of-band";
import { edits, redisAddress } from "./edits";
import { findLeftovers } from "./leftovers";
import type { Screen } from "./screen";

/** Takes the redis example through its whole life and throws where anything is not as it should be. */
export async function runSteps(
  konnect: KonnectMeshFixture,
  screen: Screen,
  { destroy }: { readonly destroy: boolean },
): Promise<Workspace> {
  const command = basename(konnect.cli.path);
  const workspace = await konnect.workspace();
  const write = (props: RedisStackProps) => workspace.write(new RedisStack(new App(), "redis", props));
  const plan = () => screen.action(`${command} plan`, () => workspace.plan());
  const apply = (plan: Plan) => screen.action(`${command} apply`, () => workspace.apply(plan));

  await screen.step("Synthesize the CDKTF app", async () => {
    await screen.action("synth", () => write({}));
    screen.line(
      `control plane, mesh "default", multi-zone service "redis": ${workspace.directory}/cdk.tf.json`,
    );
  });

  await screen.step("Plan, apply, and plan again", async () => {
    await screen.action(`${command} init`, () => workspace.init());
    const first = await plan();
    screen.plan(first);
    await apply(first);
    const second = await plan();
    screen.plan(second);
    assertPlan(second, changesNothing());
  });

  let props: RedisStackProps = {};
  await screen.step("Change it", async () => {
    for (const edit of edits) {
      screen.line(`\n${edit.title}`);
      props = { ...props, ...edit.props };
      await write(props);
      await planAndApply(edit.expected);
    }
  });

  await screen.step("Repair what was edited behind Terraform's back", async () => {
    const service = await editOutOfBand(konnect.mock.url, workspace);
    screen.line(`PUT ${service}: port ${driftedPort}`);
    assertPlan(await planAndApply(["spec.ports[0].port"]), drifted(redisAddress));
    const repaired = await readService(service);
    ensure(repaired.spec.ports[0]?.port === props.ports?.[0]?.port, "The apply did not repair the port.");
  });

  if (destroy) {
    await screen.step("Destroy it", async () => {
      await screen.action(`${command} destroy`, () => workspace.destroy());
      const leftovers = await findLeftovers(konnect);
      ensure(leftovers.length === 0, `Something is left: ${leftovers.join(", ")}.`);
      screen.line("The mock holds nothing more; no process is left.");
    });
  }
  return workspace;

  async function planAndApply(expected: ExpectedChange): Promise<Plan> {
    const planned = await plan();
    screen.plan(planned);
    assertPlan(planned, changesOnly({ [redisAddress]: expected }));
    return apply(planned);
  }
}

function ensure(holds: boolean, reason: string): asserts holds {
  if (!holds) throw new Error(reason);
}
