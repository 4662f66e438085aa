import {
  ControlPlane,
  HostnameGenerator,
  type HostnameGeneratorProps,
  KonnectMeshProvider,
  Mesh,
  MeshLoadBalancingStrategy,
  MeshMultiZoneService,
  MeshService,
  type TargetRef,
} from "cdktf-konnect-mesh";
import { App, TerraformCount, TerraformStack, TerraformVariable, Testing } from "cdktf";
import { existingMesh, newStack, redis, synthesize, thrownBy, warningsOf } from "./synthesized";

/** Two multi-zone services of one mesh. */
function newPair(stack: TerraformStack, first: object, second: object) {
  const mesh = existingMesh(stack);
  return [first, second].map(
    (props, index) => new MeshMultiZoneService(stack, `S${index}`, { mesh, ...redis, ...props }),
  );
}

describe("a name taken twice", () => {
  const message =
    'test/S1: name: "redis" is the name of another MeshMultiZoneService in the same place, test/S0: what is created second is refused, because it exists already. Give one of them another name';

  it("in one mesh is an error, for the apply would fail", () => {
    const stack = newStack();
    newPair(stack, {}, {});
    expect(() => synthesize(stack)).toThrow(message);
  });

  it("counts when the mesh is named in two ways", () => {
    const stack = newStack();
    const { controlPlane } = existingMesh(stack);
    const made = new Mesh(stack, "Made", { controlPlane, name: "payments" });
    const named = Mesh.fromMeshName(stack, "Named", { controlPlane, meshName: "payments" });
    [made, named].forEach((mesh, index) => new MeshMultiZoneService(stack, `S${index}`, { mesh, ...redis }));
    expect(() => synthesize(stack)).toThrow(message);
  });

  it.each<[string, (stack: TerraformStack) => unknown]>([
    [
      "in two meshes",
      (stack) => {
        const { controlPlane } = existingMesh(stack);
        ["a", "b"].forEach((meshName, index) => {
          const mesh = Mesh.fromMeshName(stack, meshName, { controlPlane, meshName });
          new MeshMultiZoneService(stack, `S${index}`, { mesh, ...redis });
        });
      },
    ],
    [
      "by two kinds",
      (stack) => {
        const mesh = existingMesh(stack);
        new MeshMultiZoneService(stack, "S0", { mesh, ...redis });
        new MeshService(stack, "S1", { mesh, name: "redis" });
      },
    ],
    ["that only Terraform will know", (stack) => newPair(stack, { name: "${var.a}" }, { name: "${var.a}" })],
    [
      "in control planes that only Terraform will know",
      (stack) => {
        ["a", "b"].forEach((id, index) => {
          const plane = ControlPlane.fromId(
            stack,
            id,
            new TerraformVariable(stack, `v${id}`, {}).stringValue,
          );
          const mesh = Mesh.fromMeshName(stack, `m${id}`, { controlPlane: plane, meshName: "default" });
          new MeshMultiZoneService(stack, `S${index}`, { mesh, ...redis });
        });
      },
    ],
    [
      "by one that exists already",
      (stack) => {
        const [first] = newPair(stack, {}, { name: "other" });
        if (first !== undefined) MeshMultiZoneService.fromName(stack, "Same", first.mesh, "redis");
      },
    ],
  ])("%s is fine", (_, construct) => {
    const stack = newStack();
    construct(stack);
    expect(thrownBy(() => synthesize(stack))).toBeUndefined();
    expect(warningsOf(stack)).toEqual([]);
  });

  it("is a warning where it may not be created at all", () => {
    const stack = newStack();
    const [, second] = newPair(stack, {}, {});
    if (second !== undefined) second.resource.count = TerraformCount.of(0);
    synthesize(stack);
    expect(warningsOf(stack)).toEqual([message.slice("test/S1: ".length)]);
  });

  it("is a warning with a provider that takes over what exists", () => {
    const stack = newStack({ provider: false });
    new KonnectMeshProvider(stack, "Konnect", { adoptExisting: true });
    newPair(stack, {}, {});
    synthesize(stack);
    expect(warningsOf(stack)).toHaveLength(1);
  });

  it("is a warning across stacks, of which one may never be deployed", () => {
    const app = new App();
    const [blue, green] = ["blue", "green"].map((id) => {
      const stack = new TerraformStack(app, id);
      new KonnectMeshProvider(stack, "Konnect");
      new MeshMultiZoneService(stack, "Redis", { mesh: existingMesh(stack), ...redis });
      return stack;
    });
    if (blue === undefined || green === undefined) throw new Error("no stacks");
    [blue, green].forEach((stack) => Testing.synth(stack, true));
    expect(warningsOf(blue)).toEqual([]);
    expect(warningsOf(green)).toEqual([
      expect.stringContaining("MeshMultiZoneService in the same place, blue/Redis"),
    ]);
  });

  it("is found for meshes, generators and strategies, too", () => {
    const stack = newStack();
    const mesh = existingMesh(stack);
    const { controlPlane } = mesh;
    for (const id of ["1", "2"]) {
      new Mesh(stack, `M${id}`, { controlPlane, name: "m" });
      new HostnameGenerator(stack, `H${id}`, {
        controlPlane,
        name: "h",
        template: id,
        selector: { meshService: {} },
      });
      new MeshLoadBalancingStrategy(stack, `L${id}`, {
        mesh,
        name: "l",
        to: [{ targetRef: { kind: "Mesh" } }],
      });
    }
    const { message: text } = thrownBy(() => synthesize(stack)) as Error;
    expect(text.match(/test\/\w+: name:/g)).toEqual(["test/M2: name:", "test/H2: name:", "test/L2: name:"]);
  });
});

describe("a hostname given twice", () => {
  const generator = (stack: TerraformStack, id: string, props: Partial<HostnameGeneratorProps>) =>
    new HostnameGenerator(stack, id, {
      controlPlane: existing(stack),
      name: id.toLowerCase(),
      template: "{{ .DisplayName }}.mesh",
      selector: { meshMultiZoneService: {} },
      ...props,
    });
  const existing = (stack: TerraformStack) =>
    (stack.node.tryFindChild("Global") as ControlPlane | undefined) ?? existingMesh(stack).controlPlane;

  it("to one service, by two generators, is a warning", () => {
    const stack = newStack();
    newPair(stack, {}, { name: "billing" });
    generator(stack, "All", {});
    generator(stack, "One", {
      template: "redis.{{ .Mesh }}",
      selector: { meshMultiZoneService: { matchLabels: { "kuma.io/display-name": "redis" } } },
    });
    generator(stack, "Same", {
      template: '{{ label "kuma.io/display-name" }}.{{ if true }}mesh{{ end }}',
      selector: { meshMultiZoneService: { matchLabels: { "kuma.io/display-name": "redis" } } },
    });
    synthesize(stack);
    expect(warningsOf(stack)).toEqual([
      'template: gives the hostname "redis.mesh" to test/S0, and test/All gives it to test/S0: the older one keeps it, the other gets none. Change one of the templates or selectors',
    ]);
  });

  it("to two services, by one generator, is a warning", () => {
    const stack = newStack();
    newPair(stack, {}, { name: "billing" });
    generator(stack, "Fixed", { template: "redis.mesh" });
    synthesize(stack);
    expect(warningsOf(stack)).toEqual([
      expect.stringContaining('"redis.mesh" to test/S1, and test/Fixed gives it'),
    ]);
  });

  it.each<[string, object, object]>([
    [
      "in two zones, each its own",
      { template: "{{ .DisplayName }}.{{ .Zone }}" },
      { template: "{{ .DisplayName }}.z" },
    ],
    ["by a name that zones hash", { template: "{{ .Name }}.mesh" }, {}],
    ["to services of different kinds", { selector: { meshService: {} } }, {}],
    [
      "to none by a generator that selects none",
      { selector: { meshMultiZoneService: { matchLabels: { a: "b" } } } },
      {},
    ],
    [
      "by a template that only Terraform will know",
      { template: "${var.template}" },
      { template: "${var.template}" },
    ],
  ])("%s, is fine", (_, first, second) => {
    const stack = newStack();
    const [service] = newPair(stack, {}, { name: "billing" });
    if (service !== undefined) new MeshService(stack, "M", { mesh: service.mesh, name: "redis" });
    generator(stack, "First", first);
    generator(stack, "Second", second);
    synthesize(stack);
    expect(warningsOf(stack)).toEqual([]);
  });
});

describe("a strategy about what the app does not have", () => {
  interface Made {
    readonly stack: TerraformStack;
    readonly mesh: Mesh;
    readonly redis: MeshMultiZoneService;
  }

  function make(refer: (made: Made) => TargetRef, service: object = {}): readonly unknown[] {
    const stack = newStack();
    const mesh = new Mesh(stack, "Mesh", {
      controlPlane: ControlPlane.fromId(stack, "Global", "11111111-2222-4333-8444-555555555555"),
      name: "default",
    });
    const made = {
      stack,
      mesh,
      redis: new MeshMultiZoneService(stack, "Redis", { mesh, ...redis, ...service }),
    };
    new MeshLoadBalancingStrategy(stack, "Strategy", { mesh, name: "s", to: [{ targetRef: refer(made) }] });
    synthesize(stack);
    return warningsOf(stack);
  }

  const kind = "MeshMultiZoneService";

  it.each<[string, (made: Made) => TargetRef, string]>([
    [
      "by labels",
      () => ({ kind, labels: { "kuma.io/display-name": "redi" } }),
      'to[0].targetRef: selects no MeshMultiZoneService of this app (given {"kuma.io/display-name":"redi"}), although the app makes the mesh: the strategy has no effect. Correct it, or name one that is made elsewhere with MeshMultiZoneService.fromName(…).asTargetRef()',
    ],
    [
      "by name",
      () => ({ kind, name: "redi" }),
      'to[0].targetRef: selects no MeshMultiZoneService of this app (given "redi")',
    ],
    [
      "by a label that the service has with another value",
      () => ({ kind, labels: { team: "search" } }),
      "to[0].targetRef: selects no",
    ],
    [
      "by a port",
      (made) => made.redis.asTargetRef({ sectionName: "6380" }),
      'to[0].targetRef.sectionName: is no port of test/Redis (given "6380"): the strategy has no effect.',
    ],
  ])("%s is a warning", (_, refer, message) => {
    expect(make(refer, { labels: { team: "shop" } })).toEqual([expect.stringContaining(message)]);
  });

  it.each<[string, (made: Made) => TargetRef]>([
    ["a construct of the app", (made) => made.redis.asTargetRef()],
    ["a port of one, by number", (made) => made.redis.asTargetRef({ sectionName: "6379" })],
    ["a port that only Terraform will know", (made) => made.redis.asTargetRef({ sectionName: "${var.p}" })],
    [
      "a construct for what exists",
      ({ stack, mesh }) => MeshMultiZoneService.fromName(stack, "B", mesh, "b").asTargetRef(),
    ],
    ["a service of the app, by name", () => ({ kind, name: "redis" })],
    [
      "a service of the app, by the labels that control planes add",
      () => ({ kind, labels: { "kuma.io/mesh": "default" } }),
    ],
    ["a name that only Terraform will know", () => ({ kind, name: "${var.name}" })],
    ["services of single zones, which zones make", () => ({ kind: "MeshService", name: "nobody" })],
    ["the whole mesh", ({ mesh }) => mesh.asTargetRef()],
  ])("but not about %s", (_, refer) => {
    expect(make(refer)).toEqual([]);
  });

  it("nor in a mesh that others may fill", () => {
    const stack = newStack();
    const to = [{ targetRef: { kind, labels: { "kuma.io/display-name": "nobody" } } }];
    new MeshLoadBalancingStrategy(stack, "Strategy", { mesh: existingMesh(stack), name: "s", to });
    synthesize(stack);
    expect(warningsOf(stack)).toEqual([]);
  });
});
