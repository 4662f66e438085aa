import { renderConsistencyProblem, type ConsistencyProblem } from "../consistency/problem";
import { hasErrors, type Diagnostic } from "../diagnostic";
import type { Logger } from "../log/logger";
import type { Message, MessageInit } from "../protocol/messages";
import type { Type } from "../values/type";
import type { ValueRecord } from "../values/value";
import { ValueError } from "../values/value-error";
import { decodeObject } from "./dynamic-value";
import { encodeDiagnostics } from "./encode-diagnostics";
import { problems } from "./problems";

/** Gathers what one RPC has to say; whatever is thrown meanwhile becomes part of it. */
export class Report {
  private readonly diagnostics: Diagnostic[] = [];

  constructor(
    private readonly log: Logger,
    private readonly strict: boolean,
    private readonly signal: AbortSignal,
  ) {}

  get failed(): boolean {
    return hasErrors(this.diagnostics);
  }

  add(...diagnostics: readonly Diagnostic[]): void {
    this.diagnostics.push(...diagnostics);
  }

  /**
   * Calls code of the provider.
   * @param action what it is to do, in words that follow "cannot": `create konnect_mesh`
   * @returns undefined when it threw
   */
  async attempt<T>(action: string, run: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await run();
    } catch (error) {
      if (this.signal.aborted) this.add(problems.interrupted(action));
      else this.add(problems.failed(action, messageOf(error)));
      this.log.error(`failed to ${action}`, { error: stackOf(error) });
      return undefined;
    }
  }

  /** Reads what Terraform sent; undefined when it cannot be read. */
  decode(
    what: string,
    message: Message<"DynamicValue"> | undefined,
    type: Type,
  ): ValueRecord | null | undefined {
    try {
      return decodeObject(message, type);
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      this.add({ ...problems.unreadableValue(what, error.message), path: error.path });
      return undefined;
    }
  }

  /** Breaches of Terraform's rules: errors when strict, else warnings in the log, for Terraform judges too. */
  inconsistent(operation: string, typeName: string, breaches: readonly ConsistencyProblem[]): void {
    for (const breach of breaches) {
      if (this.strict) this.add(problems.inconsistent(operation, breach));
      else
        this.log.warn(`inconsistent ${operation}`, { typeName, problem: renderConsistencyProblem(breach) });
    }
  }

  messages(type: Type): MessageInit<"Diagnostic">[] {
    return encodeDiagnostics(this.diagnostics, type);
  }
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message === "" ? error.name : error.message;
  return typeof error === "string" ? error : "it threw something that is no error";
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : messageOf(error);
}
