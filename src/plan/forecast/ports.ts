import { resolvePort } from "../../mesh";
import type { HiddenValue } from "../objects/wire-object";
import type { PortReport } from "../report/report";
import type { Match } from "./match-index";
import { serviceKey, specOf } from "./multi-zone-spec";
import type { Subject } from "./subject";

/** What besides itself a protocol gets on with; `tcp` takes any stream of bytes. */
const understood: Readonly<Record<string, readonly string[]>> = {
  http: ["http2"],
  http2: ["http", "grpc"],
  grpc: ["http2"],
};

function isCompatible(asked: string, spoken: string): boolean {
  return asked === "tcp" || asked === spoken || (understood[asked]?.includes(spoken) ?? false);
}

/** Whether each MeshService that is matched after the apply exposes each port, and what it speaks there. */
export function checkPorts({ after, global, hidden, key, profile }: Subject): readonly PortReport[] {
  if (hidden.selector.length > 0 || global.after === undefined) return [];
  const matches = after.matchesAnywhere(key);
  const isTold = ({ resident, service }: Match) =>
    resident.home !== "" || !hidden.portsOf.has(serviceKey(service, service.name));
  const untold = hidden.portsOf.size === 0 ? [] : matches.filter((match) => !isTold(match));
  const told = untold.length === 0 ? matches : matches.filter(isTold);
  return toldPorts(specOf(global.after).ports ?? [], hidden.ports).map((port) => {
    const protocol = port.appProtocol ?? "tcp";
    return {
      port: port.name ?? String(port.port),
      protocol,
      services: told.map(({ service, resident }) => {
        const found = resolvePort(port, resident.spec.ports ?? [], profile);
        if (found === undefined) return { service, exposed: false, compatible: false };
        const speaks = found.appProtocol ?? "tcp";
        return { service, exposed: true, speaks, compatible: isCompatible(protocol, speaks) };
      }),
      ...(untold.length > 0 && { untold: untold.map(({ service }) => service) }),
    };
  });
}

/** The ports of which all is told. One that is hidden as a whole is not in the list, but counts in the others' places. */
function toldPorts<Port>(ports: readonly Port[], hidden: readonly HiddenValue[]): readonly Port[] {
  if (hidden.length === 0) return ports;
  const placesOf = (isWhole: boolean) =>
    new Set(hidden.filter(({ path }) => (path.length === 3) === isWhole).map(({ path }) => Number(path[2])));
  const [absent, partly] = [placesOf(true), placesOf(false)];
  const places = Array.from({ length: ports.length + absent.size }, (_, place) => place).filter(
    (place) => !absent.has(place),
  );
  return ports.filter((_, index) => !partly.has(places[index] ?? -1));
}
