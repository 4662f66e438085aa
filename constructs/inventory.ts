import type { TerraformResource } from "cdktf";
import type { IConstruct } from "constructs";
import type { ResourceKind } from "../src/model";
import type { IControlPlane } from "./control-plane";
import type { ObjectContent } from "./managed-object";
import type { IMesh } from "./mesh";
import { checkMesh } from "./references";
import { isUnresolved } from "./unresolved";

/** An object of a control plane that a construct stands for. */
export interface Held {
  readonly construct: IConstruct;
  readonly kind: ResourceKind;
  readonly container: IMesh | IControlPlane;
  /** As it was given: a token where only Terraform will know it. */
  readonly name: string;
  /** What makes the object; unset for one that exists already. */
  readonly resource?: TerraformResource;
  /** The object as it stands now, where additions can change it. */
  readonly managed?: { readonly object: ObjectContent };
}

const held = new WeakMap<IConstruct, Held>();

export function hold(object: Held): void {
  held.set(object.construct, object);
}

/** The objects that the constructs of an app stand for, of all its stacks. */
export function heldIn(root: IConstruct): readonly Held[] {
  return root.node.findAll().flatMap((construct) => held.get(construct) ?? []);
}

/** The name itself, where {@link IMesh.meshName} is a reference to it. What is no mesh is reported by others. */
export function knownMeshName(mesh: IMesh): string {
  if (checkMesh(mesh).length > 0) return "by-the-reference";
  return held.get(mesh)?.name ?? mesh.meshName;
}

/** Whether the app itself makes the construct's object. */
export function isMadeHere(construct: IConstruct): boolean {
  return held.get(construct)?.resource !== undefined;
}

/** Equal for what is surely one mesh or control plane: by name and id where they are known, else by construct. */
export function placeOf(container: IMesh | IControlPlane): string {
  if (!("meshName" in container)) return placed(container, container.controlPlaneId);
  return `${placeOf(container.controlPlane)} ${placed(container, knownMeshName(container))}`;
}

function placed(construct: IConstruct, identity: string): string {
  return isUnresolved(identity) ? construct.node.path : identity;
}
