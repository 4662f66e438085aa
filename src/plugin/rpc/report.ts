import { renderConsistencyProblem, type ConsistencyProblem } from "../consistency/problem";
import { hasErrors, type Diagnostic } from "../diagnostic";
import { createRedactor } from "../log/redactor";
import type { Message, MessageInit } from "../protocol/messages";
import type { Call } from "../protocol/service";
import type { ValueRecord } from "../values/value";
import { ValueError } from "../values/value-error";
import { encodeDiagnostics, type Subject } from "./encode-diagnostics";
import { problems } from "./problems";
import { sensitiveTexts } from "./sensitive-texts";
import type { ServedProvider } from "./served-provider";

/** Gathers what one RPC has to say; whatever is thrown meanwhile becomes part of it. */
export class Report {
  private readonly diagnostics: Diagnostic[] = [];
  /** Of what is sensitive in this call: a server can repeat it in what it says. */
  private readonly redactor = createRedactor();

  constructor(
    private readonly served: Pick<ServedProvider<unknown>, "log" | "strict" | "redact" | "recent">,
    private readonly call: Call,
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
      this.addFailure(action, error);
      return undefined;
    }
  }

  /** As {@link attempt}, for code that waits for nothing. */
  attemptNow<T>(action: string, run: () => T): T | undefined {
    try {
      return run();
    } catch (error) {
      this.addFailure(action, error);
      return undefined;
    }
  }

  private addFailure(action: string, error: unknown): void {
    if (this.call.signal.aborted) this.add(problems.interrupted(action));
    else this.add(problems.failed(action, messageOf(error)));
    this.served.log.error(`failed to ${action}`, { error: this.redactor.redact(stackOf(error)) });
  }

  /** Reads what Terraform sent; undefined when it cannot be read. */
  decode(
    what: string,
    message: Message<"DynamicValue"> | undefined,
    subject: Subject,
  ): ValueRecord | null | undefined {
    try {
      const value = this.served.recent.decode(message, subject);
      if (value !== null) sensitiveTexts(value, subject).forEach((text) => this.redactor.register(text));
      return value;
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      this.add({ ...problems.unreadableValue(what, error.message), path: error.path });
      return undefined;
    }
  }

  /** Breaches of Terraform's rules: errors when strict, else warnings in the log, for Terraform judges too. */
  inconsistent(operation: string, typeName: string, breaches: readonly ConsistencyProblem[]): void {
    for (const breach of breaches) {
      if (this.served.strict) this.add(problems.inconsistent(operation, breach));
      else
        this.served.log.warn(`inconsistent ${operation}`, {
          typeName,
          problem: renderConsistencyProblem(breach),
        });
    }
  }

  /** @param subject what all that was added is about; none when Terraform asked for what does not exist */
  messages(subject?: Subject): MessageInit<"Diagnostic">[] {
    const redact = (text: string) => this.redactor.redact(this.served.redact(text));
    return encodeDiagnostics(this.diagnostics, subject).map((message) => ({
      ...message,
      summary: redact(message.summary ?? ""),
      detail: redact(message.detail ?? ""),
    }));
  }
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message === "" ? error.name : error.message;
  return typeof error === "string" ? error : "it threw something that is no error";
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : messageOf(error);
}
