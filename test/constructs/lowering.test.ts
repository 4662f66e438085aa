import { ControlPlane, Mesh, MeshMultiZoneService } from "cdktf-konnect-mesh";
import { TerraformOutput } from "cdktf";
import { existingMesh, newRedis, newStack, synthesize } from "./synthesized";

describe("a control plane", () => {
  it("becomes its resource, each feature under its type", () => {
    const stack = newStack();
    const controlPlane = new ControlPlane(stack, "Global", {
      name: "production",
      description: "All zones",
      labels: { team: "platform" },
      features: { hostnameGeneratorCreation: true, meshCreation: false },
    });
    new TerraformOutput(stack, "ids", { value: [controlPlane.id, controlPlane.controlPlaneId] });
    const json = synthesize(stack);
    expect(json.output?.ids?.value).toEqual(Array(2).fill("${konnect_mesh_control_plane.Global.id}"));
    expect(json.resource?.konnect_mesh_control_plane).toEqual({
      Global: {
        name: "production",
        description: "All zones",
        labels: { team: "platform" },
        features: [
          { type: "MeshCreation", mesh_creation: { enabled: false } },
          { type: "HostnameGeneratorCreation", hostname_generator_creation: { enabled: true } },
        ],
        provider: "konnect-beta",
      },
    });
  });

  it("sets nothing that is not given", () => {
    const stack = newStack();
    new ControlPlane(stack, "Global", { name: "production" });
    expect(synthesize(stack).resource?.konnect_mesh_control_plane?.Global).toEqual({
      name: "production",
      provider: "konnect-beta",
    });
  });
});

describe("a mesh", () => {
  it("becomes its resource", () => {
    const stack = newStack();
    const { controlPlane } = existingMesh(stack);
    new Mesh(stack, "Payments", {
      controlPlane,
      name: "payments",
      labels: { team: "payments" },
      meshServices: { mode: "Exclusive" },
      networking: { outbound: { passthrough: false } },
      routing: {
        defaultForbidMeshExternalServiceAccess: true,
        localityAwareLoadBalancing: true,
        zoneEgress: false,
      },
      skipCreatingInitialPolicies: ["*"],
    });
    expect(synthesize(stack).resource?.konnect_mesh?.Payments).toEqual({
      cp_id: controlPlane.controlPlaneId,
      name: "payments",
      type: "Mesh",
      labels: { team: "payments" },
      mesh_services: { mode: { str: "Exclusive" } },
      networking: { outbound: { passthrough: false } },
      routing: {
        default_forbid_mesh_external_service_access: true,
        locality_aware_load_balancing: true,
        zone_egress: false,
      },
      skip_creating_initial_policies: ["*"],
      provider: "konnect-beta",
    });
  });

  it.each([
    ["a number", 3, { mode: { integer: 3 } }],
    ["nothing", undefined, {}],
  ])("takes the mode as %s", (_, mode, expected) => {
    const stack = newStack();
    const { controlPlane } = existingMesh(stack);
    new Mesh(stack, "M", { controlPlane, name: "m", meshServices: mode === undefined ? {} : { mode } });
    expect(synthesize(stack).resource?.konnect_mesh?.M?.mesh_services).toEqual(expected);
  });
});

describe("a multi-zone service", () => {
  it("depends on the mesh and control plane of its app by reference", () => {
    const stack = newStack();
    const controlPlane = new ControlPlane(stack, "Global", { name: "production" });
    newRedis(stack, { mesh: new Mesh(stack, "Mesh", { controlPlane, name: "default" }) });
    expect(synthesize(stack).resource?.konnect_mesh_multi_zone_service?.Redis).toMatchObject({
      cp_id: "${konnect_mesh_control_plane.Global.id}",
      mesh: "${konnect_mesh.Mesh.name}",
    });
  });

  it("names what exists already as it is", () => {
    const stack = newStack();
    newRedis(stack);
    expect(synthesize(stack).resource?.konnect_mesh_multi_zone_service?.Redis).toMatchObject({
      cp_id: "11111111-2222-4333-8444-555555555555",
      mesh: "default",
    });
  });

  it("can be referred to, also when it exists already", () => {
    const stack = newStack();
    const mesh = existingMesh(stack);
    const redis = newRedis(stack, { mesh });
    const other = MeshMultiZoneService.fromName(stack, "Other", mesh, "other");
    new TerraformOutput(stack, "out", { value: [redis.serviceName, redis.kri, other.serviceName] });
    expect(other.mesh).toBe(mesh);
    expect(synthesize(stack).output?.out?.value).toEqual([
      "${konnect_mesh_multi_zone_service.Redis.name}",
      "${konnect_mesh_multi_zone_service.Redis.kri}",
      "other",
    ]);
  });

  it("leaves its L1 construct open for what the props do not offer", () => {
    const stack = newStack();
    const redis = newRedis(stack, { labels: { team: "db" } }).addPort({ port: 2 });
    redis.resource.lifecycle = { preventDestroy: true };
    redis.resource.addOverride("spec.selector.mesh_service.match_labels.added", "yes");
    redis.resource.addOverride("labels.team", "cache");
    expect(synthesize(stack).resource?.konnect_mesh_multi_zone_service?.Redis).toMatchObject({
      lifecycle: { prevent_destroy: true },
      labels: { team: "cache" },
      spec: {
        ports: [{ port: 6379 }, { port: 2 }],
        selector: { mesh_service: { match_labels: { "kuma.io/display-name": "redis", added: "yes" } } },
      },
    });
  });
});
