import {
  hostnameGenerator,
  mesh,
  meshLoadBalancingStrategy,
  meshMultiZoneService,
  meshService,
} from "../../model";
import { bothProfiles, type ServedKind } from "./served-kind";

const declared = {
  style: "schema",
  admission: "full",
  writtenBy: "everyone",
  profiles: bothProfiles,
  fieldOrder: [],
  absentFields: {},
  shownWhenEmpty: [],
} as const satisfies Partial<ServedKind>;

const targetFieldsOf2x = ["mesh", "name", "namespace", "proxyTypes", "tags"];

/** The kinds of the contract, every field and rule of them. Source of the differences: Kuma's APIs at both versions. */
export const declaredKinds: readonly ServedKind[] = [
  {
    ...declared,
    kind: mesh,
    style: "flat",
    writtenBy: "global",
    absentFields: {
      v3: ["constraints", "logging", "meshServices", "metrics", "mtls", "networking", "routing", "tracing"],
    },
  },
  { ...declared, kind: hostnameGenerator, shownWhenEmpty: ["spec.selector"] },
  {
    ...declared,
    kind: meshService,
    writtenBy: "zones",
    status: { tls: {}, dataplaneProxies: {} },
    fieldOrder: ["state", "selector", "ports", "name", "port", "targetPort", "appProtocol"],
    absentFields: { "2.13": ["spec.selector.dataplaneLabels"], v3: ["spec.selector.dataplaneTags"] },
    shownWhenEmpty: ["spec.selector"],
  },
  {
    ...declared,
    kind: meshMultiZoneService,
    writtenBy: "global",
    status: {},
    fieldOrder: ["selector", "ports", "name", "port", "appProtocol"],
  },
  {
    ...declared,
    kind: meshLoadBalancingStrategy,
    policy: { to: true, rules: false },
    absentFields: {
      v3: [
        ...targetFieldsOf2x.flatMap((field) => [`spec.targetRef.${field}`, `spec.to.targetRef.${field}`]),
        "spec.to.default.loadBalancer.ringHash.hashPolicies",
        "spec.to.default.loadBalancer.maglev.hashPolicies",
      ],
    },
    shownWhenEmpty: ["spec.to.default"],
  },
];
