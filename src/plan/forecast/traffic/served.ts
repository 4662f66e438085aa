import { type LeftOutReason, type NamedPort, resolvePort } from "../../../mesh";
import type { Profile } from "../../../model";
import type { Match } from "../match-index";
import type { MeshServiceSpec, Resident } from "../residents";

/** A MeshService behind a port of a multi-zone service, whoever the client is. */
export interface Served {
  readonly match: Match;
  readonly isAvailable: boolean;
  /** Its own port; `undefined` where it exposes none that matches. */
  readonly port: ServedPort | undefined;
  /** Whether a workload behind the port answers. */
  readonly answers: boolean;
}

type ServedPort = NonNullable<MeshServiceSpec["ports"]>[number];

function serve(match: Match, asked: NamedPort, profile: Profile): Served {
  const { endpoints = [], spec } = match.resident;
  const port = resolvePort(asked, spec.ports ?? [], profile);
  const answers = port !== undefined && endpoints.some(({ healthy }) => healthy);
  return { match, isAvailable: spec.state === "Available", port, answers };
}

export type Serve = (match: Match, asked: NamedPort) => Served;

/** Serves each match once: before and after an apply, most of a port's matches are the same, and so is the port. */
export function servingOnce(profile: Profile): Serve {
  const known = new Map<Match, Served>();
  let first: NamedPort | undefined;
  return (match, asked) => {
    first ??= asked;
    if (asked.port !== first.port || asked.name !== first.name) return serve(match, asked, profile);
    const before = known.get(match);
    if (before !== undefined) return before;
    const made = serve(match, asked, profile);
    known.set(match, made);
    return made;
  };
}

/** Addresses of the workloads that answer. */
export function workloadsOf({ match, port }: Served): readonly string[] {
  return port === undefined ? [] : addressesAt(match.resident, port);
}

/** A target port by name is on a Pod that the world does not describe: the service's number stands in for it. */
function addressesAt({ endpoints = [] }: Resident, { port: number, targetPort }: ServedPort) {
  const target = typeof targetPort === "number" ? targetPort : number;
  const found: string[] = [];
  for (const { healthy, address, port } of endpoints) if (healthy) found.push(`${address}:${port ?? target}`);
  return found;
}

/** Whether it is a service of a zone's own to the zone's control plane. */
export function isLocal({ resident: { home }, audience }: Match, zone: string): boolean {
  return home === zone && audience !== "elsewhere";
}

/** Why clients of its own zone get nothing from it. */
export function whySilent({ port, answers }: Served): LeftOutReason | undefined {
  if (port === undefined) return "no port that matches";
  return answers ? undefined : "no healthy endpoint";
}

/** Why clients of no other zone get to it, whatever connects them. */
export function whyUnreachable({ isAvailable, port }: Served): LeftOutReason | undefined {
  if (!isAvailable) return "unavailable";
  return port === undefined ? "no port that matches" : undefined;
}
