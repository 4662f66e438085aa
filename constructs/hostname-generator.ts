import type { TerraformProvider } from "cdktf";
import { Construct, type IConstruct } from "constructs";
import { multiZoneServiceDefault } from "../src/mesh/global/default-hostname-generators";
import { hostnameGenerator } from "../src/model";
import { checkGiven, type PropertyNames } from "./check-props";
import type { IControlPlane } from "./control-plane";
import { definedOnly } from "./defined-only";
import { KonnectMeshHostnameGenerator } from "./gen/konnect-mesh-hostname-generator";
import { withEntry } from "./growing-map";
import type { HostnameTemplate } from "./hostname-template";
import { register } from "./cross-checks";
import { ManagedObject } from "./managed-object";
import { providerOf } from "./provider-of";
import { checkControlPlane } from "./references";
import { throwErrors } from "./report";

type Labels = { readonly [key: string]: string };

/** Services of one kind, by label. */
export interface HostnameServiceSelector {
  /** Labels that a service must all carry. @default all services of the kind */
  readonly matchLabels?: { readonly [key: string]: string };
}

/** Which services get a hostname: one of these. */
export interface HostnameSelector {
  /** External services. @default not these */
  readonly meshExternalService?: HostnameServiceSelector;
  /** Multi-zone services. @default not these */
  readonly meshMultiZoneService?: HostnameServiceSelector;
  /** Services of single zones. @default not these */
  readonly meshService?: HostnameServiceSelector;
}

/** What makes hostnames beyond the template. */
export interface HostnameGeneratorExtension {
  /** Type of the extension. */
  readonly type: string;
  /** Settings of the extension, as JSON. @default none */
  readonly config?: string;
}

/** A hostname generator, of this app or existing. */
export interface IHostnameGenerator extends IConstruct {
  /** Name of the generator. */
  readonly generatorName: string;
  /** The control plane that holds it. */
  readonly controlPlane: IControlPlane;
  /** Text of its template. */
  readonly template: string;
  /** Which services get a hostname. */
  readonly selector: HostnameSelector;
}

export interface HostnameGeneratorProps {
  /** The control plane that holds the generator. Changing it replaces the generator. */
  readonly controlPlane: IControlPlane;
  /** Name of the generator. Changing it replaces the generator. */
  readonly name: string;
  /** What a hostname looks like: a template, or its text. */
  readonly template: HostnameTemplate | string;
  /** Which services get a hostname. */
  readonly selector: HostnameSelector;
  /** What makes hostnames beyond the template. @default none */
  readonly extension?: HostnameGeneratorExtension;
  /** Labels of the generator. @default none */
  readonly labels?: { readonly [key: string]: string };
  /** The Konnect provider to use. @default the control plane's, or else the stack's */
  readonly provider?: TerraformProvider;
}

export interface ExistingHostnameGeneratorAttributes {
  /** The control plane that holds the generator. */
  readonly controlPlane: IControlPlane;
  /** Name of the generator. */
  readonly generatorName: string;
  /** Text of its template. */
  readonly template: string;
  /** Which services get a hostname. */
  readonly selector: HostnameSelector;
}

interface Content {
  readonly labels: Labels | undefined;
}

const names: PropertyNames = [[["spec"], []]];

/**
 * Gives a hostname, made by a template, to every service that it selects, in all zones.
 * Throws {@link ValidationError} for props that the control plane would refuse.
 *
 * @example
 * new HostnameGenerator(this, "Names", {
 *   controlPlane,
 *   name: "global-names",
 *   template: HostnameTemplate.displayName().dotText("global.mesh"),
 *   selector: { meshMultiZoneService: {} },
 * });
 */
export class HostnameGenerator extends Construct implements IHostnameGenerator {
  /** A generator that exists already. */
  static fromAttributes(
    scope: Construct,
    id: string,
    attributes: ExistingHostnameGeneratorAttributes,
  ): IHostnameGenerator {
    return new ExistingHostnameGenerator(scope, id, attributes);
  }

  /**
   * The generator that a control plane begins with and that names every multi-zone service `NAME.mzsvc.mesh.local`.
   * A {@link ControlPlane} has it only when it is made with the feature `hostnameGeneratorCreation`.
   */
  static multiZoneDefault(scope: Construct, id: string, controlPlane: IControlPlane): IHostnameGenerator {
    const { name: generatorName, spec } = multiZoneServiceDefault;
    return new ExistingHostnameGenerator(scope, id, { controlPlane, generatorName, ...spec });
  }

  /** The L1 construct. */
  readonly resource: KonnectMeshHostnameGenerator;
  readonly controlPlane: IControlPlane;
  readonly template: string;
  readonly selector: HostnameSelector;
  private readonly managed: ManagedObject<Content>;

  constructor(scope: Construct, id: string, props: HostnameGeneratorProps) {
    super(scope, id);
    const { controlPlane, name, template, selector, extension, labels } = props;
    this.controlPlane = controlPlane;
    // What is neither is for the contract to name.
    this.template = typeof template === "object" ? String(template) : template;
    this.selector = selector;
    this.managed = new ManagedObject<Content>(
      this,
      {
        kind: hostnameGenerator,
        names: () => names,
        references: checkControlPlane(controlPlane),
        toObject: (content) => ({
          name,
          labels: content.labels,
          spec: { template: this.template, selector, extension },
        }),
      },
      { labels },
    );
    this.resource = new KonnectMeshHostnameGenerator(
      this,
      "Default",
      definedOnly({
        ...this.managed.lowered(),
        cpId: controlPlane.controlPlaneId,
        provider: providerOf(this, props.provider, controlPlane),
      }),
    );
    this.managed.follow(this.resource);
    register({
      construct: this,
      kind: hostnameGenerator,
      container: controlPlane,
      name,
      resource: this.resource,
      managed: this.managed,
    });
  }

  /** Name of the generator. A reference, so that what uses it is created after the generator. */
  get generatorName(): string {
    return this.resource.name;
  }

  /**
   * Adds a label of the generator itself.
   * Throws {@link ValidationError} for one that the control plane would refuse, and when it has the label with
   * another value.
   */
  addLabel(key: string, value: string): this {
    this.managed.become({ labels: withEntry(this, "labels", this.managed.content.labels ?? {}, key, value) });
    return this;
  }
}

class ExistingHostnameGenerator extends Construct implements IHostnameGenerator {
  readonly generatorName: string;
  readonly controlPlane: IControlPlane;
  readonly template: string;
  readonly selector: HostnameSelector;

  constructor(
    scope: Construct,
    id: string,
    { controlPlane, generatorName, template, selector }: ExistingHostnameGeneratorAttributes,
  ) {
    super(scope, id);
    throwErrors(this, [...checkControlPlane(controlPlane), ...checkGiven({ generatorName, template })]);
    this.generatorName = generatorName;
    this.controlPlane = controlPlane;
    this.template = template;
    this.selector = selector;
    register({ construct: this, kind: hostnameGenerator, container: controlPlane, name: generatorName });
  }
}
