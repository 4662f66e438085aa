import { wellKnownLabels } from "../../model";
import type { MeshObject, SourceObject } from "../mesh-object";
import { authorsName } from "../sync/synced-labels";
import type { Condition } from "./condition";
import { indexLabels } from "./label-index";
import { compareMatched } from "./matched-order";

/** A MeshService as the status of a multi-zone service names it. */
export interface MatchedMeshService {
  readonly name: string;
  /** Empty on Universal. */
  readonly namespace: string;
  readonly zone: string;
  readonly mesh: string;
}

/** What matching writes into a status; `meshServices` is left out where there are none. */
export interface MatchStatus {
  readonly meshServices?: readonly MatchedMeshService[];
  readonly conditions: readonly Condition[];
}

/**
 * Matches the selectors of multi-zone services with the MeshServices of a zone's control plane. A label that is not there
 * equals the empty text. The mesh is not compared: services of all meshes match.
 *
 * @returns the statuses, in the order of the selectors. Source: Kuma, the status updater of MeshMultiZoneService.
 */
export function matchMeshServices(
  selectors: readonly Readonly<Record<string, string>>[],
  services: readonly MeshObject[],
): readonly MatchStatus[] {
  const keys = new Set(selectors.flatMap((selector) => Object.keys(selector)));
  const index = indexLabels(
    services.map(({ labels }) => labels),
    keys,
  );
  const described: MatchedMeshService[] = [];
  const describe = (place: number) => (described[place] ??= describeService(services[place]));

  return selectors.map((selector) => {
    const found = index.find(selector, true).map(describe).sort(compareMatched);
    return found.length === 0 ? noMatch : { meshServices: found, conditions: [matched(found.length)] };
  });
}

function describeService(service: MeshObject | undefined): MatchedMeshService {
  return service === undefined ? { name: "", namespace: "", zone: "", mesh: "" } : describeMatch(service);
}

/** A MeshService as a status names it. */
export function describeMatch(service: SourceObject): MatchedMeshService {
  const { labels, mesh = "" } = service;
  return {
    name: authorsName(service),
    namespace: labels[wellKnownLabels.namespace] ?? "",
    zone: labels[wellKnownLabels.zone] ?? "",
    mesh,
  };
}

const noMatch: MatchStatus = {
  conditions: [
    {
      type: "MeshServicesMatched",
      status: "False",
      reason: "NoMatchesFound",
      message: "Selector does not match any MeshService in this zone",
    },
  ],
};

function matched(count: number): Condition {
  return {
    type: "MeshServicesMatched",
    status: "True",
    reason: "MatchesFound",
    message: `Matched ${count} MeshService(s)`,
  };
}
