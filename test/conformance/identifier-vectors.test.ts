import {
  checkSni,
  type Identified,
  type NamedPort,
  parseKri,
  renderKri,
  renderLegacySni,
  renderSni,
  syncedName,
  toGlobal,
  toZone,
} from "../../src/mesh";
import { kinds } from "../../src/model";
import { objectOf } from "../mesh/objects";
import { zoneOf } from "../mesh/zones";
import { caseOf, casesWith } from "./vector";

/** An object as the cases describe it. */
interface Subject {
  readonly type: string;
  readonly mesh: string;
  readonly name: string;
  readonly zone?: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
}

const shortNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(kinds.flatMap(({ name, shortName }) => (shortName ? [[name, shortName]] : []))),
  MeshExternalService: "extsvc",
};

function identify({ type, mesh, name, zone, namespace, labels = {} }: Subject): Identified {
  return {
    shortName: shortNames[type] ?? "",
    mesh,
    name,
    labels: {
      ...labels,
      ...(zone === undefined ? {} : { "kuma.io/zone": zone }),
      ...(namespace === undefined ? {} : { "k8s.kuma.io/namespace": namespace }),
    },
  };
}

describe("a KRI", () => {
  it.each(casesWith<Subject & { readonly sectionName?: string }, { readonly kri: string }>("kri", "type"))(
    "%s",
    (_id, subject, { kri }) => {
      expect(renderKri(identify(subject), subject.sectionName)).toBe(kri);
    },
  );

  it.each(casesWith<{ readonly parse: string }, Subject & { readonly sectionName: string }>("kri", "parse"))(
    "%s",
    (_id, { parse }, { type, sectionName, ...parts }) => {
      const expected = { shortName: shortNames[type], section: sectionName, ...parts };
      expect(parseKri(parse, new Set(Object.values(shortNames)))).toEqual(expected);
    },
  );

  it.each(
    casesWith<{ readonly kri: string; readonly cp: string }, { readonly lookupName: string }>("kri", "kri"),
  )("%s", (_id, { kri, cp }, { lookupName }) => {
    const parts = parseKri(kri, new Set(["mzsvc"]));
    if ("error" in parts) throw new Error(parts.error);
    const { mesh, name } = parts;
    expect(cp.startsWith("global") ? name : syncedName(mesh, name)).toBe(lookupName);
  });
});

type SniSubject = Subject & {
  readonly port?: NamedPort | undefined;
  readonly ports?: readonly NamedPort[];
  readonly section?: string;
};
interface SniOutcome {
  readonly sni?: string;
  readonly snis?: readonly { readonly port: number; readonly sni: string }[];
  readonly errors?: readonly string[];
  readonly length?: number;
}

describe("an SNI", () => {
  const legacy = casesWith<Subject & { readonly versions: string; readonly port: number }, SniOutcome>(
    "sni",
    "versions",
  );
  const cases = casesWith<SniSubject, SniOutcome>("sni", "type").filter(
    ([id]) => !legacy.some(([other]) => other === id),
  );

  it.each(legacy)("%s", (_id, { mesh, name, port }, { sni }) => {
    expect(renderLegacySni(mesh, name, port)).toBe(sni);
  });

  it.each(cases)("%s", (_id, subject, { sni, snis, errors = [], length }) => {
    const object = identify(subject);
    const one = subject.port ?? { port: 1, ...(subject.section && { name: subject.section }) };
    const shown = (subject.ports ?? [one]).map((port) => ({ port: port.port, sni: renderSni(object, port) }));
    expect((subject.ports ?? [one]).flatMap((port) => checkSni(object, port))).toEqual(errors);
    if (snis !== undefined) expect(shown.sort((a, b) => a.port - b.port)).toEqual(snis);
    if (sni !== undefined) expect(shown[0]?.sni).toBe(sni);
    if (length !== undefined) expect(shown[0]?.sni).toHaveLength(length);
  });
});

interface Synced {
  readonly direction: string;
  readonly type: string;
  readonly mesh?: string;
  readonly name: string;
  readonly zone?: string;
  readonly namespace?: string;
}

describe("the name of a synced object", () => {
  const cases = casesWith<Synced, { readonly zoneName?: string; readonly globalName?: string }>(
    "hostname",
    "direction",
  );

  it.each(cases)("%s", (_id, { direction, type, mesh, name, zone, namespace }, { zoneName, globalName }) => {
    const labels = {
      ...(zone === undefined ? {} : { "kuma.io/zone": zone }),
      ...(namespace === undefined ? {} : { "k8s.kuma.io/namespace": namespace }),
    };
    const object = objectOf(type, name, { labels, ...(mesh === undefined ? {} : { mesh }) });
    const synced =
      direction === "global->zone" ? toZone(object, zoneOf("local")) : toGlobal(object, zone ?? "");
    expect(synced?.name).toBe(zoneName ?? globalName);
  });

  it("hostname-sync-name-mmzs, on Kubernetes", () => {
    const [{ type, mesh, name }, { kubernetesCoreName }] = caseOf<Synced, { kubernetesCoreName: string }>(
      "hostname-sync-name-mmzs",
    );
    const zone = zoneOf("local", { environment: "kubernetes", systemNamespace: "mesh-system" });
    const synced = toZone(objectOf(type, name, { ...(mesh === undefined ? {} : { mesh }) }), zone);
    expect(synced.name).toBe(kubernetesCoreName.replace("<system namespace>", "mesh-system"));
  });

  it.each(
    casesWith<
      { readonly mesh: string; readonly nameLength: number },
      { readonly length: number; readonly keptOfName: number }
    >("hostname", "nameLength"),
  )("%s", (_id, { mesh, nameLength }, { length, keptOfName }) => {
    const name = syncedName(mesh, "n".repeat(nameLength));
    expect(name).toHaveLength(length);
    expect(/^n*/.exec(name)?.[0]).toHaveLength(keptOfName);
  });
});
