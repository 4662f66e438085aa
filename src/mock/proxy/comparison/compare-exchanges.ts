import { isObject, type JsonObject } from "../../json/parse-json";
import type { Profile } from "../../../model";
import type { Store } from "../../store/store";
import { decodeBody } from "../upstream/decode-body";
import type { PassedAnswer, PassedOn, PassedRequest } from "../upstream/pass-on";
import { secrecyIn } from "../redaction/secret-fields";
import { addressOf } from "./address";
import { Alignment } from "./alignment";
import { type ComparedAnswer, compareAnswers, isSuccess } from "./compare-answers";
import { LearntIds } from "./learnt-ids";
import { text } from "./object-from-body";
import type { Observed } from "./observed";
import type { ReportBuilder } from "./report";
import type { Sides } from "./same-text";

export interface ComparisonParts {
  /** Asks our own mock. */
  readonly askOurs: (request: PassedRequest) => Promise<PassedAnswer>;
  /** What our own mock keeps. */
  readonly store: Store;
  readonly profile: Profile;
  readonly origins: Sides["origins"];
  /** In bytes, of a body that is decompressed. */
  readonly bodyLimit: number;
  readonly report: ReportBuilder;
  /** RFC 3339. */
  readonly now: () => string;
  readonly warn: (message: string) => void;
}

/** Statuses that say nothing of what the mock emulates: of credentials, of load, of a server in trouble. */
const circumstantial = new Set([401, 403, 407, 408, 425, 429]);

/** Asks our own mock what a server was asked, one request after the other, and compares the answers. */
export class Comparison {
  readonly #ids = new LearntIds();
  readonly #alignment: Alignment;
  #last: Promise<void> = Promise.resolve();

  constructor(private readonly parts: ComparisonParts) {
    this.#alignment = new Alignment(parts.store, parts.profile);
  }

  /** Takes its turn now; the answer may still be on its way. */
  add(request: PassedRequest, outcome: Promise<PassedOn>): void {
    const { report, warn } = this.parts;
    const number = report.request();
    this.#last = this.#last.then(async () => {
      try {
        await this.#compare(number, request, await outcome);
      } catch (error) {
        report.notCompared("the comparison failed");
        warn(
          `Request ${number} could not be compared: ${error instanceof Error ? error.name : "unknown reason"}.`,
        );
      }
    });
  }

  /** Resolves when all that was added is compared. */
  settled(): Promise<void> {
    return this.#last;
  }

  async #compare(number: number, request: PassedRequest, outcome: PassedOn): Promise<void> {
    const { report, store, askOurs, origins } = this.parts;
    const observed = this.#observe(request, outcome);
    if (typeof observed === "string") return report.notCompared(observed);
    const obstacle = this.#alignment.obstacle(observed);
    report.takenOver(await this.#alignment.before(observed));
    if (obstacle !== undefined) return report.notCompared(obstacle);

    const isWrite = request.method !== "GET" && request.method !== "HEAD";
    const former = isWrite ? store.all() : [];
    const body = Buffer.from(this.#ids.toOurs(request.body.toString("latin1")), "latin1");
    const ours = await askOurs({ ...request, path: observed.path, body });
    const secrecy = secrecyIn(observed.path, observed.theirs.text);
    const deviations = compareAnswers(observed.theirs, this.#readable(ours), {
      origins,
      ids: this.#ids,
      isSecret: (field) => secrecy(field) !== undefined,
    });
    report.compared({ number, method: request.method, path: request.path }, deviations);

    if (!isWrite) return;
    const [theyDid, weDid] = [isSuccess(observed.theirs.status), isSuccess(ours.status)];
    if (theyDid !== weDid) await this.#alignment.follow(observed, former);
    else if (theyDid) this.#alignment.written(observed, this.#ourId(observed));
  }

  /** What there is to compare, or why there is nothing. */
  #observe(request: PassedRequest, outcome: PassedOn): Observed | string {
    const path = this.#ids.toOurs(request.path);
    const address = addressOf(path);
    if (address === undefined) return "no part of the mesh's API";
    const seen = {
      address,
      sent: jsonObject(this.#ids.toOurs(request.body.toString("utf8"))),
      at: this.parts.now(),
    };
    if ("failure" in outcome) {
      this.#alignment.doubt(seen);
      return "the server gave no answer";
    }
    const { answer } = outcome;
    if (answer.status >= 500 || circumstantial.has(answer.status)) {
      if (answer.status >= 500) this.#alignment.doubt(seen);
      return `answered with status ${answer.status}`;
    }
    const theirs = this.#readable(answer);
    return {
      ...seen,
      method: request.method,
      path,
      theirs,
      answered: jsonObject(this.#ids.toOurs(theirs.text)),
    };
  }

  #readable({ status, headers, body }: PassedAnswer): ComparedAnswer {
    const encoding = [headers["content-encoding"] ?? []].flat().join(", ");
    const decoded = decodeBody(body, encoding, this.parts.bodyLimit);
    // As it is, one character a byte, where it is no text: equal bytes are equal.
    return { status, headers, text: "text" in decoded ? decoded.text : body.toString("latin1") };
  }

  #ourId({ answered }: Observed): string | undefined {
    const id = text(answered.id);
    return id === undefined ? undefined : this.#ids.toOurs(id);
  }
}

function jsonObject(body: string): JsonObject {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
