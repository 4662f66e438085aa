import { z } from "zod";
import { field } from "../facets";
import { flag, integer, integerOrText, list, number, object, oneOf, text, textMap } from "../fields";

const option = <Fields extends z.core.$ZodLooseShape>(description: string, fields: Fields) =>
  field(z.object(fields), { description, mode: "optional" });

export const logging = object("Access logs.", {
  backends: list(
    "Where access logs can go.",
    z.object({
      conf: oneOf("Settings of the backend.", {
        file_logging_backend_config: option("A file.", { path: text("Path of the file.") }),
        tcp_logging_backend_config: option("A TCP log collector.", {
          address: text("Address of the collector, `host:port`."),
        }),
      }),
      format: text("Format of a line, with Envoy's command operators."),
      name: text("Name of the backend."),
      type: text("`file` or `tcp`."),
    }),
  ),
  defaultBackend: text("Name of the backend used where no policy names another."),
});

const prometheus = option("Prometheus.", {
  aggregate: list(
    "Further endpoints of the workload whose metrics are merged in.",
    z.object({
      address: text("Address to scrape; the workload's own by default."),
      enabled: flag("Whether it is scraped."),
      name: text("Name of the endpoint."),
      path: text("HTTP path."),
      port: integer("Port."),
    }),
  ),
  envoy: object("Envoy's own metrics.", {
    filterRegex: text("Only metrics whose names match."),
    usedOnly: flag("Only metrics that were ever updated."),
  }),
  path: text("HTTP path to scrape."),
  port: integer("Port to scrape."),
  skipMTLS: flag("Serve metrics without mutual TLS.", { terraformName: "skip_mtls" }),
  tags: textMap("Tags of the generated inbound."),
  tls: object(
    "TLS of the metrics endpoint.",
    { mode: integerOrText("`activeMTLSBackend`, `providedTLS` or `disabled`.") },
    { emptyIsAbsent: true },
  ),
});

export const metrics = object("Metrics of the data plane proxies.", {
  backends: list(
    "Where metrics can be collected.",
    z.object({
      conf: oneOf("Settings of the backend.", { prometheus_metrics_backend_config: prometheus }),
      name: text("Name of the backend."),
      type: text("`prometheus`."),
    }),
  ),
  enabledBackend: text("Name of the backend in use; metrics are off without one."),
});

export const tracing = object("Traces.", {
  backends: list(
    "Where traces can go.",
    z.object({
      conf: oneOf("Settings of the backend.", {
        datadog_tracing_backend_config: option("Datadog.", {
          address: text("Host of the agent."),
          port: integer("Port of the agent."),
          splitService: flag("Report inbound and outbound traffic as services of their own."),
        }),
        zipkin_tracing_backend_config: option("Zipkin.", {
          apiVersion: text("`httpJson`, `httpJsonV1` or `httpProto`."),
          sharedSpanContext: flag("Share span ids between client and server."),
          traceId128bit: flag("Use 128-bit trace ids.", { terraformName: "trace_id128bit" }),
          url: text("URL of the collector."),
        }),
      }),
      name: text("Name of the backend."),
      sampling: number("Percentage of traces that are kept, 0 to 100."),
      type: text("`zipkin` or `datadog`."),
    }),
  ),
  defaultBackend: text("Name of the backend used where no policy names another."),
});
