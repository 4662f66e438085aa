import type { MockOptions } from "../start-mock";
import { proxyErrors } from "./proxy-errors";

type Source = "proxy" | "replay";

/** What makes no sense besides an option, and why. */
const rivals: Readonly<Record<Source, Partial<Readonly<Record<keyof MockOptions, string>>>>> = {
  proxy: {
    replay: "answers come from one place",
    token: "the server judges the tokens that are passed on to it",
    readOnlyToken: "the server judges the tokens that are passed on to it",
    adminToken: "the server has no paths of the mock's",
    data: "the server keeps its own objects",
    world: "the server has its own zones",
    faults: "the server has its own bad days",
    latency: "the server takes its own time",
    reconcileInterval: "the server's zones reconcile when they do",
  },
  replay: {
    data: "a recording keeps nothing",
    world: "a recording has no zones",
    reconcileInterval: "a recording has no zones",
  },
};

/** Refuses options that say two things about where answers come from. */
export function checkSources(options: MockOptions): void {
  for (const source of ["proxy", "replay"] as const) {
    if (options[source] === undefined) continue;
    for (const [rival, why] of Object.entries(rivals[source])) {
      if (isGiven(options[rival as keyof MockOptions])) throw proxyErrors.notTogether(source, rival, why);
    }
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== 0 && !(Array.isArray(value) && value.length === 0);
}
