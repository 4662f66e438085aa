import { type MeshObject, type NamedPort, sectionOf } from "../../../mesh";
import { specOf } from "../multi-zone-spec";
import type { Outlook } from "../outlook";
import type { Serve, Served } from "./served";

/** A port of a multi-zone service, as some zones hold it. */
export interface HeldService {
  readonly service: MeshObject;
  readonly port: NamedPort;
  readonly served: readonly Served[];
  /** Whether all are seen everywhere, and each lives where it says that it does, behind an ingress of its own. */
  readonly isPlain: boolean;
  /** Zones whose ingress has workloads behind it: it knows those alone that its own zone's control plane has matched. */
  readonly answering: ReadonlySet<string>;
}

/** @returns `undefined` where the service has no such port */
export function holdService(
  outlook: Outlook,
  service: MeshObject,
  section: string,
  serve: Serve,
): HeldService | undefined {
  const port = specOf(service).ports?.find((one) => sectionOf(one) === section);
  if (port === undefined) return undefined;
  const { hasDistinctIngress } = outlook.scene;
  const served = outlook.matchesOf(service).map((match) => serve(match, port));
  let isPlain = hasDistinctIngress;
  const answering = new Set<string>();
  for (const { match, answers } of served) {
    const { audience, resident, service: one } = match;
    const { home } = resident;
    if (audience !== "everyone" || home !== one.zone || one.mesh !== service.mesh) isPlain = false;
    if (answers && audience !== "elsewhere" && one.mesh === service.mesh) answering.add(home);
  }
  return { service, port, served, isPlain, answering };
}
