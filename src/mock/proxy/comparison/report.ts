import type { Profile } from "../../../model";
import type { Redactor } from "../redaction/redactor";
import type { Deviation } from "./compare-values";

/** Where the mock's answer to one request is not what the real server answered. Secrets are blanked. */
export interface Difference {
  /** Requests are counted from 1, in the order in which the server began to answer. */
  readonly request: { readonly number: number; readonly method: string; readonly path: string };
  readonly where: Deviation["where"];
  /** The header's name; the place in the body: `items[0].spec`; empty for the whole of it, and for the status. */
  readonly path: string;
  /** What the real server answered; absent when it has nothing there. */
  readonly theirs?: unknown;
  /** What the mock would have answered. */
  readonly ours?: unknown;
}

/** What a comparison with a real server has found. */
export interface ProxyReport {
  readonly report: "konnect-mesh differences";
  readonly version: 1;
  /** Scheme, host and port of the server. */
  readonly upstream: string;
  /** The generation that the mock behaves like. */
  readonly profile: Profile;
  /** How many requests the server was asked. */
  readonly requests: number;
  /** How many of the answers were compared. */
  readonly compared: number;
  /** How many were not, by the reason. */
  readonly notCompared: Readonly<Record<string, number>>;
  /** Objects that the server had before the mock heard of them, taken over as they were. */
  readonly takenOver: number;
  /** All differences, also those beyond the limit of {@link differences}. */
  readonly differenceCount: number;
  readonly differences: readonly Difference[];
}

/** Collects what a report tells. */
export class ReportBuilder {
  readonly #differences: Difference[] = [];
  readonly #notCompared = new Map<string, number>();
  #requests = 0;
  #compared = 0;
  #takenOver = 0;
  #differenceCount = 0;

  constructor(
    private readonly about: Pick<ProxyReport, "upstream" | "profile">,
    private readonly redactor: Redactor,
    private readonly limit: number,
  ) {}

  /** Counts a request, and gives its number. */
  request(): number {
    return ++this.#requests;
  }

  notCompared(reason: string): void {
    this.#notCompared.set(reason, (this.#notCompared.get(reason) ?? 0) + 1);
  }

  takenOver(count: number): void {
    this.#takenOver += count;
  }

  compared(request: Difference["request"], deviations: readonly Deviation[]): void {
    this.#compared++;
    this.#differenceCount += deviations.length;
    const room = Math.max(0, this.limit - this.#differences.length);
    this.#differences.push(
      ...deviations.slice(0, room).map((deviation) => this.#redacted(request, deviation)),
    );
  }

  report(): ProxyReport {
    return {
      report: "konnect-mesh differences",
      version: 1,
      ...this.about,
      requests: this.#requests,
      compared: this.#compared,
      notCompared: Object.fromEntries(this.#notCompared),
      takenOver: this.#takenOver,
      differenceCount: this.#differenceCount,
      differences: [...this.#differences],
    };
  }

  #redacted(request: Difference["request"], { where, path, theirs, ours }: Deviation): Difference {
    return {
      request: { ...request, path: this.redactor.text(request.path) },
      where,
      path: this.redactor.text(path),
      ...this.#value("theirs", theirs, request.path, path),
      ...this.#value("ours", ours, request.path, path),
    };
  }

  /** Under its own name, by which a secret is known. */
  #value(side: "theirs" | "ours", value: unknown, requestPath: string, path: string): Partial<Difference> {
    if (value === undefined) return {};
    const [field = ""] = /[\w$-]*$/.exec(path) ?? [];
    const wrapped = this.redactor.body(JSON.stringify({ [field]: value }), requestPath);
    return { [side]: Object.values(JSON.parse(wrapped) as object)[0] as unknown };
  }
}
