import type { Diagnostic } from "./diagnostic";
import type { Logger } from "./log/logger";
import type { Schema } from "./schema/schema";
import type { Path } from "./values/path";
import type { ValueRecord } from "./values/value";

/**
 * One managed resource type: its schema and its whole life on one screen.
 * `Client` is what the provider's `configure` gave.
 *
 * What optional methods a resource has decides what it can do; nothing is switched on by a flag.
 * A thrown error becomes a diagnostic and never loses what was known of the object.
 */
export interface Resource<Client> {
  readonly typeName: string;
  readonly schema: Schema;
  /**
   * The attributes that together name one object for ever: what Terraform 1.12 keeps beside the state and takes
   * for an import in place of an id.
   */
  readonly identity?: readonly string[];

  /** Checks a configuration that may hold unknowns. Needs no client: it also runs before `configure`. */
  validate?(config: ValueRecord): readonly Diagnostic[];

  /**
   * The last word on a plan, after defaults and plan modifiers. Not called for a destroy.
   * Must be pure but for reads that cannot differ between plan and apply.
   */
  plan?(
    request: PlanRequest,
    context: OperationContext<Client | undefined>,
  ): PlanResult | Promise<PlanResult>;

  create(request: CreateRequest, context: OperationContext<Client>): Promise<WriteResult>;
  /** Gives `state: null` when the object is gone. */
  read(request: ReadRequest, context: OperationContext<Client>): Promise<WriteResult>;
  update(request: UpdateRequest, context: OperationContext<Client>): Promise<WriteResult>;
  /** Gives `state: null` when the object is gone, or what is left of it beside an error. */
  delete(request: DeleteRequest, context: OperationContext<Client>): Promise<WriteResult>;

  /** Turns an import id into a state that holds at least what `read` needs. */
  import?(id: string, context: OperationContext<Client | undefined>): ImportResult | Promise<ImportResult>;

  /** Brings state of an older schema version, as parsed JSON, to the current one. */
  upgradeState?(request: { version: number; state: unknown }): {
    state: unknown;
    diagnostics?: readonly Diagnostic[];
  };

  /**
   * Learns of an object in state. Terraform sends every stored object through the upgrade at the start of every
   * run, whatever its version, and of one that is tainted nothing else tells when it does not refresh.
   */
  noteStored?(state: ValueRecord, context: OperationContext<Client | undefined>): void;

  /**
   * Takes over an object of another type or provider, which a `moved` block names. Gives undefined for what it
   * cannot take over. Runs without a client; Terraform refreshes the object afterwards.
   */
  moveState?(source: MoveSource): MoveResult | undefined;

  /** Finds objects that exist, managed or not: what Terraform 1.14 queries. Needs an {@link identity}. */
  readonly listing?: Listing<Client>;
}

/** How objects of a resource type are found. */
export interface Listing<Client> {
  /** What a query is configured with. */
  readonly schema: Schema;
  /** Gives one object after the other; it is no longer asked once the query has enough. */
  list(request: { readonly config: ValueRecord }, context: OperationContext<Client>): AsyncIterable<Listed>;
}

/** An object, or what is to be said of the list. */
export type Listed = ListedObject | { readonly diagnostics: readonly Diagnostic[] };

export interface ListedObject {
  /** What a user calls it. */
  readonly displayName: string;
  /** As an import with the read after it would give it. */
  readonly state: ValueRecord;
}

/** An object as it was stored under another type or provider. */
export interface MoveSource {
  /** The provider's full address: `registry.terraform.io/kong/konnect-beta`. */
  readonly provider: string;
  readonly typeName: string;
  /** The version of its schema. */
  readonly version: number;
  /** Parsed JSON. */
  readonly state: unknown;
  readonly private: PrivateData | undefined;
}

export interface MoveResult {
  /** As JSON of the target's schema: attributes left out are null, those that it does not have are dropped. */
  readonly state?: unknown;
  readonly private?: PrivateData | undefined;
  readonly diagnostics?: readonly Diagnostic[];
}

export interface DataSource<Client> {
  readonly typeName: string;
  readonly schema: Schema;
  validate?(config: ValueRecord): readonly Diagnostic[];
  read(
    request: { readonly config: ValueRecord },
    context: OperationContext<Client>,
  ): Promise<{ state: ValueRecord | null; diagnostics?: readonly Diagnostic[] }>;
}

export interface OperationContext<Client> {
  readonly client: Client;
  /** Aborted when Terraform asks the provider to stop. */
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/** Bytes that Terraform keeps beside the state for the provider; they never show in a plan. */
export type PrivateData = Uint8Array;

export interface PlanRequest {
  readonly config: ValueRecord;
  readonly prior: ValueRecord | null;
  readonly planned: ValueRecord;
  readonly private: PrivateData | undefined;
}

export interface PlanResult {
  readonly planned?: ValueRecord;
  readonly requiresReplace?: readonly Path[];
  readonly private?: PrivateData;
  readonly diagnostics?: readonly Diagnostic[];
}

export interface CreateRequest {
  readonly config: ValueRecord;
  readonly planned: ValueRecord;
  readonly private: PrivateData | undefined;
}

export interface UpdateRequest extends CreateRequest {
  readonly prior: ValueRecord;
}

export interface ReadRequest {
  readonly state: ValueRecord;
  readonly private: PrivateData | undefined;
}

export interface DeleteRequest {
  readonly prior: ValueRecord;
  readonly private: PrivateData | undefined;
}

/**
 * The outcome of a create, read, update or delete. Beside an error, `state` is what exists now as far as
 * is known: Terraform then keeps it (tainted after a create) and nothing is orphaned.
 */
export interface WriteResult {
  readonly state: ValueRecord | null;
  /** Absent: what Terraform sent is echoed. */
  readonly private?: PrivateData;
  readonly diagnostics?: readonly Diagnostic[];
}

export interface ImportResult {
  /** Attributes left out are null. */
  readonly state: ValueRecord | null;
  readonly private?: PrivateData;
  readonly diagnostics?: readonly Diagnostic[];
}
