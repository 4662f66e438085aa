import { checkBackendNames, checkBackendType, checkText, forEachBackend } from "./check-backends";
import { findError, membersOf } from "./finding";
import type { ProblemPath } from "./problem";
import type { Finding } from "./rule";

type Members = Readonly<Record<string, unknown>>;

export function checkLogging(logging: unknown, path: ProblemPath): readonly Finding[] {
  return [
    ...forEachBackend(logging, path, checkLoggingBackend),
    ...checkBackendNames(logging, path, {
      member: "defaultBackend",
      reason: "has to be set to one of the logging backend in mesh",
    }),
  ];
}

function checkLoggingBackend({ name, type, conf }: Members, path: ProblemPath): readonly Finding[] {
  const { path: file, address } = membersOf(conf);
  const settings = [...path, "conf"];
  const isKnown = typeof conf !== "symbol";
  return [
    ...checkText(name, [...path, "name"]),
    ...checkBackendType(type, path, ["tcp", "file"]),
    ...(isKnown && type === "file" ? checkText(file, [...settings, "path"]) : []),
    ...(isKnown && type === "tcp" ? checkAddress(address, [...settings, "address"]) : []),
  ];
}

/** As Go splits it: the last colon, and brackets around an address that has more of them. */
function checkAddress(address: unknown, path: ProblemPath): readonly Finding[] {
  if (typeof address !== "string" || address === "") return checkText(address, path);
  if (/^(\[[^[\]]+\]|[^:[\]]+):[^:[\]]+$/.test(address)) return [];
  return findError("address_malformed", path, address, "has to be in format of HOST:PORT");
}

export function checkTracing(tracing: unknown, path: ProblemPath): readonly Finding[] {
  return [
    ...forEachBackend(tracing, path, checkTracingBackend),
    ...checkBackendNames(tracing, path, {
      member: "defaultBackend",
      reason: "has to be set to one of the tracing backend in mesh",
    }),
  ];
}

function checkTracingBackend(backend: Members, path: ProblemPath): readonly Finding[] {
  const { name, type, sampling, conf } = backend;
  const isKnown = typeof conf !== "symbol";
  return [
    ...checkText(name, [...path, "name"]),
    ...(typeof sampling === "number" && (sampling < 0 || sampling > 100)
      ? findError("number_out_of_range", [...path, "sampling"], sampling, "has to be in [0.0 - 100.0] range")
      : []),
    ...checkBackendType(type, path, ["zipkin", "datadog"]),
    ...(isKnown && type === "zipkin" ? checkZipkin(membersOf(conf), [...path, "conf"]) : []),
    ...(isKnown && type === "datadog" ? checkDatadog(membersOf(conf), [...path, "conf"]) : []),
  ];
}

const apiVersions = ["httpJsonV1", "httpJson", "httpProto"];

function checkZipkin({ apiVersion, url }: Members, path: ProblemPath): readonly Finding[] {
  const isKnownVersion = typeof apiVersion !== "string" || ["", ...apiVersions].includes(apiVersion);
  return [
    ...(isKnownVersion
      ? []
      : findError(
          "not_allowed_value",
          [...path, "apiVersion"],
          apiVersion,
          `has invalid value. Allowed values: ${apiVersions.join(", ")}`,
        )),
    ...checkUrl(url, [...path, "url"]),
  ];
}

/** Only what is surely no URL with a port is refused: Go and JavaScript do not read every odd one alike. */
function checkUrl(url: unknown, path: ProblemPath): readonly Finding[] {
  if (typeof url !== "string" || url === "") return checkText(url, path);
  if (!/^([a-z][a-z0-9+.-]*:|\/)/i.test(url)) return findError("url_malformed", path, url, "invalid URL");
  if (/:\d+(?:[/?#]|$)/.test(url)) return [];
  return findError("url_malformed", path, url, "port has to be explicitly specified");
}

function checkDatadog({ address, port }: Members, path: ProblemPath): readonly Finding[] {
  const isInRange = typeof port === "symbol" || (Number(port ?? 0) >= 1 && Number(port) <= 65535);
  return [
    ...checkText(address, [...path, "address"]),
    ...(isInRange
      ? []
      : findError("port_out_of_range", [...path, "port"], port, "port must be in the range [1, 65535]")),
  ];
}
