import type { Plan, ServiceReport } from "../../plan";
import { servicesOf } from "../world/plan-world";
import { suggestion } from "./nearest";

/**
 * Which multi-zone service of a plan's world is meant: the address of its resource, with or without instance keys, its
 * name, or `mesh/name` where the name is in several meshes.
 */
export type ServiceSelector = string;

/** The service that is meant, or why there is not exactly one. */
export function findService(
  plan: Plan,
  selector: ServiceSelector,
): { readonly service: ServiceReport } | { readonly problem: string } {
  const services = servicesOf(plan);
  const found = services.filter((service) => namesOf(service).includes(selector));
  const [service, ...others] = found;
  if (service === undefined) {
    const hint = suggestion(selector, services.flatMap(namesOf));
    return { problem: `${selector}: neither plan nor world has such a multi-zone service${hint}` };
  }
  if (others.length === 0) return { service };
  const which = found.map((one) => one.address ?? `${one.mesh}/${one.name}`).join(", ");
  return { problem: `${selector}: there are several, of which one must be chosen: ${which}` };
}

/** A claim about one service as sentences that begin with it. */
export function aboutService(
  plan: Plan,
  selector: ServiceSelector,
  claim: (service: ServiceReport) => readonly string[],
): readonly string[] {
  const found = findService(plan, selector);
  if ("problem" in found) return [found.problem];
  const { address, mesh, name } = found.service;
  return claim(found.service).map((problem) => `${address ?? `${mesh}/${name}`}: ${problem}`);
}

function namesOf({ address, mesh, name }: ServiceReport): readonly string[] {
  const ofResource =
    address === undefined ? [] : [address, address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, "")];
  return [...ofResource, name, `${mesh}/${name}`];
}
