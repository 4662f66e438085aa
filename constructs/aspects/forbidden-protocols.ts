import type { IAspect } from "cdktf";
import type { IConstruct } from "constructs";
import { protocolForbidden } from "../errors";
import { isUnresolved } from "../unresolved";
import { ResourcePolicy, type ResourcePolicyProps } from "./resource-policy";

export interface ForbiddenProtocolsProps extends ResourcePolicyProps {
  /** Protocols that no port may speak: `kafka`. A port without protocol speaks `tcp`. */
  readonly protocols: string[];
}

/** What the control plane takes a port without protocol for. */
const spokenByDefault = "tcp";

/**
 * An aspect that forbids protocols on the ports of services. What only Terraform will know passes.
 *
 * @example Aspects.of(this).add(new ForbiddenProtocols({ protocols: ["kafka"] }));
 */
export class ForbiddenProtocols implements IAspect {
  private readonly policy: ResourcePolicy;

  constructor(props: ForbiddenProtocolsProps) {
    const { protocols } = props;
    this.policy = new ResourcePolicy(props, ({ spec }) => {
      const { ports } = (spec ?? {}) as { readonly ports?: unknown };
      if (!Array.isArray(ports)) return [];
      return (ports as readonly unknown[]).flatMap((port, index) => {
        const { appProtocol = spokenByDefault } = (port ?? {}) as { readonly appProtocol?: unknown };
        const forbidden =
          !isUnresolved(port) && !isUnresolved(appProtocol) && protocols.includes(String(appProtocol));
        return forbidden ? [protocolForbidden(index, appProtocol, protocols)] : [];
      });
    });
  }

  visit(node: IConstruct): void {
    this.policy.visit(node);
  }
}
