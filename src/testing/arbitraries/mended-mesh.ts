import type { Json } from "./arbitrary-of-shape";

type Members = { readonly [name: string]: Json };

/** The parts of a mesh that have backends, and the attribute that names the one in use. */
const parts = {
  mtls: "enabled_backend",
  logging: "default_backend",
  metrics: "enabled_backend",
  tracing: "default_backend",
} as const;

/** A mesh whose backends have names and settings that fit, and which names the first of them. */
export function mendedMesh(config: Members): Members {
  const mended = Object.entries(parts).map(([part, used]): [string, Json] => {
    const given = config[part];
    if (!isMembers(given)) return [part, null];
    const backends = listOf(given["backends"]).map((backend, index) => ({
      ...mendedBackend(part, membersOf(backend)),
      name: `backend-${index}`,
    }));
    const isUsed = backends.length > 0 && typeof given[used] === "string";
    return [part, { ...given, backends, [used]: isUsed ? "backend-0" : null }];
  });
  const whole: Members = { ...config, ...Object.fromEntries(mended) };
  const isEncrypted = membersOf(whole["mtls"])["enabled_backend"] === "backend-0";
  return {
    ...whole,
    constraints: mendedConstraints(whole["constraints"] ?? null),
    routing:
      isMembers(whole["routing"]) && !isEncrypted
        ? { ...whole["routing"], zone_egress: null }
        : (whole["routing"] ?? null),
  };
}

function mendedBackend(part: string, backend: Members): Members {
  const conf = membersOf(backend["conf"]);
  const wrapper = Object.keys(conf).find((name) => isMembers(conf[name]));
  const settings = wrapper === undefined ? {} : membersOf(conf[wrapper]);
  const typed = (type: string, named: string, more: Members): Members => ({
    ...backend,
    type,
    conf: { [named]: { ...(wrapper === named ? settings : {}), ...more } },
  });
  switch (part) {
    case "mtls":
      return isMembers(backend["dp_cert"])
        ? { ...backend, dp_cert: { ...backend["dp_cert"], rotation: { expiration: "24h" } } }
        : backend;
    case "logging":
      return wrapper === "tcp_logging_backend_config"
        ? typed("tcp", wrapper, { address: "logs:5000" })
        : typed("file", "file_logging_backend_config", { path: "/dev/stdout" });
    case "tracing":
      return {
        ...(wrapper === "datadog_tracing_backend_config"
          ? typed("datadog", wrapper, { address: "agent", port: 8126 })
          : typed("zipkin", "zipkin_tracing_backend_config", {
              url: "http://zipkin:9411/api/v2/spans",
              api_version: "httpJson",
            })),
        sampling: 12.5,
      };
    default: {
      const aggregate = listOf(settings["aggregate"]).map((one, index) => ({
        ...membersOf(one),
        name: `app-${index}`,
      }));
      return {
        ...backend,
        type: "prometheus",
        ...(wrapper !== undefined && { conf: { [wrapper]: { ...settings, aggregate } } }),
      };
    }
  }
}

function mendedConstraints(constraints: Json): Json {
  if (!isMembers(constraints) || !isMembers(constraints["dataplane_proxy"])) return constraints;
  const proxy = constraints["dataplane_proxy"];
  const lists = Object.entries(proxy).map(([name, sets]): [string, Json] => [
    name,
    Array.isArray(sets) ? sets.map(() => ({ tags: { team: "*" } })) : sets,
  ]);
  return { ...constraints, dataplane_proxy: Object.fromEntries(lists) };
}

function isMembers(json: Json | undefined): json is Members {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function membersOf(json: Json | undefined): Members {
  return isMembers(json) ? json : {};
}

function listOf(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? (json as readonly Json[]) : [];
}
