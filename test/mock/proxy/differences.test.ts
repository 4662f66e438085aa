import { createKonnectClient, type EntityRef, type JsonObject, resolveSettings } from "../../../src/konnect";
import type { Mock } from "../../../src/mock";
import { servedKinds } from "../../../src/mock/kinds/served-kinds";
import { call, nothingCreated, service } from "../client";
import { type Answered, closeAfterTest, reportOf, start, startDeviating, startProxyTo } from "./fixture";
import { json, problem, startScriptedServer } from "../../konnect/scripted-server";

const path = "/v1/mesh/control-planes";

async function controlPlaneOf(mock: Mock, features: readonly object[] = nothingCreated): Promise<string> {
  const created = await call(mock, "POST", path, { body: { name: "demo", features } });
  return (created.json as { id: string }).id;
}

describe("an equal mock shows no difference", () => {
  it("in the whole life of an object of every kind, asked by the provider's client", async () => {
    const kinds = servedKinds.filter(({ profiles }) => profiles.includes("2.13"));
    const writable = kinds.filter(({ writtenBy }) => writtenBy === "zones").map(({ kind }) => kind.name);
    const real = await start({ seed: "real", writable });
    const proxy = await startProxyTo(real.url, {}, { writable });
    const client = closeAfterTest(
      createKonnectClient(
        resolveSettings({ serverUrl: proxy.url, personalAccessToken: "kpat_x0123456789" }, {}),
      ),
    );
    const { id } = await client.createControlPlane({ name: "demo" });
    const controlPlaneId = String(id);
    await client.updateControlPlane(controlPlaneId, { name: "renamed", description: "changed" });
    await client.getControlPlane(controlPlaneId);
    for await (const controlPlane of client.listControlPlanes()) expect(controlPlane.id).toBe(id);
    const bodies: Readonly<Record<string, JsonObject>> = {
      HostnameGenerator: { spec: { template: "{{ .Name }}.mesh", selector: { meshService: {} } } },
      MeshMultiZoneService: service(),
      MeshLoadBalancingStrategy: { spec: { to: [{ targetRef: { kind: "Mesh" }, default: {} }] } },
      MeshService: { spec: { selector: {} } },
      Mesh: { skipCreatingInitialPolicies: ["MeshRetry"] },
    };
    const ofMesh: EntityRef = { controlPlaneId, collection: "meshes", name: "default" };
    await client.putEntity(ofMesh, { type: "Mesh", name: "default" });
    for (const { kind, style } of kinds) {
      const mesh = kind.scope === "mesh" ? { mesh: "default" } : {};
      const ref: EntityRef = { controlPlaneId, collection: kind.collection, ...mesh, name: "one" };
      const spec = style === "schema" ? { spec: { anything: { goes: [1, "a", null] } } } : { data: "YQ==" };
      const body = { ...(bodies[kind.name] ?? spec), type: kind.name, name: "one", ...mesh };
      expect((await client.getEntity(ref)) === undefined).toBe(true);
      await client.putEntity(ref, body);
      await client.putEntity(ref, { ...body, labels: { team: "a" } });
      expect(await client.getEntity(ref)).toMatchObject({ name: "one", labels: { team: "a" } });
      for await (const each of client.listEntities(ref)) expect(each.type).toBe(kind.name);
      await client.putEntity(ref, { ...body, name: "two" }).catch(() => undefined);
      await client.putEntity(ref, { type: 1 }).catch(() => undefined);
      expect(await client.deleteEntity(ref)).toBe("deleted");
      expect(await client.deleteEntity(ref)).toBe("absent");
    }
    await client.deleteControlPlane(controlPlaneId);
    const { differences, requests, compared, notCompared } = await reportOf(proxy);
    expect(differences).toEqual([]);
    expect(compared + (notCompared["a part of a list that was there before"] ?? 0)).toBe(requests);
    expect(compared).toBeGreaterThan(kinds.length * 8);
  });

  it.each(["2.13", "v3"] as const)("in refusals of every layer, in profile %s", async (profile) => {
    const real = await start({ seed: "real", profile });
    const proxy = await startProxyTo(real.url, {}, { profile });
    const id = await controlPlaneOf(proxy, []);
    const api = `${path}/${id}/api`;
    for (const [method, target, body] of [
      ["POST", path, "{"],
      ["POST", path, { name: 1 }],
      ["GET", `${path}/${id.replace(/^./, "0")}`],
      ["PATCH", `${path}/${id}`, {}],
      ["GET", `${path}?page[size]=0`],
      ["GET", `${api}/nowhere`],
      ["GET", `${api}/meshes/none/meshservices`],
      ["GET", `${api}/meshes/default/../default`],
      ["GET", `${api}/meshservices?size=x`],
      ["PUT", `${api}/meshes/default/meshservices/x`, {}],
      ["PUT", `${api}/meshes/default/meshmultizoneservices/x`, { spec: { ports: 1 } }],
      ["GET", `${api}/meshes/default/meshmultizoneservices/x/_hostnames`],
      ["GET", `${api}/_kri/kri_bad`],
      ["GET", `${api}/meshtimeouts?size=1`],
      ["GET", `${api}/meshes/default/secrets`],
      ["GET", "/v1/mesh/nowhere"],
      ["DELETE", `${path}/${id}`],
    ] as const) {
      await call(proxy, method, target, body === undefined ? {} : { body });
    }
    expect((await reportOf(proxy)).differences).toEqual([]);
  });
});

describe("a server that deviates", () => {
  const redis = "/meshes/default/meshmultizoneservices/redis";
  const get = ({ method, path: asked }: { method: string; path: string }) =>
    method === "GET" && asked.endsWith(redis);
  const inBody = (change: (body: Record<string, unknown>) => void) => (answered: Answered) => {
    const body = JSON.parse(answered.text) as Record<string, unknown>;
    change(body);
    answered.text = JSON.stringify(body);
  };

  it.each<[string, (answered: Answered) => void, object[]]>([
    [
      "in nothing but layout and order of keys",
      inBody((body) => {
        const { type, ...rest } = body;
        delete body.type;
        Object.assign(body, rest, { type });
      }),
      [],
    ],
    [
      "in the status",
      (answered) => {
        answered.status = 203;
      },
      [{ where: "status", path: "", theirs: 203, ours: 200 }],
    ],
    [
      "in success",
      (answered) => {
        answered.status = 404;
        answered.text = "{}";
      },
      [{ where: "status", theirs: 404, ours: 200 }],
    ],
    [
      "in the content type",
      (answered) => {
        answered.headers["content-type"] = "application/json; charset=UTF-8";
      },
      [
        {
          where: "header",
          path: "content-type",
          theirs: "application/json; charset=UTF-8",
          ours: "application/json",
        },
      ],
    ],
    [
      "in a value, deep within",
      inBody((body) => {
        body.spec = { ...(body.spec as object), ports: [{ port: 6380, appProtocol: "tcp" }] };
      }),
      [{ where: "body", path: "spec.ports[0].port", theirs: 6380, ours: 6379 }],
    ],
    [
      "in the type of a value",
      inBody((body) => {
        body.name = ["redis"];
      }),
      [{ where: "body", path: "name", theirs: ["redis"], ours: "redis" }],
    ],
    [
      "in a field that it has besides",
      inBody((body) => {
        body.more = { a: 1 };
      }),
      [{ where: "body", path: "more", theirs: { a: 1 } }],
    ],
    [
      "in a field that it lacks",
      inBody((body) => {
        delete body.kri;
      }),
      [{ where: "body", path: "kri", ours: "kri_mzsvc_default___redis_" }],
    ],
    [
      "in a label",
      inBody((body) => {
        body.labels = { "kuma.io/mesh": "other" };
      }),
      [{ where: "body", path: 'labels["kuma.io/mesh"]', theirs: "other", ours: "default" }],
    ],
    [
      "in the length of a list",
      inBody((body) => {
        body.spec = { ...(body.spec as object), ports: [] };
      }),
      [{ where: "body", path: "spec.ports[0]", ours: { port: 6379 } }],
    ],
    [
      "in null for a field that is absent",
      inBody((body) => {
        body.status = { addresses: null };
      }),
      [{ where: "body", path: "status.addresses", theirs: null }],
    ],
    [
      "in times only",
      inBody((body) => {
        body.creationTime = "2020-01-01T00:00:00.123456+02:00";
      }),
      [],
    ],
    [
      "in a time that is none",
      inBody((body) => {
        body.creationTime = "yesterday";
      }),
      [{ where: "body", path: "creationTime", theirs: "yesterday" }],
    ],
    [
      "in a body that is no JSON",
      (answered) => {
        answered.text = "<html>";
      },
      [{ where: "body", path: "", theirs: "<html>" }],
    ],
  ])("%s", async (_name, change, expected) => {
    const real = await start({ seed: "real" });
    const url = await startDeviating(real, (answered, request) => {
      if (get(request)) change(answered);
    });
    const proxy = await startProxyTo(url);
    const api = `${path}/${await controlPlaneOf(proxy)}/api`;
    await call(proxy, "PUT", `${api}/meshes/default`, { body: { type: "Mesh", name: "default" } });
    await call(proxy, "PUT", api + redis, { body: service() });
    const asked = await call(proxy, "GET", api + redis);
    const { differences, differenceCount } = await reportOf(proxy);
    expect(differences).toMatchObject(expected);
    expect(differenceCount).toBe(expected.length);
    for (const { request } of differences)
      expect(request).toEqual({ number: 4, method: "GET", path: api + redis });
    // And nothing of it reaches the client.
    expect(asked.headers["content-type"]).toBeDefined();
  });

  it("in an id: one that stands for two things", async () => {
    const real = await start({ seed: "real" });
    const first = await controlPlaneOf(real);
    const url = await startDeviating(real, (answered, { method }) => {
      if (method === "GET") answered.text = answered.text.replace(/"id":"[^"]+"/, `"id":"${first}"`);
    });
    const proxy = await startProxyTo(url);
    await call(proxy, "GET", `${path}/${first}`);
    const id = await controlPlaneOf(proxy);
    await call(proxy, "GET", `${path}/${id}`);
    expect((await reportOf(proxy)).differences).toMatchObject([{ where: "body", path: "id", theirs: first }]);
  });

  it("in what it refuses, and in what it takes: each is told once", async () => {
    const real = await start({ seed: "real" });
    const server = await startDeviating(real, () => undefined);
    const strict = await startDeviating({ ...real, url: server }, (answered, { method, path: asked }) => {
      if (method === "PUT" && asked.endsWith("/redis")) Object.assign(answered, { status: 400, text: "{}" });
    });
    const proxy = await startProxyTo(strict, {}, { writable: [] });
    const api = `${path}/${await controlPlaneOf(proxy)}/api`;
    await call(proxy, "PUT", `${api}/meshes/default`, { body: { type: "Mesh", name: "default" } });
    await call(proxy, "PUT", api + redis, { body: service() });
    await call(real, "DELETE", api + redis);
    await call(proxy, "GET", api + redis);
    await call(proxy, "GET", `${api}/meshmultizoneservices`);
    expect((await reportOf(proxy)).differences).toMatchObject([{ where: "status", theirs: 400, ours: 201 }]);

    const lax = await startProxyTo((await start({ seed: "lax", writable: ["MeshService"] })).url);
    const laxApi = `${path}/${await controlPlaneOf(lax)}/api`;
    await call(lax, "PUT", `${laxApi}/meshes/default`, { body: { type: "Mesh", name: "default" } });
    const body = { type: "MeshService", mesh: "default", name: "x", spec: { selector: {} } };
    const target = `${laxApi}/meshes/default/meshservices/x`;
    await call(lax, "PUT", target, { body });
    await call(lax, "GET", target);
    expect((await reportOf(lax)).differences).toMatchObject([{ where: "status", theirs: 201, ours: 405 }]);
  });

  it("in what it takes, and shows with defaults: that is told once too", async () => {
    const at = "2026-01-02T03:04:05Z";
    const id = "0f6b3f3e-1f7a-4a38-9d5a-0d6b7a3c1e11";
    const controlPlane = {
      id,
      name: "demo",
      features: nothingCreated,
      labels: {},
      created_at: at,
      updated_at: at,
    };
    const ports = [{ port: 6379, appProtocol: "tcp" }];
    const selector = { meshService: { matchLabels: { a: "b" } } };
    const shown = {
      ...service("Odd_Name", "default", { labels: { "kuma.io/mesh": "default" } }),
      spec: { selector, ports },
      creationTime: at,
      modificationTime: at,
      kri: "kri_mzsvc_default___Odd_Name_",
      status: {},
    };
    const server = closeAfterTest(
      await startScriptedServer(json(201, controlPlane), json(201, {}), json(201, {}), json(200, shown)),
    );
    const proxy = await startProxyTo(server.url);
    const api = `${path}/${await controlPlaneOf(proxy)}/api/meshes/default`;
    await call(proxy, "PUT", api, { body: { type: "Mesh", name: "default" } });
    const target = `${api}/meshmultizoneservices/Odd_Name`;
    await call(proxy, "PUT", target, { body: { ...shown, spec: { selector, ports: [{ port: 6379 }] } } });
    await call(proxy, "GET", target);
    expect((await reportOf(proxy)).differences).toMatchObject([{ where: "status", theirs: 201, ours: 400 }]);
  });
});

describe("a server that was used before", () => {
  it("is taken over as it is found, and compared from then on", async () => {
    const real = await start({ seed: "real", writable: ["MeshService"] });
    const id = await controlPlaneOf(real, []);
    const api = `${path}/${id}/api`;
    const redis = `${api}/meshes/default/meshmultizoneservices/redis`;
    await call(real, "PUT", redis, { body: service() });
    const reported = {
      type: "MeshService",
      mesh: "default",
      name: "x",
      spec: { selector: {} },
      labels: { a: "b" },
    };
    await call(real, "PUT", `${api}/meshes/default/meshservices/x`, { body: reported });

    const proxy = await startProxyTo(real.url);
    await call(proxy, "GET", `${api}/meshes/default`);
    await call(proxy, "GET", path);
    await call(proxy, "GET", `${api}/meshes`);
    await call(proxy, "GET", `${api}/meshtimeouts`);
    await call(proxy, "GET", redis);
    await call(proxy, "PUT", redis, { body: service() });
    await call(proxy, "PUT", redis.replace(/redis$/, "new"), { body: service("new") });
    await call(proxy, "GET", redis.replace(/redis$/, "new"));
    await call(proxy, "GET", `${api}/meshes/default/meshservices/x`);
    await call(proxy, "GET", `${api}/meshes/default/meshservices`);
    await call(proxy, "DELETE", `${api}/hostnamegenerators/none`);
    await call(proxy, "DELETE", redis);
    await call(proxy, "GET", redis);
    const report = await reportOf(proxy);
    expect(report.differences).toEqual([]);
    expect(report).toMatchObject({ requests: 13, compared: 13, takenOver: 6 });
  });

  it("can have lists that are not seen whole: these are not compared", async () => {
    const real = await start({ seed: "real" });
    const id = await controlPlaneOf(real, []);
    const proxy = await startProxyTo(real.url);
    await call(proxy, "GET", `${path}/${id}/api/meshtimeouts?size=1&offset=1`);
    await call(proxy, "GET", `${path}/${id}/api/hostnamegenerators?size=2`);
    expect(await reportOf(proxy)).toMatchObject({
      compared: 0,
      notCompared: { "a part of a list that was there before": 2 },
      differences: [],
    });
  });
});

describe("what says nothing of the mock", () => {
  it.each([
    [401, "answered with status 401"],
    [403, "answered with status 403"],
    [429, "answered with status 429"],
    [503, "answered with status 503"],
  ])("a status of %i is counted, not compared", async (status, reason) => {
    const server = closeAfterTest(await startScriptedServer(problem(status, {})));
    const proxy = await startProxyTo(server.url);
    await call(proxy, "GET", path);
    expect(await reportOf(proxy)).toMatchObject({ requests: 1, compared: 0, notCompared: { [reason]: 1 } });
  });

  it("nor a server that gives no answer, nor other APIs", async () => {
    const server = closeAfterTest(
      await startScriptedServer((response) => void response.socket?.destroy(), json(200, {})),
    );
    const proxy = await startProxyTo(server.url);
    await call(proxy, "GET", path);
    await call(proxy, "GET", "/v3/users/me");
    const { compared, notCompared } = await reportOf(proxy);
    expect([compared, notCompared]).toEqual([
      0,
      { "the server gave no answer": 1, "no part of the mesh's API": 1 },
    ]);
  });

  it("a write that may have happened is judged by the next answer", async () => {
    const real = await start({ seed: "real" });
    let fail = false;
    const url = await startDeviating(real, (answered) => {
      if (fail) Object.assign(answered, { status: 502, text: "" });
    });
    const proxy = await startProxyTo(url);
    const api = `${path}/${await controlPlaneOf(proxy)}/api`;
    const redis = `${api}/meshes/default/meshmultizoneservices/redis`;
    await call(proxy, "PUT", `${api}/meshes/default`, { body: { type: "Mesh", name: "default" } });
    fail = true;
    await call(proxy, "PUT", redis, { body: service() });
    fail = false;
    expect((await call(proxy, "GET", redis)).status).toBe(200);
    fail = true;
    await call(proxy, "DELETE", redis);
    fail = false;
    expect((await call(proxy, "GET", redis)).status).toBe(404);
    expect((await reportOf(proxy)).differences).toEqual([]);
  });
});
