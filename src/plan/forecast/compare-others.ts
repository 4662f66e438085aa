import { describeMatch, type MeshObject } from "../../mesh";
import type { OtherHostname } from "../report/report";
import type { NamedService } from "./other-hostnames";

/** Collects the hostnames of single services that appear or vanish, zone by zone. */
export class OtherHostnames {
  readonly #found = new Map<string, { -readonly [Key in keyof OtherHostname]: OtherHostname[Key] }>();

  get all(): readonly OtherHostname[] {
    return [...this.#found.values()];
  }

  compare(zone: string, before: readonly NamedService[], after: readonly NamedService[]): void {
    const former = new Map(before.map((one) => [idOf(one.service), one]));
    for (const { service, status } of after) {
      const old = former.get(idOf(service))?.status.addresses ?? [];
      former.delete(idOf(service));
      this.#note(zone, service, status.addresses ?? [], old, "appears");
      this.#note(zone, service, old, status.addresses ?? [], "vanishes");
    }
    for (const { service, status } of former.values()) {
      this.#note(zone, service, status.addresses ?? [], [], "vanishes");
    }
  }

  #note(
    zone: string,
    service: MeshObject,
    some: readonly { readonly hostname: string }[],
    others: readonly { readonly hostname: string }[],
    side: "appears" | "vanishes",
  ): void {
    for (const { hostname } of some) {
      if (others.some((other) => other.hostname === hostname)) continue;
      const { name, zone: home, mesh } = describeMatch(service);
      const { kind } = service;
      const id = [kind, mesh, home, name, hostname].join("\n");
      const known = this.#found.get(id) ?? { kind, mesh, name, home, hostname, appears: [], vanishes: [] };
      this.#found.set(id, known);
      known[side] = [...known[side], zone];
    }
  }
}

function idOf({ kind, mesh = "", name }: MeshObject): string {
  return `${kind}\n${mesh}\n${name}`;
}
