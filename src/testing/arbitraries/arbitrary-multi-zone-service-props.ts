import type fc from "fast-check";
import { z } from "zod";
import { type ArbitraryOptions, arbitraryMultiZoneService } from "./arbitrary-resource";

/** What the construct `MeshMultiZoneService` takes besides its mesh. */
export interface MultiZoneServiceProps {
  readonly name: string;
  readonly matchLabels: Readonly<Record<string, string>>;
  readonly ports: readonly {
    readonly port: number;
    readonly appProtocol?: string;
    readonly name?: string;
  }[];
  readonly labels?: Readonly<Record<string, string>>;
}

const labels = z.record(z.string(), z.string());

const attributes = z.object({
  name: z.string(),
  labels: labels.optional(),
  spec: z.object({
    selector: z.object({ mesh_service: z.object({ match_labels: labels }) }),
    ports: z.array(
      z.object({ port: z.number(), app_protocol: z.string().optional(), name: z.string().optional() }),
    ),
  }),
});

/**
 * Props for `new MeshMultiZoneService(scope, id, { mesh, ...props })`, and for constructs of your own around it.
 * @example fc.assert(fc.property(arbitraryMultiZoneServiceProps(), (props) => synthesizes(props)));
 */
export function arbitraryMultiZoneServiceProps(
  options: Omit<ArbitraryOptions, "escapeTemplates"> = {},
): fc.Arbitrary<MultiZoneServiceProps> {
  return arbitraryMultiZoneService({ ...options, escapeTemplates: false }).map(
    (made): MultiZoneServiceProps => {
      const { name, labels: own, spec } = attributes.parse(made);
      return {
        name,
        matchLabels: spec.selector.mesh_service.match_labels,
        ports: spec.ports.map(({ port, app_protocol: appProtocol, name: portName }) => ({
          port,
          ...(appProtocol !== undefined && { appProtocol }),
          ...(portName !== undefined && { name: portName }),
        })),
        ...(own !== undefined && { labels: own }),
      };
    },
  );
}
