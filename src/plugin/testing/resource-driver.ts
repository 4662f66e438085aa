import { hasErrors, type Diagnostic } from "../diagnostic";
import { decodeIdentity, type ResourceIdentity } from "../identity/resource-identity";
import type { Method, ProviderService, RequestName, ResponseName } from "../protocol/service";
import type { Message } from "../protocol/messages";
import { impliedType } from "../schema/implied-type";
import type { Schema } from "../schema/schema";
import { conform } from "../values/conform";
import { equalValues } from "../values/equal";
import { encodeJson } from "../values/json/encode-json";
import type { Path } from "../values/path";
import type { Type } from "../values/type";
import { isRecord, type ValueRecord } from "../values/value";
import { proposeNewState } from "./propose-new-state";
import { conformedToWire, readDiagnostics, readPath, required, toObject, toWire } from "./wire";

/** An object as Terraform keeps it. `state` is null when there is none. */
export interface Stored {
  readonly state: ValueRecord | null;
  readonly private: Uint8Array;
  /** Absent where the provider gave none. */
  readonly identity?: ValueRecord;
  readonly diagnostics: readonly Diagnostic[];
}

export interface DrivenPlan {
  readonly action: "create" | "update" | "replace" | "delete" | "no-op";
  readonly config: ValueRecord | null;
  readonly prior: ValueRecord | null;
  readonly planned: ValueRecord | null;
  readonly requiresReplace: readonly Path[];
  readonly private: Uint8Array;
  readonly identity?: ValueRecord;
  readonly diagnostics: readonly Diagnostic[];
}

type PriorObject = Pick<Stored, "state" | "private" | "identity"> | null;

/** An object of another type or provider; by default of the same type. */
export interface MovedFrom {
  readonly provider: string;
  readonly typeName?: string;
  readonly version?: number;
  /** As JSON text. */
  readonly state: string;
  readonly private?: Uint8Array;
}

const noBytes = new Uint8Array();

/** Drives one resource type as Terraform would. A configuration of null means that the object is not wanted. */
export class ResourceDriver {
  readonly type: Type;

  constructor(
    private readonly service: ProviderService,
    private readonly typeName: string,
    private readonly schema: Schema,
    private readonly signal: AbortSignal,
    private readonly identity?: ResourceIdentity,
  ) {
    this.type = impliedType(schema.attributes);
  }

  async validate(config: ValueRecord): Promise<readonly Diagnostic[]> {
    const request = {
      typeName: this.typeName,
      config: toWire(config, this.type),
      clientCapabilities: undefined,
    };
    return readDiagnostics(await this.call("validateResourceConfig", request));
  }

  async plan(config: ValueRecord | null, prior: PriorObject): Promise<DrivenPlan> {
    const wanted = this.object(config);
    const before = this.object(prior?.state ?? null);
    if (wanted === null) return destroyPlan(before, prior?.private ?? noBytes);
    const response = await this.call("planResourceChange", {
      typeName: this.typeName,
      config: conformedToWire(wanted, this.type),
      priorState: conformedToWire(before, this.type),
      proposedNewState: conformedToWire(proposeNewState(this.schema, wanted, before), this.type),
      priorPrivate: prior?.private ?? noBytes,
      providerMeta: undefined,
      clientCapabilities: undefined,
      priorIdentity: this.identityMessage(prior),
    });
    const planned = toObject(response.plannedState, this.type);
    const requiresReplace = response.requiresReplace.map(readPath);
    return {
      action: this.actionOf(before, planned, requiresReplace),
      config: wanted,
      prior: before,
      planned,
      requiresReplace,
      private: response.plannedPrivate,
      ...this.readIdentity(response.plannedIdentity),
      diagnostics: readDiagnostics(response),
    };
  }

  /** Applies a plan: a replacement deletes, plans again as a create and applies that. */
  async apply(plan: DrivenPlan): Promise<Stored> {
    if (plan.action === "no-op") return { state: plan.prior, private: plan.private, diagnostics: [] };
    if (plan.action !== "replace") return this.applyOnce(plan);
    const deleted = await this.applyOnce(destroyPlan(plan.prior, plan.private));
    if (hasErrors(deleted.diagnostics)) return deleted;
    const again = await this.plan(plan.config, { state: null, private: plan.private });
    if (hasErrors(again.diagnostics)) return { ...deleted, diagnostics: again.diagnostics };
    return this.applyOnce(again);
  }

  /** Plans and applies, unless the plan has errors. */
  async converge(config: ValueRecord | null, prior: PriorObject): Promise<Stored> {
    const plan = await this.plan(config, prior);
    if (!hasErrors(plan.diagnostics)) {
      const applied = await this.apply(plan);
      return { ...applied, diagnostics: [...plan.diagnostics, ...applied.diagnostics] };
    }
    return { state: plan.prior, private: prior?.private ?? noBytes, diagnostics: plan.diagnostics };
  }

  async read(stored: Pick<Stored, "state" | "private" | "identity">): Promise<Stored> {
    const response = await this.call("readResource", {
      typeName: this.typeName,
      currentState: toWire(stored.state, this.type),
      private: stored.private,
      providerMeta: undefined,
      clientCapabilities: undefined,
      currentIdentity: this.identityMessage(stored),
    });
    return {
      state: toObject(response.newState, this.type),
      private: response.private,
      ...this.readIdentity(response.newIdentity),
      diagnostics: readDiagnostics(response),
    };
  }

  /** Imports by id or by identity and, as Terraform does at once, reads. */
  async import(by: string | ValueRecord): Promise<Stored> {
    const request = {
      typeName: this.typeName,
      id: typeof by === "string" ? by : "",
      clientCapabilities: undefined,
      identity: typeof by === "string" ? undefined : this.identityData(by),
    };
    const response = await this.call("importResourceState", request);
    const diagnostics = readDiagnostics(response);
    const [imported] = response.importedResources;
    if (imported === undefined) return { state: null, private: noBytes, diagnostics };
    const read = await this.read({
      state: toObject(imported.state, this.type),
      private: imported.private,
      ...this.readIdentity(imported.identity),
    });
    return { ...read, diagnostics: [...diagnostics, ...read.diagnostics] };
  }

  /** @param state as JSON text, or a state of the current shape */
  async upgrade(state: ValueRecord | string, version = this.schema.version): Promise<Stored> {
    const json = Buffer.from(typeof state === "string" ? state : encodeJson(this.object(state)));
    const request = { typeName: this.typeName, version, rawState: { json, flatmap: {} } };
    const response = await this.call("upgradeResourceState", request);
    const upgraded = toObject(response.upgradedState, this.type);
    return { state: upgraded, private: noBytes, diagnostics: readDiagnostics(response) };
  }

  /** @param source the object as it was stored elsewhere */
  async move(source: MovedFrom): Promise<Stored> {
    const response = await this.call("moveResourceState", {
      sourceProviderAddress: source.provider,
      sourceTypeName: source.typeName ?? this.typeName,
      sourceSchemaVersion: source.version ?? 0,
      sourceState: { json: Buffer.from(source.state), flatmap: {} },
      sourcePrivate: source.private ?? noBytes,
      targetTypeName: this.typeName,
    });
    return {
      state: toObject(response.targetState, this.type),
      private: response.targetPrivate,
      ...this.readIdentity(response.targetIdentity),
      diagnostics: readDiagnostics(response),
    };
  }

  private async applyOnce(plan: DrivenPlan): Promise<Stored> {
    const response = await this.call("applyResourceChange", {
      typeName: this.typeName,
      config: toWire(plan.config, this.type),
      priorState: toWire(plan.prior, this.type),
      plannedState: toWire(plan.planned, this.type),
      plannedPrivate: plan.private,
      providerMeta: undefined,
      plannedIdentity: this.identityMessage(plan),
    });
    return {
      state: toObject(response.newState, this.type),
      private: response.private,
      ...this.readIdentity(response.newIdentity),
      diagnostics: readDiagnostics(response),
    };
  }

  private identityMessage(of: Pick<Stored, "identity"> | null): Message<"ResourceIdentityData"> | undefined {
    return of?.identity === undefined ? undefined : this.identityData(of.identity);
  }

  private identityData(identity: ValueRecord): Message<"ResourceIdentityData"> {
    if (this.identity === undefined) throw new Error(`${this.typeName} has no identity`);
    return { identityData: toWire(identity, this.identity.type) };
  }

  private readIdentity(message: Message<"ResourceIdentityData"> | undefined): { identity?: ValueRecord } {
    if (message === undefined) return {};
    if (this.identity === undefined) throw new Error(`${this.typeName} has no identity`);
    const identity = decodeIdentity(this.identity, message);
    return identity === null ? {} : { identity };
  }

  private actionOf(
    prior: ValueRecord | null,
    planned: ValueRecord | null,
    requiresReplace: readonly Path[],
  ): DrivenPlan["action"] {
    if (prior === null) return "create";
    if (equalValues(prior, planned, this.type)) return "no-op";
    return requiresReplace.length > 0 ? "replace" : "update";
  }

  private object(value: ValueRecord | null): ValueRecord | null {
    const conformed = conform(value, this.type);
    return isRecord(conformed) ? conformed : null;
  }

  private call<M extends Method>(
    method: M,
    request: Message<RequestName<M>>,
  ): Promise<Message<ResponseName<M>>> {
    return required(this.service, method)(request, { signal: this.signal });
  }
}

function destroyPlan(prior: ValueRecord | null, privateBytes: Uint8Array): DrivenPlan {
  const action = prior === null ? "no-op" : "delete";
  return {
    action,
    config: null,
    prior,
    planned: null,
    requiresReplace: [],
    private: privateBytes,
    diagnostics: [],
  };
}
