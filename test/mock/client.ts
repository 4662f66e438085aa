import { getGlobalDispatcher } from "undici";
import { type Mock, type MockOptions, startMock } from "../../src/mock";

export interface CallOptions {
  /** Text and bytes as they are, anything else as JSON. */
  readonly body?: unknown;
  /** @default JSON's content type for a call with a body */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** `undefined` when the text is no JSON. */
  readonly json: unknown;
}

/** Calls a mock over HTTP, path and headers just as given. */
export async function call(
  mock: Mock,
  method: string,
  path: string,
  {
    body,
    headers = body === undefined ? {} : { "content-type": "application/json" },
    signal,
  }: CallOptions = {},
): Promise<Reply> {
  const asIs = typeof body === "string" || Buffer.isBuffer(body);
  // The dispatcher itself, for a URL would tidy up the path.
  const response = await getGlobalDispatcher().request({
    origin: mock.url,
    path,
    method: method,
    headers,
    ...(signal === undefined ? {} : { signal }),
    body: body === undefined ? null : asIs ? body : JSON.stringify(body),
  });
  const text = await response.body.text();
  return { status: response.statusCode, headers: response.headers, text, json: parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A mock with one control plane, that starts empty unless features say otherwise. */
export interface Fixture {
  readonly mock: Mock;
  readonly controlPlaneId: string;
  /** The path of the control plane's mesh API. */
  readonly api: string;
  /** Calls the mesh API of the control plane. */
  call(method: string, path: string, options?: CallOptions): Promise<Reply>;
  close(): Promise<void>;
}

export const nothingCreated = [
  { type: "MeshCreation", meshCreation: { enabled: false } },
  { type: "HostnameGeneratorCreation", hostnameGeneratorCreation: { enabled: false } },
];

export async function startFixture(options: MockOptions = {}): Promise<Fixture> {
  const mock = await startMock({ seed: "test", ...options });
  const headers = {
    "content-type": "application/json",
    ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
  };
  const body = { name: "demo", features: nothingCreated };
  const created = await call(mock, "POST", "/v1/mesh/control-planes", { headers, body });
  const { id } = created.json as { id: string };
  const api = `/v1/mesh/control-planes/${id}/api`;
  return {
    mock,
    controlPlaneId: id,
    api,
    call: (method, path, callOptions) => call(mock, method, `${api}${path}`, callOptions),
    close: () => mock.close(),
  };
}

export const redisSpec = {
  selector: { meshService: { matchLabels: { "kuma.io/display-name": "redis" } } },
  ports: [{ port: 6379, appProtocol: "tcp" }],
};

/** A body that every profile accepts. */
export function service(name = "redis", mesh = "default", more: Readonly<Record<string, unknown>> = {}) {
  return { type: "MeshMultiZoneService", mesh, name, spec: redisSpec, ...more };
}
