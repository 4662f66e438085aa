import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Plan, type PlanValue, readPlan } from "../plan";
import { runChild } from "./child-process";
import { CommandError, type CommandResult } from "./command";
import { harnessErrors } from "./errors";
import type { Cli } from "./find-cli";
import { type ApiEdit, type ApiServer, callApi, editObject, pathOfApplied } from "./out-of-band";
import { readState } from "./read-state";
import { filesOf, type WorkspaceContent } from "./workspace-content";

export interface WorkspaceOptions {
  readonly directory: string;
  readonly cli: Cli;
  /** All that the CLI gets: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  /** @default 60,000 */
  readonly timeoutMilliseconds?: number;
  /** Kills what runs. */
  readonly signal?: AbortSignal;
  /** The mock whose objects are edited behind Terraform's back. @default none */
  readonly server?: ApiServer;
  /** Told of every plan before it is given away. @default nobody */
  readonly onPlan?: (plan: Plan) => Promise<void>;
}

export interface PlanOptions {
  /** Addresses to replace though nothing asks for it. */
  readonly replace?: readonly string[];
  readonly target?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
  /** Plan the end of everything. @default false */
  readonly destroy?: boolean;
  /** Only take over what changed outside. @default false */
  readonly refreshOnly?: boolean;
}

/**
 * A folder with a configuration and its state, on which a real Terraform CLI runs.
 * Every method runs the CLI to its end and throws {@link CommandError} with the CLI's output when it fails.
 */
export class Workspace {
  readonly directory: string;
  readonly #options: WorkspaceOptions;
  readonly #planFiles = new WeakMap<Plan, string>();
  #written: readonly string[] = [];
  #isInitialized = false;
  #plans = 0;

  constructor(options: WorkspaceOptions) {
    this.directory = options.directory;
    this.#options = options;
  }

  /** Replaces the configuration that was written before; state stays. */
  async write(content: WorkspaceContent): Promise<void> {
    const files = await filesOf(content);
    await Promise.all(this.#written.map((name) => rm(join(this.directory, name), { force: true })));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(this.directory, name)), { recursive: true });
      await writeFile(join(this.directory, name), text);
    }
    this.#written = Object.keys(files);
    this.#isInitialized = false;
  }

  /** Runs a command; where it fails for want of `init`, that is made up for first. */
  async #runInitialized(args: readonly string[]): Promise<CommandResult> {
    if (this.#isInitialized) return this.run(args);
    const result = await this.run(args, { mayFail: true });
    if (result.exitCode === 0) {
      this.#isInitialized = true;
      return result;
    }
    if (!/\b(tofu|terraform) init\b/.test(result.stderr)) throw this.#failed(result);
    await this.init();
    return this.run(args);
  }

  /** Called by the others when the configuration is new and the CLI asks for it. */
  async init(): Promise<CommandResult> {
    const result = await this.run(["init", "-input=false", "-no-color"]);
    this.#isInitialized = true;
    return result;
  }

  async plan(options: PlanOptions = {}): Promise<Plan> {
    this.#plans += 1;
    const file = join(this.directory, `.plan-${this.#plans}`);
    await this.#runInitialized([
      "plan",
      "-input=false",
      "-no-color",
      `-out=${file}`,
      ...planArguments(options),
    ]);
    const shown = await this.run(["show", "-json", file]);
    const plan = readPlan(shown.stdout);
    this.#planFiles.set(plan, file);
    await this.#options.onPlan?.(plan);
    return plan;
  }

  /**
   * Applies a plan that {@link plan} gave, exactly as it was shown, or makes one first.
   * @returns the plan that was applied
   */
  async apply(plan: Plan | PlanOptions = {}): Promise<Plan> {
    const planned = "changes" in plan ? plan : await this.plan(plan);
    const file = this.#planFiles.get(planned);
    if (file === undefined)
      throw new TypeError("apply() takes a plan that plan() of the same workspace gave.");
    await this.run(["apply", "-input=false", "-no-color", file]);
    return planned;
  }

  /** Plans the end of everything in state, and applies it. */
  async destroy(): Promise<Plan> {
    return this.apply({ destroy: true });
  }

  /** Takes an existing object into state at an address that the configuration declares. */
  async import(address: string, id: string): Promise<CommandResult> {
    return this.#runInitialized(["import", "-input=false", "-no-color", address, id]);
  }

  /** The attributes in state by resource address, sensitive ones included. */
  async state(): Promise<Readonly<Record<string, Readonly<Record<string, PlanValue>>>>> {
    return readState((await this.#runInitialized(["show", "-json"])).stdout);
  }

  /**
   * Changes an applied object at the mock, behind Terraform's back, as a colleague with curl would.
   * @param edit what to merge into the object (`null` removes a member, a list takes the place of another), or a
   * function from the object to what it becomes; names are those of the API
   * @throws HarnessError when the state holds no such object, or the mock refuses
   * @example await workspace.editOutOfBand(redis, { spec: { ports: [{ port: 7000, appProtocol: "tcp" }] } });
   */
  async editOutOfBand(address: string, edit: ApiEdit): Promise<void> {
    const [server, path] = await this.#applied(address);
    await editObject(server, path, edit);
  }

  /** Deletes an applied object at the mock, behind Terraform's back. */
  async deleteOutOfBand(address: string): Promise<void> {
    const [server, path] = await this.#applied(address);
    await callApi(server, "DELETE", path);
  }

  async #applied(address: string): Promise<readonly [ApiServer, string]> {
    const { server } = this.#options;
    if (server === undefined) throw harnessErrors.noServer();
    return [server, pathOfApplied(await this.state(), address)];
  }

  /**
   * Runs any command of the CLI.
   * @param options.environment added to the workspace's own for this command
   * @param options.mayFail give the result of a failed command instead of throwing
   */
  async run(
    args: readonly string[],
    options: { readonly environment?: Readonly<Record<string, string>>; readonly mayFail?: boolean } = {},
  ): Promise<CommandResult> {
    const { cli, environment, timeoutMilliseconds = 60_000, signal } = this.#options;
    const child = await runChild(cli.path, args, {
      directory: this.directory,
      environment: { ...environment, ...options.environment },
      timeoutMilliseconds,
      ...(signal && { signal }),
    });
    const result = { ...child, args };
    if (result.exitCode === 0 || options.mayFail === true) return result;
    throw this.#failed(result);
  }

  #failed(result: CommandResult): CommandError {
    return new CommandError(result, basename(this.#options.cli.path), this.directory);
  }
}

function planArguments(options: PlanOptions): string[] {
  return [
    ...(options.replace ?? []).map((address) => `-replace=${address}`),
    ...(options.target ?? []).map((address) => `-target=${address}`),
    ...Object.entries(options.variables ?? {}).flatMap(([name, value]) => ["-var", `${name}=${value}`]),
    ...(options.destroy === true ? ["-destroy"] : []),
    ...(options.refreshOnly === true ? ["-refresh-only"] : []),
  ];
}
