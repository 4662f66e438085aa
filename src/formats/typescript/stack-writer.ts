import { camelCase, kinds } from "../../model";
import { checkDeclared } from "../check-declared";
import { Ledger } from "../ledger";
import { type Loss, lossOf } from "../loss";
import { membersOf } from "../members";
import type { DeclaredResource } from "../resource";
import { FreeNames } from "../unique-names";
import { Expression } from "../value";
import { templateOf } from "../template";
import type { CodeMember } from "./code";
import type { ConstructCall, WrittenConstruct } from "./construct";
import { Containers, type Holder, variableName } from "./containers";
import { higherProps } from "./higher-forms";
import { keywords } from "./keywords";
import { memberCode } from "./value-code";

export interface WrittenStack {
  readonly constructs: readonly WrittenConstruct[];
  readonly losses: readonly Loss[];
}

/** Makes the constructs of a stack, what others are in before them. */
export function constructsOf(
  resources: readonly DeclaredResource[],
  importBlocks: boolean,
  /** Ids of what else is in the stack. */
  takenIds: readonly string[] = [],
): WrittenStack {
  const sorted = kinds.flatMap((kind) => resources.filter((resource) => resource.kind === kind));
  return new StackWriter(importBlocks, takenIds).write(sorted);
}

/** Names that the stack uses for itself. */
const reservedIds = ["Default", "Resource", "Konnect", "backend", "control_plane_id"];
const reservedVariables = ["scope", "id", "controlPlaneId", ...keywords];

class StackWriter {
  private readonly constructs: WrittenConstruct[] = [];
  private readonly losses: Loss[] = [];
  private readonly ids: FreeNames;
  private readonly holders = new Map<DeclaredResource, Holder>();
  private readonly containers: Containers;
  private readonly variables = new FreeNames(reservedVariables);

  constructor(
    private readonly importBlocks: boolean,
    takenIds: readonly string[],
  ) {
    this.ids = new FreeNames([...reservedIds, ...takenIds]);
    this.containers = new Containers(this.holders, this.ids, this.variables, (construct) =>
      this.constructs.push(construct),
    );
  }

  write(resources: readonly DeclaredResource[]): WrittenStack {
    const ids = new Map(resources.map((resource) => [resource, this.ids.take(resource.name)]));
    for (const resource of resources) this.writeResource(resource, ids.get(resource) ?? resource.name);
    return { constructs: this.constructs, losses: this.losses };
  }

  private writeResource(resource: DeclaredResource, id: string): void {
    const ledger = new Ledger(resource);
    const above = [...ledger.take([]), ...containerAttributes.flatMap((name) => ledger.take([name]))];
    const higher = this.higher(resource, ledger);
    const { name: className, terraformType } = resource.kind;
    const construct: WrittenConstruct = {
      callee: higher === undefined ? lowerClass(terraformType) : higherClass(className),
      isNew: true,
      id,
      argument: { type: "object", members: higher ?? this.lower(resource, ledger) },
      comments: above,
      calls: this.callsOn(resource, id, higher === undefined ? "" : ".resource"),
    };
    if (construct.calls.length > 0) construct.variable = this.variables.take(variableName(construct), "");
    this.constructs.push(construct);
    this.holders.set(resource, { construct, isHigher: higher !== undefined });
    this.losses.push(...ledger.losses("the construct has no line for what it stands before."));
  }

  private higher(resource: DeclaredResource, ledger: Ledger): readonly CodeMember[] | undefined {
    // An L2 construct throws for what the control plane would refuse; nothing shall be lost for that.
    if (checkDeclared(resource).some(({ severity }) => severity === "error")) return undefined;
    const props = higherProps({ resource, ledger, containers: this.containers });
    if (props === undefined) return undefined;
    const { cp_id: cpId, mesh } = resource.attributes;
    switch (resource.kind.scope) {
      case "organization":
        return props;
      case "control-plane":
        return [plainMember("controlPlane", this.containers.controlPlane(cpId)), ...props];
      case "mesh":
        return [plainMember("mesh", this.containers.mesh(cpId, mesh)), ...props];
    }
  }

  private lower({ kind, attributes }: DeclaredResource, ledger: Ledger): readonly CodeMember[] {
    const members = membersOf(kind.shape, attributes);
    return members.map((member): CodeMember => {
      const { name, value } = member;
      if (name === "cp_id")
        return { comments: [], name: "cpId", value: this.containers.controlPlaneId(value) };
      if (name === "mesh") return { comments: [], name, value: this.containers.meshName(value) };
      return memberCode(member, false, [name], ledger);
    });
  }

  private callsOn(
    resource: DeclaredResource,
    id: string,
    toResource: "" | ".resource",
  ): readonly ConstructCall[] {
    const { name, importId } = resource;
    const calls: ConstructCall[] = [];
    // The construct's own id gives its address, unless that was taken.
    if (id !== name) calls.push({ method: `${toResource}.overrideLogicalId`, argument: name });
    if (this.importBlocks && importId !== undefined) {
      if (importId instanceof Expression) {
        this.losses.push(
          lossOf("import_id", importId.source, "CDKTF takes an import id as text only.", { resource }),
        );
      } else {
        calls.push({ method: `${toResource}.importFrom`, argument: templateOf(importId) });
      }
    }
    return calls;
  }
}

/** What an L2 construct is told by the construct that it is in; comments there stand before all. */
const containerAttributes = ["cp_id", "mesh", "type"];

function plainMember(name: string, text: string): CodeMember {
  return { comments: [], name, value: { type: "plain", text } };
}

/** The L1 class, as `cdktf get` names it. */
export function lowerClass(terraformType: string): string {
  return camelCase(`_${terraformType}`);
}

/** The L2 class of a kind. */
export function higherClass(kindName: string): string {
  return kindName === "MeshControlPlane" ? "ControlPlane" : kindName;
}
