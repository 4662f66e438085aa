import type { ApiRequest } from "../api-request";
import type { JsonObject } from "../json/parse-json";
import type { ServedKind } from "../kinds/served-kind";
import type { Service } from "../service";
import type { StoredObject } from "../store/stored-object";

/** An object that a route names. */
export interface Addressed {
  readonly service: Service;
  readonly request: ApiRequest;
  readonly served: ServedKind;
  readonly controlPlaneId: string;
  /** Absent for kinds that belong to no mesh. */
  readonly mesh?: string;
  readonly name: string;
}

export interface Decoded extends Addressed {
  readonly body: JsonObject;
}

export interface Located extends Decoded {
  /** What is stored under the name so far. */
  readonly existing: StoredObject | undefined;
}

export interface Labelled extends Located {
  /** The user's labels with the computed ones. */
  readonly labels: Readonly<Record<string, string>>;
}
