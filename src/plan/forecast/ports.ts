import { resolvePort } from "../../mesh";
import type { PortReport } from "../report/report";
import { specOf } from "./multi-zone-spec";
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
  return (specOf(global.after).ports ?? []).map((port) => {
    const protocol = port.appProtocol ?? "tcp";
    return {
      port: port.name ?? String(port.port),
      protocol,
      services: matches.map(({ service, resident }) => {
        const found = resolvePort(port, resident.spec.ports ?? [], profile);
        if (found === undefined) return { service, exposed: false, compatible: false };
        const speaks = found.appProtocol ?? "tcp";
        return { service, exposed: true, speaks, compatible: isCompatible(protocol, speaks) };
      }),
    };
  });
}
