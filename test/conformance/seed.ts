import { type Fixture, service } from "../mock/client";

/**
 * Puts what a case says exists: `Mesh m1`, `MeshMultiZoneService a/redis labels {team:db}`, a bare service name, or
 * `HostnameGenerator selector KIND origin=global template TEMPLATE`.
 */
export async function seed(fixture: Fixture, existing: readonly string[]): Promise<void> {
  for (const text of existing) {
    if (await seedGenerator(fixture, text)) continue;
    const words =
      /^(?:(Mesh|MeshMultiZoneService) )?(?:([\w-]+)\/)?([\w-]+)(?: labels \{(.*)\})?(?: as put by spec-valid-minimal)?$/;
    const [, kind = "MeshMultiZoneService", mesh = "default", name = "", labels] = words.exec(text) ?? [];
    if (name === "") throw new Error(`cannot read what exists: ${text}`);
    if (kind === "Mesh") {
      await put(fixture, `/meshes/${name}`, { type: "Mesh", name });
      continue;
    }
    const known = await fixture.call("GET", `/meshes/${mesh}`);
    if (known.status === 404) await put(fixture, `/meshes/${mesh}`, { type: "Mesh", name: mesh });
    const body = service(name, mesh, labels === undefined ? {} : { labels: parseLabels(labels) });
    await put(fixture, `/meshes/${mesh}/meshmultizoneservices/${name}`, body);
  }
}

async function seedGenerator(fixture: Fixture, text: string): Promise<boolean> {
  const [, selected, origin, template] =
    /^HostnameGenerator selector (\w+) origin=(\w+) template (.*)$/.exec(text) ?? [];
  if (selected === undefined) return false;
  const selector = { [selected]: { matchLabels: { "kuma.io/origin": origin } } };
  const body = { type: "HostnameGenerator", name: "generator", spec: { template, selector } };
  await put(fixture, "/hostnamegenerators/generator", body);
  return true;
}

async function put(fixture: Fixture, path: string, body: unknown): Promise<void> {
  const { status, text } = await fixture.call("PUT", path, { body });
  if (status !== 201) throw new Error(`cannot put ${path}: ${status} ${text}`);
}

function parseLabels(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(",").map((pair) => pair.split(/: ?/).map((part) => part.trim()));
  return Object.fromEntries(pairs) as Readonly<Record<string, string>>;
}
