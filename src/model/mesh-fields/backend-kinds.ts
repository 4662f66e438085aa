import { mesh } from "../mesh";
import type { Shape } from "../shape";
import { snakeCase } from "../terraform-names";

/** What a backend of a mesh can be. */
export interface BackendKind {
  /** What the control plane calls it. */
  readonly type: string;
  /** What Terraform calls its settings, which stand in `conf`. */
  readonly alternative: string;
  /** The member of `conf` that has the settings, where they are not all of it. */
  readonly within?: string;
}

export type BackendKinds = Readonly<Record<string, BackendKind>>;

/** What the backends of each part of a mesh can be, by the property that says so. */
export const backendKinds: Readonly<Record<string, BackendKinds>> = {
  mtls: {
    builtin: { type: "builtin", alternative: "builtin_certificate_authority_config" },
    provided: { type: "provided", alternative: "provided_certificate_authority_config" },
    vault: { type: "vault", alternative: "vault_certificate_authority_config", within: "fromCp" },
    acm: { type: "acmpca", alternative: "acm_certificate_authority_config" },
    certManager: { type: "certmanager", alternative: "cert_manager_certificate_authority_config" },
  },
  logging: {
    file: { type: "file", alternative: "file_logging_backend_config" },
    tcp: { type: "tcp", alternative: "tcp_logging_backend_config" },
  },
  metrics: {
    prometheus: { type: "prometheus", alternative: "prometheus_metrics_backend_config" },
  },
  tracing: {
    zipkin: { type: "zipkin", alternative: "zipkin_tracing_backend_config" },
    datadog: { type: "datadog", alternative: "datadog_tracing_backend_config" },
  },
};

/** Where in a backend's `conf` Terraform has its settings. */
export function settingsPath({ alternative, within }: BackendKind): readonly string[] {
  return within === undefined ? [alternative] : [alternative, `${alternative}_from_cp`, snakeCase(within)];
}

/** The shape of a backend's settings. */
export function settingsShape(part: string, { alternative, within }: BackendKind): Shape {
  const conf = [part, "backends", "[]", "conf", alternative];
  const path = within === undefined ? conf : [...conf, `${alternative}_from_cp`, within];
  return path.reduce<Shape>(stepInto, mesh.shape);
}

function stepInto(shape: Shape, step: string): Shape {
  switch (shape.type) {
    case "object":
      return known(shape.fields.find(({ name }) => name === step)?.shape, step);
    case "alternatives":
      return known(shape.options.find(({ name }) => name === step)?.shape, step);
    case "list":
      return shape.element;
    default:
      return known(undefined, step);
  }
}

function known(shape: Shape | undefined, step: string): Shape {
  if (shape === undefined) throw new Error(`the contract's Mesh has no ${step}`);
  return shape;
}
