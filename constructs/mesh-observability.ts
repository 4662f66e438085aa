import type { IResolvable } from "cdktf";

/** Access logs of a mesh. Not in v3, where policies hold all of it. Source: Kuma's Mesh. */
export interface MeshLogging {
  /** Where access logs can go. @default nowhere */
  readonly backends?: readonly LoggingBackend[];
  /** Name of the backend used where no policy names another. @default none */
  readonly defaultBackend?: string;
}

/** Where access logs go: `file` or `tcp` says which, and just one of them. */
export interface LoggingBackend {
  /** Name of the backend, unique in the mesh. */
  readonly name: string;
  /** A file on the proxy's machine. @default not so */
  readonly file?: LogFile;
  /** A TCP log collector. @default not so */
  readonly tcp?: LogCollector;
  /** `file` or `tcp`. @default that of the member given */
  readonly type?: string;
  /** Format of a line, with Envoy's command operators. @default Kuma's */
  readonly format?: string;
}

export interface LogFile {
  /** Path of the file: `/dev/stdout`. */
  readonly path: string;
}

export interface LogCollector {
  /** Address of the collector: `host:port`. */
  readonly address: string;
}

/** Metrics of a mesh's data plane proxies. Not in v3, where policies hold all of it. Source: Kuma's Mesh. */
export interface MeshMetrics {
  /** Where metrics can be collected. @default nowhere */
  readonly backends?: readonly MetricsBackend[];
  /** Name of the backend in use. @default none: metrics are off */
  readonly enabledBackend?: string;
}

/** Where metrics are collected. */
export interface MetricsBackend {
  /** Name of the backend, unique in the mesh. */
  readonly name: string;
  /** Prometheus. @default not so */
  readonly prometheus?: PrometheusMetrics;
  /** `prometheus`. @default that of the member given */
  readonly type?: string;
}

/** What Prometheus scrapes of each data plane proxy. */
export interface PrometheusMetrics {
  /** Port to scrape. @default 5670 */
  readonly port?: number;
  /** HTTP path to scrape. @default "/metrics" */
  readonly path?: string;
  /** Serve metrics without mutual TLS. @default false */
  readonly skipMtls?: boolean | IResolvable;
  /** Tags of the generated inbound. @default `kuma.io/service: dataplane-metrics` */
  readonly tags?: { readonly [tag: string]: string };
  /** TLS of the metrics endpoint. @default `activeMTLSBackend` */
  readonly tls?: PrometheusTls;
  /** Envoy's own metrics. @default all of them */
  readonly envoy?: EnvoyMetrics;
  /** Further endpoints of the workload whose metrics are merged in. @default none */
  readonly aggregate?: readonly AggregatedMetrics[];
}

export interface PrometheusTls {
  /** `activeMTLSBackend`, `providedTLS` or `disabled`, or its number. @default "activeMTLSBackend" */
  readonly mode?: string | number;
}

export interface EnvoyMetrics {
  /** Only metrics whose names match this regular expression. @default all */
  readonly filterRegex?: string;
  /** Only metrics that were ever updated. @default false */
  readonly usedOnly?: boolean | IResolvable;
}

/** An endpoint of the workload whose metrics are merged in. */
export interface AggregatedMetrics {
  /** Name of the endpoint. */
  readonly name: string;
  /** Port of the endpoint. */
  readonly port: number;
  /** HTTP path. @default "/metrics" */
  readonly path?: string;
  /** Address to scrape. @default the workload's own */
  readonly address?: string;
  /** Whether it is scraped. @default true */
  readonly enabled?: boolean | IResolvable;
}

/** Traces of a mesh. Not in v3, where policies hold all of it. Source: Kuma's Mesh. */
export interface MeshTracing {
  /** Where traces can go. @default nowhere */
  readonly backends?: readonly TracingBackend[];
  /** Name of the backend used where no policy names another. @default none */
  readonly defaultBackend?: string;
}

/** Where traces go: `zipkin` or `datadog` says which, and just one of them. */
export interface TracingBackend {
  /** Name of the backend, unique in the mesh. */
  readonly name: string;
  /** Zipkin, or what takes its format. @default not so */
  readonly zipkin?: ZipkinTracing;
  /** Datadog. @default not so */
  readonly datadog?: DatadogTracing;
  /** `zipkin` or `datadog`. @default that of the member given */
  readonly type?: string;
  /** Percentage of traces that are kept: 0 to 100. @default 100 */
  readonly sampling?: number;
}

export interface ZipkinTracing {
  /** URL of the collector: `http://jaeger-collector:9411/api/v2/spans`. */
  readonly url: string;
  /** `httpJson`, `httpJsonV1` or `httpProto`. @default "httpJson" */
  readonly apiVersion?: string;
  /** Share span ids between client and server. @default true */
  readonly sharedSpanContext?: boolean | IResolvable;
  /** Use 128-bit trace ids. @default false */
  readonly traceId128Bit?: boolean | IResolvable;
}

export interface DatadogTracing {
  /** Host of the agent. */
  readonly address: string;
  /** Port of the agent. */
  readonly port: number;
  /** Report inbound and outbound traffic as services of their own. @default false */
  readonly splitService?: boolean | IResolvable;
}
