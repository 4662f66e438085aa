import type { MeshObject } from "../../mesh";
import type { Profile } from "../../model";
import type { HiddenValue } from "../objects/wire-object";
import type { UntoldMeshService } from "./may-match";
import type { PlannedObject } from "./planned-objects";
import type { Outlook } from "./outlook";

/** A multi-zone service that is looked at, and where. */
export interface Subject {
  /** `mesh/name` */
  readonly key: string;
  readonly mesh: string;
  readonly name: string;
  /** On the global control plane. */
  readonly global: { readonly before: MeshObject | undefined; readonly after: MeshObject | undefined };
  readonly planned: PlannedObject | undefined;
  /** What only the apply tells: of its selector, its ports and its labels, and of what else it depends on. */
  readonly hidden: {
    readonly selector: readonly HiddenValue[];
    readonly ports: readonly HiddenValue[];
    readonly labels: readonly HiddenValue[];
    /** Of a generator that may give it a hostname. */
    readonly hostnames: boolean;
    /** Of a strategy or a mesh that moves its traffic. */
    readonly traffic: boolean;
    /** MeshServices of the plan of whose ports some are not told, as `mesh/name`. */
    readonly portsOf: ReadonlySet<string>;
    /** MeshServices of the plan of whose labels some are not told. */
    readonly services: readonly UntoldMeshService[];
  };
  readonly zones: readonly string[];
  /** The same, those together that hold the same before and after, but for MeshServices of their own. */
  readonly alike: readonly (readonly string[])[];
  readonly before: Outlook;
  readonly after: Outlook;
  readonly profile: Profile;
}
