import type { ResourceKind } from "../../model";
import type { Schema } from "../../plugin/schema/schema";
import type { ValueRecord } from "../../plugin/values/value";

/** An object of a control plane, as an import and the read after it give it. */
export interface FoundObject {
  readonly kind: ResourceKind;
  readonly schema: Schema;
  readonly name: string;
  readonly importId: string;
  /** A zone made it; here it is a copy that nobody can write. */
  readonly isOfZone: boolean;
  readonly state: ValueRecord;
}
