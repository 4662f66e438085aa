import type { Role } from "../role";
import type { Profile } from "../../model";
import type { Answer } from "../answer";
import type { KonnectError } from "../errors/konnect-errors";
import type { ServerBehaviour } from "../behaviour";
import type { Schema } from "./schema";

/** What a method of a path takes and gives, for the document. */
export interface Operation {
  /** Unique in the document: `getMeshTimeout`. */
  readonly id: string;
  readonly summary: string;
  /** What it is listed under. */
  readonly tag: string;
  readonly query?: readonly QueryParameter[];
  readonly body?: Schema;
  /** What it answers when all is well, by status. */
  readonly answers: Readonly<Record<number, Success>>;
  /** Every error of its own; those that any request of its layer can get come on top. */
  readonly errors: readonly DescribedError[];
}

export interface Success {
  readonly description: string;
  /** Absent: no body at all. */
  readonly schema?: Schema;
}

/** An error of Konnect, or an answer of the mesh's API that stands for all with its status and title. */
export type DescribedError = KonnectError | Answer;

export interface QueryParameter {
  readonly name: string;
  readonly description: string;
  readonly schema: Schema;
  /** `name[key]=value`: members of an object. */
  readonly style?: "deepObject";
}

/** What descriptions depend on, beside the route. */
export interface DescribedService {
  readonly profile: Profile;
  readonly behaviour: ServerBehaviour;
  readonly role: Role;
  readonly writable: ReadonlySet<string>;
}

/** The operations of a route, by method. */
export type Describe = (service: DescribedService) => Readonly<Record<string, Operation>>;
