import { type DataSource, Mesh, type MeshProps, ValidationError } from "cdktf-konnect-mesh";
import { type TerraformStack, TerraformVariable, Token } from "cdktf";
import { existingMesh, newStack, synthesize, thrownBy } from "./synthesized";

type Props = Omit<MeshProps, "controlPlane" | "name">;

const newMesh = (stack: TerraformStack, props: Props) =>
  new Mesh(stack, "Own", { controlPlane: existingMesh(stack).controlPlane, name: "own", ...props });

function lowered(props: Props | ((stack: TerraformStack) => Props)) {
  const stack = newStack();
  newMesh(stack, typeof props === "function" ? props(stack) : props);
  return synthesize(stack).resource?.konnect_mesh?.Own;
}

describe("a backend of a mesh becomes what Terraform wraps its settings in", () => {
  const pem: DataSource = { inlineString: "PEM" };
  const wrapped = { data_source_inline_string: { inline_string: "PEM" } };

  it.each<[string, NonNullable<NonNullable<Props["mtls"]>["backends"]>[number], object]>([
    ["builtin, without settings", { name: "ca", builtin: {} }, { type: "builtin" }],
    [
      "builtin",
      { name: "ca", builtin: { caCert: { expiration: "1h", rsaBits: 4096 } }, mode: "PERMISSIVE" },
      {
        type: "builtin",
        mode: { str: "PERMISSIVE" },
        conf: { builtin_certificate_authority_config: { ca_cert: { expiration: "1h", rsa_bits: 4096 } } },
      },
    ],
    [
      "provided",
      { name: "ca", provided: { cert: { secret: "cert" }, key: { file: "/key" } }, mode: 1 },
      {
        type: "provided",
        mode: { integer: 1 },
        conf: {
          provided_certificate_authority_config: {
            cert: { data_source_secret: { secret: "cert" } },
            key: { data_source_file: { file: "/key" } },
          },
        },
      },
    ],
    [
      "vault",
      {
        name: "ca",
        vault: {
          address: "https://vault",
          pki: "kmesh",
          role: "dp",
          auth: { tls: { clientCert: pem, clientKey: pem } },
          tls: { caCert: { inline: "UEVN" }, skipVerify: true },
        },
      },
      {
        type: "vault",
        conf: {
          vault_certificate_authority_config: {
            vault_certificate_authority_config_from_cp: {
              from_cp: {
                address: "https://vault",
                pki: "kmesh",
                role: "dp",
                auth: {
                  vault_certificate_authority_config_from_cp_auth_tls: {
                    tls: { client_cert: wrapped, client_key: wrapped },
                  },
                },
                tls: { ca_cert: { data_source_inline: { inline: "UEVN" } }, skip_verify: true },
              },
            },
          },
        },
      },
    ],
    [
      "acm, by members that cert-manager has as well",
      { name: "ca", acm: { arn: "arn:aws:acm-pca", commonName: "{{ tag }}", caCert: pem } },
      {
        type: "acmpca",
        conf: {
          acm_certificate_authority_config: {
            arn: "arn:aws:acm-pca",
            common_name: "{{ tag }}",
            ca_cert: wrapped,
          },
        },
      },
    ],
    [
      "cert-manager, by members that ACM has as well",
      { name: "ca", certManager: { commonName: "{{ tag }}", caCert: pem } as never },
      {
        type: "certmanager",
        conf: { cert_manager_certificate_authority_config: { common_name: "{{ tag }}", ca_cert: wrapped } },
      },
    ],
    [
      "one that only its type names",
      { name: "ca", type: "spire", dpCert: { rotation: { expiration: "24h" } }, rootChain: {} },
      { type: "spire", dp_cert: { rotation: { expiration: "24h" } }, root_chain: {} },
    ],
  ])("%s", (_, backend, expected) => {
    expect(lowered({ mtls: { enabledBackend: "ca", backends: [backend] } })?.mtls).toEqual({
      enabled_backend: "ca",
      backends: [{ name: "ca", ...expected }],
    });
  });

  it("of access logs, metrics and traces; constraints beside them", () => {
    expect(
      lowered({
        constraints: { dataplaneProxy: { requirements: [{ tags: { team: "*" } }], restrictions: [] } },
        logging: {
          defaultBackend: "f",
          backends: [
            { name: "f", file: { path: "/dev/stdout" }, format: "%START_TIME%" },
            { name: "t", tcp: { address: "logs:5000" } },
          ],
        },
        metrics: {
          enabledBackend: "p",
          backends: [
            {
              name: "p",
              prometheus: {
                port: 5670,
                skipMtls: false,
                tls: { mode: "disabled" },
                aggregate: [{ name: "app", port: 8080 }],
              },
            },
          ],
        },
        tracing: {
          backends: [
            { name: "z", zipkin: { url: "http://z:9411", traceId128Bit: true }, sampling: 12.5 },
            { name: "d", datadog: { address: "agent", port: 8126 } },
          ],
        },
      }),
    ).toMatchObject({
      constraints: { dataplane_proxy: { requirements: [{ tags: { team: "*" } }], restrictions: [] } },
      logging: {
        default_backend: "f",
        backends: [
          {
            name: "f",
            type: "file",
            format: "%START_TIME%",
            conf: { file_logging_backend_config: { path: "/dev/stdout" } },
          },
          { name: "t", type: "tcp", conf: { tcp_logging_backend_config: { address: "logs:5000" } } },
        ],
      },
      metrics: {
        enabled_backend: "p",
        backends: [
          {
            type: "prometheus",
            conf: {
              prometheus_metrics_backend_config: {
                port: 5670,
                skip_mtls: false,
                tls: { mode: { str: "disabled" } },
                aggregate: [{ name: "app", port: 8080 }],
              },
            },
          },
        ],
      },
      tracing: {
        backends: [
          {
            type: "zipkin",
            sampling: 12.5,
            conf: { zipkin_tracing_backend_config: { url: "http://z:9411", trace_id128bit: true } },
          },
          { type: "datadog", conf: { datadog_tracing_backend_config: { address: "agent", port: 8126 } } },
        ],
      },
    });
  });
});

it("what only Terraform will know passes leaf by leaf, as settings and as a whole list", () => {
  const mesh = lowered((stack) => {
    const variable = (id: string, type = "string") => new TerraformVariable(stack, id, { type });
    return {
      mtls: {
        enabledBackend: variable("ca").stringValue,
        skipValidation: variable("skip", "bool").booleanValue,
        backends: [
          {
            name: "ca",
            provided: {
              cert: { secret: variable("cert").stringValue },
              key: Token.asAny("${var.key}") as DataSource,
            },
          },
        ],
      },
      logging: { backends: [{ name: "f", file: Token.asAny("${var.file}") as never }] },
      metrics: {
        backends: [{ name: "p", prometheus: { port: variable("port", "number").numberValue } }],
      },
      tracing: { backends: Token.asAny("${var.tracing}") as never },
    };
  });
  expect(mesh).toMatchObject({
    mtls: {
      enabled_backend: "${var.ca}",
      skip_validation: "${var.skip}",
      backends: [
        {
          conf: {
            provided_certificate_authority_config: {
              cert: { data_source_secret: { secret: "${var.cert}" } },
              key: "${var.key}",
            },
          },
        },
      ],
    },
    logging: { backends: [{ conf: { file_logging_backend_config: "${var.file}" } }] },
    metrics: { backends: [{ conf: { prometheus_metrics_backend_config: { port: "${var.port}" } } }] },
    tracing: { backends: "${var.tracing}" },
  });
});

it("every problem is told at once, at the property as it was written", () => {
  const stack = newStack();
  const error = thrownBy(() =>
    newMesh(stack, {
      mtls: {
        backends: [
          { name: "a", vault: { pki: 1 as never, role: "r", tls: { skipVerify: "no" as never } } },
          { name: "b", builtin: { caCert: { rsaBits: "2048" as never } }, acm: { arn: "arn" } },
          { name: "c", provided: { cert: { file: "/cert", secret: "cert" }, key: { secret: "key" } } },
        ],
      },
      metrics: { backends: [{ name: "p", prometheus: { skipMtls: "yes" as never } }] },
      logging: { backends: "stdout" as never },
      tracing: { backends: [{ name: "d", sampling: "all" as never, datadog: { address: "a", port: 1.5 } }] },
      constraints: { dataplaneProxy: { requirements: { tags: {} } as never } },
    }),
  ) as ValidationError;
  expect(error).toBeInstanceOf(ValidationError);
  expect(error.message.split("\n").map((line) => line.replace(/ \(given .*/, ""))).toEqual([
    "test/Own has 10 problems:",
    "  - mtls.backends[1]: must have only one of builtin and acm",
    "  - constraints.dataplaneProxy.requirements: must be a list, not an object",
    "  - logging.backends: must be a list, not text",
    "  - metrics.backends[0].prometheus.skipMtls: must be true or false, not text",
    "  - mtls.backends[0].vault.pki: must be text, not a number",
    "  - mtls.backends[0].vault.tls.skipVerify: must be true or false, not text",
    "  - mtls.backends[1].builtin.caCert.rsaBits: must be a whole number, not text",
    "  - tracing.backends[0].datadog.port: must be a whole number of at most 53 bits",
    "  - tracing.backends[0].sampling: must be a number, not text",
    "  - mtls.backends[2].provided.cert: must have only one of file and secret",
  ]);
});

it("a type that is not that of the member is told, the same one is taken", () => {
  const mtls = (type: string) => ({ mtls: { backends: [{ name: "ca", type, builtin: {} }] } });
  expect(() => newMesh(newStack(), mtls("vault"))).toThrow(
    'test/Own: mtls.backends[0].type: must be builtin, which builtin stands for, or be left out (given "vault").',
  );
  expect(lowered(mtls("builtin"))?.mtls?.backends).toEqual([{ name: "ca", type: "builtin" }]);
});

it("what the control plane would refuse of the settings is told at the property, too", () => {
  const error = thrownBy(() =>
    newMesh(newStack(), {
      mtls: { enabledBackend: "ca-2", backends: [{ name: "ca-1", builtin: {}, dpCert: {} }] },
      logging: { backends: [{ name: "file", file: { path: "" } }] },
      tracing: { backends: [{ name: "zipkin", zipkin: { url: "http://zipkin" }, sampling: 101 }] },
      constraints: { dataplaneProxy: { restrictions: [{ tags: {} }] } },
    }),
  ) as ValidationError;
  expect(error.problems.map(({ path }) => path.join("."))).toEqual([
    "mtls.enabledBackend",
    "mtls.backends.0.dpCert.rotation.expiration",
    "logging.backends.0.file.path",
    "tracing.backends.0.sampling",
    "tracing.backends.0.zipkin.url",
    "constraints.dataplaneProxy.restrictions.0.tags",
  ]);
});

it("a name in use that only Terraform will know, and one among names that it will know, pass", () => {
  const name = (id: string) => Token.asString(`\${var.${id}}`);
  const backends = [{ name: name("one"), builtin: {} }];
  expect(lowered({ mtls: { enabledBackend: "ca-1", backends } })?.mtls).toMatchObject({
    enabled_backend: "ca-1",
  });
  expect(
    lowered({ mtls: { enabledBackend: name("used"), backends: [{ name: "ca-1", builtin: {} }] } })?.mtls,
  ).toMatchObject({ enabled_backend: "${var.used}" });
});
