import { type MatchedMeshService, type NamedPort, resolvePort } from "../../mesh";
import type { PortReport } from "../report/report";
import type { Subject } from "./subject";
import { matchKey, specOf, statusOf } from "./zone-index";

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
export function checkPorts(subject: Subject): readonly PortReport[] {
  const { after, global, hidden, key, profile, zones } = subject;
  if (hidden.selector.length > 0 || global.after === undefined) return [];
  const matches = new Map<string, MatchedMeshService>();
  for (const zone of zones) {
    for (const match of statusOf(after.serviceIn(zone, key)).meshServices ?? []) {
      matches.set(matchKey(match), match);
    }
  }
  return (specOf(global.after).ports ?? []).map((port) => {
    const protocol = port.appProtocol ?? "tcp";
    return {
      port: port.name ?? String(port.port),
      protocol,
      services: [...matches].map(([matched, service]) => {
        const offered = portsOf(after.meshServices().get(matched)?.fields.spec);
        const found = resolvePort(port, offered, profile);
        if (found === undefined) return { service, exposed: false, compatible: false };
        const speaks = found.appProtocol ?? "tcp";
        return { service, exposed: true, speaks, compatible: isCompatible(protocol, speaks) };
      }),
    };
  });
}

function portsOf(spec: unknown): readonly (NamedPort & { readonly appProtocol?: string })[] {
  return (
    (spec as { readonly ports?: readonly (NamedPort & { readonly appProtocol?: string })[] } | undefined)
      ?.ports ?? []
  );
}
