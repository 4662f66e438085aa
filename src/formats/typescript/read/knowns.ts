import type ts from "typescript";
import { mesh, meshControlPlane, meshMultiZoneService, meshService, wellKnownLabels } from "../../../model";
import { referenceTo } from "../../references";
import { attributesOf, type Value } from "../../value";
import type { Compiler } from "./compiler";
import { type Draft, knownBy, newDraft } from "./draft";
import type { Known } from "./known";
import type { Values } from "./values";

/** Tells what expressions stand for: constructs of the stack, and those that stand for what exists. */
export class Knowns {
  private readonly made = new Map<ts.Node, Known>();

  constructor(
    private readonly values: Values,
    private readonly compiler: Compiler,
    /** The construct that an expression makes or names. */
    private readonly draftOf: (node: ts.Expression) => Draft | undefined,
  ) {}

  of(node: ts.Expression): Known | undefined {
    const draft = this.draftOf(node);
    if (draft !== undefined) return knownBy(draft);
    const known = this.values.knownAs(node) ?? this.made.get(node);
    if (known !== undefined && known.type !== "constant") return known;
    const made = this.madeBy(this.values.resolve(node));
    // Each is read once, so that what cannot be read is told once.
    if (made !== undefined) this.made.set(node, made);
    return made;
  }

  /** What a construct's container gives it; undefined where a thing can hold nothing. */
  place(node: ts.Expression, property: string): Place | undefined {
    const known = this.of(node);
    return known && placeWithin(known, property);
  }

  private madeBy(node: ts.Expression): Known | undefined {
    const { compiler } = this;
    if (compiler.isNewExpression(node) && node.expression.getText() === "TerraformVariable") {
      const id = this.values.text(node.arguments?.[1]);
      return id === undefined ? undefined : { type: "variable", name: id };
    }
    if (!compiler.isCallExpression(node)) return undefined;
    const [, , third, fourth, fifth] = node.arguments;
    const callee = node.expression.getText();
    // By its name, a control plane is known to Terraform alone.
    if (/\.named$/.test(callee)) return { type: "control plane", cpId: undefined };
    if (third === undefined) return undefined;
    switch (callee) {
      case "ControlPlane.fromId":
        return { type: "control plane", cpId: this.text(third) };
      case "Mesh.fromMeshName": {
        const members = new Map(this.values.members(third)?.map((member) => [member.name, member.value]));
        const plane = members.get("controlPlane");
        const name = members.get("meshName");
        const cpId = plane && this.place(plane, "controlPlane")?.cp_id;
        return { type: "mesh", cpId, name: name && this.text(name) };
      }
      case "MeshMultiZoneService.fromName":
      case "MeshService.fromName":
        return {
          type: "service",
          kind: callee.startsWith(meshService.name) ? meshService : meshMultiZoneService,
          name: fourth && this.text(fourth),
          labels: this.labelsOf(fifth),
        };
      default:
        return undefined;
    }
  }

  private labelsOf(options: ts.Expression | undefined): { readonly [key: string]: Value } {
    const members = options === undefined ? [] : (this.values.members(options) ?? []);
    return attributesOf(
      members.flatMap(({ name, value }) => {
        const key = narrowing[name];
        const text = key === undefined ? undefined : this.text(value);
        return key === undefined || text === undefined ? [] : [[key, text] as const];
      }),
    );
  }

  private text(node: ts.Expression): Value | undefined {
    const nowhere = newDraft({ kind: mesh, name: "", isHigher: true });
    return this.values.read(node, { type: "string", nullable: false }, [], nowhere);
  }
}

const narrowing: Readonly<Record<string, string>> = {
  namespace: wellKnownLabels.namespace,
  zone: wellKnownLabels.zone,
};

export interface Place {
  readonly cp_id?: Value | undefined;
  readonly mesh?: Value | undefined;
}

function placeWithin(known: Known, property: string): Place | undefined {
  const wantsMesh = property === "mesh";
  switch (known.type) {
    case "control plane":
      return wantsMesh ? undefined : { cp_id: known.cpId };
    case "mesh":
      return wantsMesh ? { cp_id: known.cpId, mesh: known.name } : undefined;
    case "resource":
      if (wantsMesh && known.kind === mesh) return { cp_id: known.cpId, mesh: referenceTo(known, "name") };
      if (!wantsMesh && known.kind === meshControlPlane) return { cp_id: referenceTo(known, "id") };
      return undefined;
    default:
      return undefined;
  }
}
