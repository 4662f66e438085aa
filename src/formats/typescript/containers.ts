import { mesh, meshControlPlane } from "../../model";
import { referredBy } from "../references";
import type { DeclaredResource } from "../resource";
import type { FreeNames } from "../unique-names";
import { terraformIdentifier } from "../unique-names";
import { controlPlaneVariable } from "../with-control-planes";
import { Expression, type Value } from "../value";
import type { Code } from "./code";
import type { WrittenConstruct } from "./construct";
import { keywords } from "./keywords";
import { literalCode } from "./value-code";

/** A resource of the stack that others can be in. */
export interface Holder {
  readonly construct: WrittenConstruct;
  /** Whether it is an L2 construct, which others take as it is. */
  readonly isHigher: boolean;
}

/**
 * The control planes and meshes that resources are in: constructs of the stack, or else constructs that stand for
 * what exists, made where they are first asked for.
 */
export class Containers {
  private readonly existing = new Map<string, WrittenConstruct>();

  constructor(
    private readonly holders: ReadonlyMap<DeclaredResource, Holder>,
    private readonly ids: FreeNames,
    private readonly variables: FreeNames,
    /** Takes up a construct that had to be made. */
    private readonly add: (construct: WrittenConstruct) => void,
  ) {}

  /** The control plane as an expression that gives its id. */
  controlPlaneId(cpId: Value | undefined): Code {
    const holder = this.holderOf(cpId, "id", meshControlPlane.name);
    if (holder === undefined) return this.textOf(cpId);
    const property = holder.isHigher ? "controlPlaneId" : "id";
    return { type: "plain", text: `${this.nameOf(holder.construct)}.${property}` };
  }

  /** The name of a mesh, as a reference where the value is one. */
  meshName(name: Value | undefined): Code {
    const holder = this.holderOf(name, "name", mesh.name);
    if (holder === undefined) return this.textOf(name);
    const property = holder.isHigher ? "meshName" : "name";
    return { type: "plain", text: `${this.nameOf(holder.construct)}.${property}` };
  }

  /** A variable that holds the control plane. */
  controlPlane(cpId: Value | undefined): string {
    const holder = this.holderOf(cpId, "id", meshControlPlane.name);
    if (holder?.isHigher === true) return this.nameOf(holder.construct);
    const construct = this.standIn(`control-plane ${keyOf(cpId)}`, "ControlPlane", () => ({
      callee: "ControlPlane.fromId",
      argument: this.controlPlaneId(cpId),
    }));
    return this.nameOf(construct);
  }

  /** A variable that holds the mesh. */
  mesh(cpId: Value | undefined, name: Value | undefined): string {
    const holder = this.holderOf(name, "name", mesh.name, cpId);
    if (holder?.isHigher === true) return this.nameOf(holder.construct);
    const wanted = typeof name === "string" ? `Mesh_${terraformIdentifier(name)}` : "Mesh";
    const construct = this.standIn(`mesh ${keyOf(cpId)} ${keyOf(name)}`, wanted, () => ({
      callee: "Mesh.fromMeshName",
      argument: {
        type: "object",
        members: [
          {
            comments: [],
            name: "controlPlane",
            value: { type: "plain", text: this.controlPlane(cpId) },
          },
          { comments: [], name: "meshName", value: this.meshName(name) },
        ],
      },
    }));
    return this.nameOf(construct);
  }

  /** A variable that holds the L2 construct whose name a value refers to; undefined where none has it. */
  service(kindName: string, name: Value): string | undefined {
    const holder = this.holderOf(name, "name", kindName);
    return holder?.isHigher === true ? this.nameOf(holder.construct) : undefined;
  }

  private standIn(
    key: string,
    id: string,
    make: () => Pick<WrittenConstruct, "callee" | "argument">,
  ): WrittenConstruct {
    const known = this.existing.get(key);
    if (known !== undefined) return known;
    const construct = { ...make(), isNew: false, id: this.ids.take(id), comments: [], calls: [] };
    this.existing.set(key, construct);
    this.add(construct);
    return construct;
  }

  private holderOf(
    value: Value | undefined,
    attribute: string,
    kindName: string,
    cpId?: Value,
  ): Holder | undefined {
    const resource = referredBy(value, attribute, this.holders.keys());
    if (resource?.kind.name !== kindName) return undefined;
    if (cpId !== undefined && keyOf(resource.attributes.cp_id) !== keyOf(cpId)) return undefined;
    return this.holders.get(resource);
  }

  private textOf(value: Value | undefined): Code {
    if (value instanceof Expression && value.source === `var.${controlPlaneVariable}`) {
      return { type: "plain", text: "controlPlaneId.stringValue" };
    }
    return literalCode(value);
  }

  private nameOf(construct: WrittenConstruct): string {
    construct.variable ??= this.variables.take(variableName(construct), "");
    return construct.variable;
  }
}

/** `redis-cache` → `redisCache`; what is no name for a variable gets the word of its class: `defaultMesh`. */
export function variableName({ id, callee }: Pick<WrittenConstruct, "id" | "callee">): string {
  const name = id.replace(/[-_]+(.?)/g, (_, letter: string, at: number) =>
    at === 0 ? letter : letter.toUpperCase(),
  );
  const first = name.slice(0, 1).toLowerCase();
  if (!/[a-z]/.test(first)) return `_${name}`;
  const variable = first + name.slice(1);
  return keywords.includes(variable) ? variable + callee.replace(/^Konnect(?=.)|\..*/g, "") : variable;
}

function keyOf(value: Value | undefined): string {
  return value instanceof Expression ? `=${value.source}` : JSON.stringify(value ?? null);
}
