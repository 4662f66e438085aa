import type { RecordedExchange } from "../cassette/cassette";
import { matchBody, matchText, type Secrets } from "./match-recorded";

export interface PlayedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body: string;
}

export interface Played {
  readonly exchange: RecordedExchange;
  readonly secrets: Secrets;
}

/** What a resource was asked between two writes to it, and the write that ended that. */
interface Stage {
  /** Reads that were recorded, in order; each is answered once but for the last of a kind. */
  readonly reads: RecordedExchange[];
  /** One write; or creations that followed each other, whose order clients leave to chance. */
  readonly writes: RecordedExchange[];
}

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Gives recorded answers in the order in which each resource gave them. Resources, which their paths tell apart, keep
 * no order among each other. Writes come once, in their order; reads between them may be fewer or more than recorded:
 * the last answer stays until the next write.
 */
export class Playback {
  readonly #stages: Map<string, Stage[]>;
  readonly #secrets = new Map<string, string>();

  constructor(exchanges: readonly RecordedExchange[]) {
    const byResource = new Map<string, RecordedExchange[]>();
    for (const exchange of exchanges) {
      const resource = resourceOf(exchange.request.path);
      const recorded = byResource.get(resource);
      if (recorded === undefined) byResource.set(resource, [exchange]);
      else recorded.push(exchange);
    }
    this.#stages = new Map([...byResource].map(([resource, recorded]) => [resource, stagesOf(recorded)]));
  }

  /** The answer that is due to a request, or `undefined` when none was recorded for it at this point. */
  play(request: PlayedRequest): Played | undefined {
    const play = reading.has(request.method) ? playRead : playWrite;
    for (const stages of this.#stagesOf(resourceOf(request.path))) {
      const played = play(stages, request);
      if (played === undefined) continue;
      for (const [number, secret] of played.secrets) this.#secrets.set(number, secret);
      return { exchange: played.exchange, secrets: this.#secrets };
    }
    return undefined;
  }

  /** More than one only where a path has a secret in it. */
  #stagesOf(resource: string): readonly Stage[][] {
    const exact = this.#stages.get(resource);
    if (exact !== undefined) return [exact];
    return [...this.#stages]
      .filter(([recorded]) => recorded !== resource && matchText(recorded, resource) !== undefined)
      .map(([, stages]) => stages);
  }
}

function playRead([stage]: readonly Stage[], request: PlayedRequest): Played | undefined {
  if (stage === undefined) return undefined;
  const answers = stage.reads.flatMap((exchange) => matched(exchange, request));
  const [first] = answers;
  if (first === undefined) return undefined;
  if (answers.length > 1) stage.reads.splice(stage.reads.indexOf(first.exchange), 1);
  return first;
}

function playWrite(stages: Stage[], request: PlayedRequest): Played | undefined {
  const [stage] = stages;
  const [first] = (stage?.writes ?? []).flatMap((exchange) => matched(exchange, request));
  if (stage === undefined || first === undefined) return undefined;
  stage.writes.splice(stage.writes.indexOf(first.exchange), 1);
  if (stage.writes.length === 0) stages.shift();
  return first;
}

function matched(exchange: RecordedExchange, { method, path, body }: PlayedRequest): Played[] {
  const { request } = exchange;
  if (request.method !== method) return [];
  const inPath = matchText(request.path, path);
  const inBody = request.bodyOmitted === undefined ? matchBody(request.body ?? "", body) : undefined;
  return inPath === undefined || inBody === undefined
    ? []
    : [{ exchange, secrets: new Map([...inPath, ...inBody]) }];
}

function stagesOf(exchanges: readonly RecordedExchange[]): Stage[] {
  const stages: Stage[] = [{ reads: [], writes: [] }];
  for (const exchange of exchanges) {
    const { method } = exchange.request;
    const stage = stages.at(-1);
    if (reading.has(method)) {
      if (stage !== undefined && stage.writes.length === 0) stage.reads.push(exchange);
      else stages.push({ reads: [exchange], writes: [] });
    } else if (stage !== undefined && (stage.writes.length === 0 || isCreation(stage, exchange))) {
      stage.writes.push(exchange);
    } else {
      stages.push({ reads: [], writes: [exchange] });
    }
  }
  return stages;
}

function isCreation({ writes }: Stage, exchange: RecordedExchange): boolean {
  return [...writes, exchange].every(({ request }) => request.method === "POST");
}

function resourceOf(path: string): string {
  return path.split("?")[0] ?? "";
}
