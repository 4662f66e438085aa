import { ControlPlane, KonnectMeshProvider, Mesh } from "cdktf-konnect-mesh";
import { type KonnectMeshFixture, planMatchers, startKonnectMesh } from "cdktf-konnect-mesh/testing";
import { App, TerraformStack } from "cdktf";
import { bundledCli } from "../testing/bundled-cli";

expect.extend(planMatchers);

let konnect: KonnectMeshFixture;

beforeAll(async () => {
  konnect = await startKonnectMesh({ cli: bundledCli() });
});

afterAll(() => konnect.close());

it("a mesh with backends of every kind is applied once, and the control plane holds what the code says", async () => {
  const stack = new TerraformStack(new App(), "backends");
  new KonnectMeshProvider(stack, "Konnect");
  const controlPlane = new ControlPlane(stack, "Global", { name: "backends" });
  new Mesh(stack, "Mesh", {
    controlPlane,
    name: "secured",
    mtls: {
      enabledBackend: "ca-1",
      backends: [
        { name: "ca-1", builtin: {}, mode: "STRICT", dpCert: { rotation: { expiration: "24h" } } },
        { name: "ca-2", builtin: { caCert: { rsaBits: 2048 } } },
        { name: "ca-3", provided: { cert: { secret: "cert" }, key: { secret: "key" } } },
        { name: "ca-4", vault: { pki: "kmesh", role: "dp", auth: { token: { secret: "token" } } } },
        { name: "ca-5", acm: { arn: "arn:aws:acm-pca:eu-west-1:1:x", commonName: "x" } },
        { name: "ca-6", certManager: { issuerRef: { name: "ca", kind: "Issuer" }, commonName: "x" } },
      ],
    },
    constraints: { dataplaneProxy: { requirements: [{ tags: { team: "*" } }] } },
    logging: {
      defaultBackend: "file",
      backends: [
        { name: "file", file: { path: "/dev/stdout" } },
        { name: "tcp", tcp: { address: "logs:5000" } },
      ],
    },
    metrics: { enabledBackend: "prometheus", backends: [{ name: "prometheus", prometheus: { port: 5670 } }] },
    tracing: {
      backends: [
        { name: "zipkin", sampling: 12.5, zipkin: { url: "http://zipkin:9411/spans", traceId128Bit: true } },
        { name: "datadog", datadog: { address: "agent", port: 8126, splitService: true } },
      ],
    },
  });

  const workspace = await konnect.applied(stack);
  expect(await workspace.plan()).toHaveNoChanges();

  const { data } = (await konnect.request("GET", "/v1/mesh/control-planes")) as { data: { id: string }[] };
  const path = `/v1/mesh/control-planes/${data[0]?.id ?? ""}/api/meshes/secured`;
  expect(await konnect.request("GET", path)).toMatchObject({
    mtls: {
      enabledBackend: "ca-1",
      backends: [
        { name: "ca-1", type: "builtin", mode: "STRICT", dpCert: { rotation: { expiration: "24h" } } },
        { type: "builtin", conf: { caCert: { rsaBits: 2048 } } },
        { type: "provided", conf: { cert: { secret: "cert" }, key: { secret: "key" } } },
        {
          type: "vault",
          conf: { fromCp: { pki: "kmesh", role: "dp", auth: { token: { secret: "token" } } } },
        },
        { type: "acmpca", conf: { arn: "arn:aws:acm-pca:eu-west-1:1:x", commonName: "x" } },
        { type: "certmanager", conf: { issuerRef: { name: "ca", kind: "Issuer" }, commonName: "x" } },
      ],
    },
    constraints: { dataplaneProxy: { requirements: [{ tags: { team: "*" } }] } },
    logging: {
      defaultBackend: "file",
      backends: [
        { type: "file", conf: { path: "/dev/stdout" } },
        { type: "tcp", conf: { address: "logs:5000" } },
      ],
    },
    metrics: { backends: [{ type: "prometheus", conf: { port: 5670 } }] },
    tracing: {
      backends: [
        { type: "zipkin", sampling: 12.5, conf: { url: "http://zipkin:9411/spans", traceId128bit: true } },
        { type: "datadog", conf: { address: "agent", port: 8126, splitService: true } },
      ],
    },
  });
});
