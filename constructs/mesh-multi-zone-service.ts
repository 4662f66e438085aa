import { type IResolvable, Lazy, type TerraformProvider } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { meshMultiZoneService, type Problem } from "../src/model";
import { checkGiven, checkProps, type PropertyNames } from "./check-props";
import { definedOnly } from "./defined-only";
import { collectionIsToken, propertyMessage } from "./errors";
import { KonnectMeshMultiZoneService } from "./gen/konnect-mesh-multi-zone-service";
import { withEntry } from "./growing-map";
import { type IMesh, knownNameOf } from "./mesh";
import { meshLabelWarning } from "./mesh-label";
import { providerOf } from "./provider-of";
import { checkReference } from "./references";
import { annotateWarnings, throwErrors, warnOnce } from "./report";
import { isUnresolved } from "./unresolved";

/** A multi-zone service, of this app or existing. */
export interface IMeshMultiZoneService extends IConstruct {
  /** Name of the service, the first part of its hostnames. */
  readonly serviceName: string;
  /** The mesh that the service is in. */
  readonly mesh: IMesh;
}

/** A port that clients of a multi-zone service connect to. */
export interface MeshMultiZoneServicePort {
  /** Number of the port: 1 to 65535. */
  readonly port: number;
  /** Protocol that clients speak: `grpc`, `http`, `http2`, `kafka` (not in v3) or `tcp`. @default "tcp" */
  readonly appProtocol?: string;
  /** Name of the port. From v3 on it is what the MeshServices' ports are matched by. @default none */
  readonly name?: string;
}

type Labels = { readonly [key: string]: string };

export interface MeshMultiZoneServiceProps {
  /** The mesh that the service is in. Changing it replaces the service. */
  readonly mesh: IMesh;
  /** Name of the service: an RFC 1035 label, for it becomes part of the hostname. Changing it replaces the service. */
  readonly name: string;
  /**
   * Labels that a MeshService must all carry, with just these values, to belong to the service. At least one, here
   * or by {@link MeshMultiZoneService.addMatchLabel}.
   */
  readonly matchLabels: Labels;
  /**
   * Ports of the service. At least one, here or by {@link MeshMultiZoneService.addPort}.
   * A token of a whole list is passed on as it is, so its elements have Terraform's names: `app_protocol`.
   */
  readonly ports: readonly MeshMultiZoneServicePort[] | IResolvable;
  /**
   * Labels of the service itself. The control plane adds labels of its own, such as `kuma.io/mesh`.
   * The official provider fails to create an object with that label in its configuration; ours takes it.
   * @default none
   */
  readonly labels?: Labels;
  /** The Konnect provider to use. @default the mesh's, or else the stack's */
  readonly provider?: TerraformProvider;
}

export interface ExistingMeshMultiZoneServiceAttributes {
  /** The mesh that the service is in. */
  readonly mesh: IMesh;
  /** Name of the service. */
  readonly serviceName: string;
}

const names: PropertyNames = [
  [["spec", "ports"], ["ports"]],
  [["spec", "selector", "meshService", "matchLabels"], ["matchLabels"]],
];

/** What can be added to until the stack is synthesized. */
interface Content {
  readonly matchLabels: Labels;
  readonly ports: readonly MeshMultiZoneServicePort[] | IResolvable;
  readonly labels: Labels | undefined;
}

/**
 * Groups the MeshServices of many zones, selected by labels, behind one hostname and one virtual address.
 * Throws {@link ValidationError} for props that the control plane would refuse; an empty selector or no ports are
 * reported when the stack is synthesized, because both can be added to until then.
 *
 * @example
 * new MeshMultiZoneService(this, "Redis", {
 *   mesh,
 *   name: "redis",
 *   matchLabels: { "kuma.io/display-name": "redis" },
 *   ports: [{ port: 6379 }],
 * });
 */
export class MeshMultiZoneService extends Construct implements IMeshMultiZoneService {
  /** A multi-zone service that exists already. */
  static fromServiceName(
    scope: Construct,
    id: string,
    attributes: ExistingMeshMultiZoneServiceAttributes,
  ): IMeshMultiZoneService {
    return new ExistingMeshMultiZoneService(scope, id, attributes);
  }

  /** The L1 construct. */
  readonly resource: KonnectMeshMultiZoneService;
  readonly mesh: IMesh;
  private readonly name: string;
  private content: Content;

  constructor(scope: Construct, id: string, props: MeshMultiZoneServiceProps) {
    super(scope, id);
    const { mesh, name } = props;
    // From JavaScript they may be missing, which is no different from being empty.
    const { matchLabels = {}, ports = [], labels } = props as Partial<MeshMultiZoneServiceProps>;
    this.mesh = mesh;
    this.name = name;
    this.content = this.accepted({ matchLabels, ports, labels });
    this.node.addValidation({
      validate: () => this.check(this.content).filter(isError).map(propertyMessage),
    });
    this.resource = new KonnectMeshMultiZoneService(
      this,
      "Default",
      definedOnly({
        cpId: mesh.controlPlane.controlPlaneId,
        mesh: mesh.meshName,
        name,
        type: meshMultiZoneService.name,
        ...lower(this.content),
        provider: providerOf(this, props.provider, mesh),
      }),
    );
  }

  /** Name of the service. A reference, so that what uses it is created after the service. */
  get serviceName(): string {
    return this.resource.name;
  }

  /** Kuma's resource identifier of the service, known once it was created. */
  get kri(): string {
    return this.resource.kri;
  }

  /** Adds a port. Throws {@link ValidationError} for one that the control plane would refuse. */
  addPort(port: MeshMultiZoneServicePort): this {
    const { ports } = this.content;
    if (!isPlainList(ports)) throw collectionIsToken(this, "ports", "Fn.concat");
    return this.become({ ...this.content, ports: [...ports, port] });
  }

  /**
   * Adds a label that MeshServices must carry.
   * Throws when the selector has the label with another value: what was set is never overwritten.
   */
  addMatchLabel(key: string, value: string): this {
    const matchLabels = withEntry(this, "matchLabels", this.content.matchLabels, key, value);
    return this.become({ ...this.content, matchLabels });
  }

  /**
   * Adds a label of the service itself.
   * Throws {@link ValidationError} for one that the control plane would refuse, and when the service has the label
   * with another value.
   */
  addLabel(key: string, value: string): this {
    const labels = withEntry(this, "labels", this.content.labels ?? {}, key, value);
    return this.become({ ...this.content, labels });
  }

  /** Lowered at once and not by lazy tokens, which cdktf could not merge with overrides of the L1 construct. */
  private become(content: Content): this {
    this.content = this.accepted(content);
    const { spec, labels } = lower(this.content);
    this.resource.putSpec(spec);
    if (labels !== undefined) this.resource.labels = labels;
    return this;
  }

  /** Gives the content back if nothing is wrong with it that additions cannot mend; reports the warnings. */
  private accepted(content: Content): Content {
    const problems = this.check(content);
    if (problems.some((problem) => isError(problem) && !isMendable(problem))) throwErrors(this, problems);
    annotateWarnings(this, problems);
    const warning = meshLabelWarning(content.labels ?? {}, knownNameOf(this.mesh));
    if (warning !== undefined) warnOnce(this, warning);
    return content;
  }

  private check({ matchLabels, ports, labels }: Content): readonly Problem[] {
    const noMesh = checkMesh(this.mesh);
    const resource = {
      ...checkedByOthers,
      ...(noMesh.length === 0 && { mesh: knownNameOf(this.mesh) }),
      name: this.name,
      type: meshMultiZoneService.name,
      labels,
      spec: { selector: { meshService: { matchLabels } }, ports },
    };
    return [...noMesh, ...checkProps(meshMultiZoneService, resource, names)];
  }
}

class ExistingMeshMultiZoneService extends Construct implements IMeshMultiZoneService {
  readonly serviceName: string;
  readonly mesh: IMesh;

  constructor(scope: Construct, id: string, { mesh, serviceName }: ExistingMeshMultiZoneServiceAttributes) {
    super(scope, id);
    throwErrors(this, [...checkMesh(mesh), ...checkGiven({ serviceName })]);
    this.serviceName = serviceName;
    this.mesh = mesh;
  }
}

const checkedByOthers = { cpId: "by-the-control-plane", mesh: "by-the-reference" };

function checkMesh(mesh: unknown): readonly Problem[] {
  return checkReference("mesh", mesh, "meshName", "a Mesh, or Mesh.fromMeshName(…)");
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** An empty collection is none for good: until the stack is synthesized, it can be added to. */
function isMendable({ code, path }: Problem): boolean {
  return code === "match_labels_empty" || (code === "too_few_items" && path[0] === "ports");
}

function isPlainList(ports: Content["ports"]): ports is readonly MeshMultiZoneServicePort[] {
  return Array.isArray(ports) && !isUnresolved(ports);
}

function lower({ matchLabels, ports, labels }: Content) {
  return {
    labels: labels && { ...labels },
    spec: {
      selector: { meshService: { matchLabels: { ...matchLabels } } },
      // The L1 construct takes the one element of a list token for a port.
      ports: isPlainList(ports) ? [...ports] : Lazy.anyValue({ produce: () => ports }),
    },
  };
}
