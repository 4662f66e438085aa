import {
  ForbiddenProtocols,
  KonnectMeshMultiZoneService,
  Mesh,
  NamePolicy,
  RequiredLabels,
} from "cdktf-konnect-mesh";
import { Aspects, type IAspect, Token } from "cdktf";
import { existingMesh, newRedis, newStack, synthesize, thrownBy, warningsOf } from "./synthesized";

/** What synthesis says against the redis service under an aspect. */
function refusal(aspect: IAspect, props: object): string | undefined {
  const stack = newStack();
  newRedis(stack, props);
  Aspects.of(stack).add(aspect);
  return (thrownBy(() => synthesize(stack)) as Error | undefined)?.message;
}

const shops = () =>
  new RequiredLabels({ keys: ["team", "tier"], allowedValues: { team: ["shop", "search"] } });
const noKafka = () => new ForbiddenProtocols({ protocols: ["kafka", "tcp"] });
const prefixed = () => new NamePolicy({ pattern: "shop-.+", description: "begins with the team's name" });

it.each<[string, IAspect, object, string]>([
  [
    "labels that are missing, all of them",
    shops(),
    {},
    '[test/Redis] labels["team"]: is missing, and every resource must carry it. Add the label, one of shop, search\n  [test/Redis] labels["tier"]: is missing',
  ],
  [
    "a label with another value",
    shops(),
    { labels: { team: "x", tier: "1" } },
    '[test/Redis] labels["team"]: must be one of shop, search (given "x"). Use one of the values named',
  ],
  [
    "a protocol",
    noKafka(),
    {
      ports: [
        { port: 1, appProtocol: "http" },
        { port: 2, appProtocol: "kafka" },
      ],
    },
    '[test/Redis] ports[1].appProtocol: must not be one of kafka, tcp (given "kafka").',
  ],
  ["the protocol of a port without one", noKafka(), { ports: [{ port: 1 }] }, '(given "tcp")'],
  [
    "a name",
    prefixed(),
    {},
    '[test/Redis] name: must match shop-.+: begins with the team\'s name (given "redis"). Rename it',
  ],
])("an aspect refuses %s", (_, aspect, props, message) => {
  expect(refusal(aspect, props)).toContain(message);
});

it.each<[string, IAspect, object]>([
  ["labels as demanded", shops(), { labels: { team: "shop", tier: "1" } }],
  ["labels that are one token", shops(), { labels: Token.asStringMap("${var.labels}") }],
  [
    "keys and values of which some are tokens",
    shops(),
    { labels: { "${var.key}": "x", team: "${var.team}" } },
  ],
  ["protocols that are tokens", noKafka(), { ports: [{ port: 1, appProtocol: "${var.protocol}" }] }],
  ["ports that are one token", noKafka(), { ports: Token.asAny("${var.ports}") }],
  ["a name that is a token", prefixed(), { name: "${var.name}" }],
  ["a name that fits", prefixed(), { name: "shop-redis" }],
  ["kinds that it is not for", new NamePolicy({ pattern: "x", kinds: ["Mesh"] }), {}],
])("an aspect lets %s pass", (_, aspect, props) => {
  expect(refusal(aspect, props)).toBeUndefined();
});

it("an aspect judges what is added after it, and bindings without a construct of ours", () => {
  const stack = newStack();
  const mesh = existingMesh(stack);
  Aspects.of(stack).add(new RequiredLabels({ keys: ["team"] }));
  newRedis(stack, { mesh }).addLabel("team", "shop");
  new KonnectMeshMultiZoneService(stack, "Bare", {
    cpId: mesh.controlPlane.controlPlaneId,
    mesh: "default",
    name: "bare",
    type: "MeshMultiZoneService",
    spec: { ports: [{ port: 1 }], selector: { meshService: { matchLabels: { a: "b" } } } },
  });
  const { message } = thrownBy(() => synthesize(stack)) as Error;
  expect(message).toContain('[test/Bare] labels["team"]: is missing');
  expect(message).not.toContain("test/Redis");
});

it("an aspect can warn, and then the stack is synthesized", () => {
  const stack = newStack();
  new Mesh(stack, "M", { controlPlane: existingMesh(stack).controlPlane, name: "m" });
  Aspects.of(stack).add(new NamePolicy({ pattern: "shop-.+", asWarning: true }));
  synthesize(stack);
  expect(warningsOf(stack)).toEqual(['name: must match shop-.+ (given "m"). Rename it']);
});

it("a pattern that is none is refused, with why", () => {
  expect(() => new NamePolicy({ pattern: "(" })).toThrow(
    /^NamePolicy: pattern: is no regular expression \(given "\("\)/,
  );
});
