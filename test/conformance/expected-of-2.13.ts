import { requestVectors, type Expected } from "./vector";

/**
 * What a 2.13 control plane answers where that differs from v3.
 * Derived from the cases' notes and from the list of differences between the versions.
 */
export const expectedOf213: Readonly<Record<string, Partial<Expected>>> = {
  "spec-bad-appprotocol-kafka": { status: 201, body: {} },
  ...protocolsWithKafka(
    "spec-bad-appprotocol-mysql",
    "spec-bad-appprotocol-udp",
    "spec-bad-appprotocol-TCP",
    "spec-port-name-empty-and-bad-protocol-order",
  ),
  "spec-port-over-int32": {
    body: {
      type: "/std-errors",
      status: 400,
      title: "Bad Request",
      detail: expect.stringContaining("cannot unmarshal number 3000000000") as unknown,
      details: expect.stringContaining("cannot unmarshal number 3000000000") as unknown,
    },
  },
  "spec-port-negative-accepted": { body: {} },
  // A real field there, and a validated one: no backend bears the name.
  "api-mesh-unknown-fields-accepted": {
    ...refusedField("mtls.enabledBackend", "has to be set to one of the backends in the mesh"),
    status: 400,
    stored: {},
  },

  "name-mmzs-starts-with-digit": { status: 201, body: { warnings: [warningOfName("1redis")] } },
  "name-mesh-resource-64": refusedField("name", "cannot be longer than 63 characters"),
  "name-display-name-label-bypasses-rfc1035-on-create": {
    body: {},
    stored: {
      labels: { "kuma.io/display-name": "ok", "kuma.io/mesh": "default" },
      kri: "kri_mzsvc_default___ok_",
    },
  },
  "name-display-name-label-invalid-fails-create": {
    status: 201,
    body: { warnings: [warningOfName("Bad_Name")] },
  },

  "labels-computed-global": storedLabels({}),
  "labels-user-kept": storedLabels({ team: "db", "kuma.io/foo": "bar", "k8s.kuma.io/baz": "qux" }),
  "labels-origin-empty-treated-as-absent": storedLabels({ "kuma.io/origin": "" }),
  "labels-display-name-overwritten": storedLabels({ "kuma.io/display-name": "my-custom-name" }),
  "labels-workload-accepted-on-global": storedLabels({ "kuma.io/workload": "my-workload" }),
  "labels-service-account-accepted-on-global": storedLabels({ "k8s.kuma.io/service-account": "default" }),
  "labels-replaced-on-update": storedLabels({ b: "2" }),

  "api-get-200": {
    body: {
      type: "MeshMultiZoneService",
      mesh: "default",
      name: "redis",
      creationTime: "<RFC3339>",
      modificationTime: "<RFC3339>",
      labels: { "kuma.io/mesh": "default" },
      kri: "kri_mzsvc_default___redis_",
      spec: {
        selector: { meshService: { matchLabels: { "kuma.io/display-name": "redis" } } },
        ports: [{ port: 6379, appProtocol: "tcp" }],
      },
      status: {},
    },
  },
  "hostname-validate-uppercase": { status: 201, body: {} },
  "hostname-validate-leading-dot": { status: 201, body: {} },
  "api-warning-port-name": { body: {} },
  "api-warning-port-name-64": { body: {} },
};

function protocolsWithKafka(...ids: readonly string[]): Readonly<Record<string, Partial<Expected>>> {
  return Object.fromEntries(
    ids.map((id) => {
      const body = JSON.stringify(requestVectors.find((vector) => vector.id === id)?.expected.body);
      return [id, { body: JSON.parse(body.replaceAll("http2, tcp", "http2, kafka, tcp")) as unknown }];
    }),
  );
}

function storedLabels(labels: Readonly<Record<string, string>>): Partial<Expected> {
  return { stored: { labels: { "kuma.io/mesh": "default", ...labels } } };
}

function refusedField(field: string, reason: string): Partial<Expected> {
  return {
    body: {
      type: "/std-errors",
      status: 400,
      title: "Failed to create a resource",
      detail: "Resource is not valid",
      invalid_parameters: [{ field, reason }],
      details: "Resource is not valid",
      causes: [{ field, message: reason }],
    },
  };
}

function warningOfName(name: string): string {
  return `Invalid MeshMultiZoneService resource name: '${name}'. It does not conform to the DNS format (RFC 1035). This is deprecated. Errors: a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')`;
}
