import type { ExpectedChange } from "cdktf-konnect-mesh/testing";
import type { RedisStackProps } from "../redis-stack";

/** The Terraform address of the multi-zone service in the example's stack. */
export const redisAddress = "konnect_mesh_multi_zone_service.Redis";

export interface Edit {
  readonly title: string;
  /** The stack's props from this edit on, beside those of the edits before it. */
  readonly props: RedisStackProps;
  /** What the plan must name, no more and no less. */
  readonly expected: ExpectedChange;
}

/** What a user edits, one after the other. */
export const edits: readonly Edit[] = [
  {
    title: "Edit a label of the selector",
    props: { matchLabels: { "kuma.io/display-name": "redis", "k8s.kuma.io/namespace": "redis-production" } },
    expected: ['spec.selector.mesh_service.match_labels["k8s.kuma.io/namespace"]'],
  },
  {
    title: "Edit the port: number, name and protocol",
    props: { ports: [{ port: 6380, name: "clients", appProtocol: "http2" }] },
    expected: ["spec.ports[0].port", "spec.ports[0].name", "spec.ports[0].app_protocol"],
  },
  {
    title: "Edit a label of the service",
    props: { labels: { "kuma.io/mesh": "default", team: "caching" } },
    expected: ["labels.team"],
  },
  {
    title: "Edit the name, which forces a replacement",
    props: { name: "redis-cache" },
    expected: { action: "replace", paths: ["name", "kri"] },
  },
];
