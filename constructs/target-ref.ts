import type { IConstruct } from "constructs";
import { wellKnownLabels } from "../src/model";

/** What a policy is about. Which members go with a kind is the control plane's to say, and checked. */
export interface TargetRef {
  /**
   * `Mesh`, `MeshService`, `MeshMultiZoneService`, `MeshHTTPRoute`, `Dataplane`; in 2.13 also `MeshSubset`,
   * `MeshServiceSubset`, `MeshGateway` and `MeshExternalService`.
   */
  readonly kind: string;
  /** Labels that the target must all carry: the one way that 2.13 and v3 have in common. @default none */
  readonly labels?: { readonly [key: string]: string };
  /** Mesh of the target, in 2.13. @default the policy's */
  readonly mesh?: string;
  /** Name of the target, in 2.13. @default none */
  readonly name?: string;
  /** Kubernetes namespace of the target, in 2.13. @default none */
  readonly namespace?: string;
  /** `Sidecar`, `Gateway` or both, in 2.13. @default both */
  readonly proxyTypes?: string[];
  /** Name of a port, or its number as text. @default all ports */
  readonly sectionName?: string;
  /** Tags that the target must all carry, in 2.13. @default none */
  readonly tags?: { readonly [key: string]: string };
}

/** What narrows a target that a construct stands for. */
export interface TargetRefOptions {
  /** Name of a port, or its number as text. @default all ports */
  readonly sectionName?: string;
}

const constructs = new WeakMap<TargetRef, IConstruct>();

/** A service by its display name and further labels, as both 2.13 and v3 take it. */
export function serviceTarget(
  construct: IConstruct & { readonly serviceName: string },
  kind: string,
  { sectionName }: TargetRefOptions,
  labels: { readonly [key: string]: string } = {},
): TargetRef {
  const ref: TargetRef = {
    kind,
    labels: { [wellKnownLabels.displayName]: construct.serviceName, ...labels },
    ...(sectionName !== undefined && { sectionName }),
  };
  constructs.set(ref, construct);
  return ref;
}

/** The construct that a reference came from, for its name alone may be a token that tells nothing. */
export function constructOf(ref: TargetRef): IConstruct | undefined {
  return constructs.get(ref);
}
