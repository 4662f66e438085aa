import { type HostnameRules, renderHostname, type SelectedKind, selectsService } from "../../mesh";
import { hostnameGenerator, wellKnownLabels } from "../../model";
import { type Answer, meshAnswer } from "../answer";
import type { Handler } from "../api-request";
import { meshErrors, titles } from "../errors/mesh-errors";
import type { StoredObject } from "../store/stored-object";

/** What can have hostnames, by its collection. */
const services: Readonly<Record<string, { readonly kind: string; readonly selected: SelectedKind }>> = {
  meshservices: { kind: "MeshService", selected: "meshService" },
  meshexternalservices: { kind: "MeshExternalService", selected: "meshExternalService" },
  meshmultizoneservices: { kind: "MeshMultiZoneService", selected: "meshMultiZoneService" },
};

/** The collections of what can have hostnames. */
export const inspectedCollections: readonly string[] = Object.keys(services);

/** GET of the hostnames that the generators make of a service, as its own zone and as any other sees it. */
export const getHostnames: Handler = (request, service): Answer => {
  const { controlPlaneId: id = "", mesh = "", collection = "", name = "" } = request.parameters;
  const controlPlaneId = id.toLowerCase();
  const inspected = Object.hasOwn(services, collection) ? services[collection] : undefined;
  if (inspected === undefined) return meshErrors.noHostnames(inspectedCollections);
  const object = service.store.get({ kind: inspected.kind, controlPlaneId, mesh, name });
  if (object === undefined) return meshErrors.notFound(titles.hostnames);

  const zone = zoneOf(object);
  const hostnames = new Set<string>();
  for (const { fields } of service.store.list({ kind: hostnameGenerator.name, controlPlaneId })) {
    const rules = fields.spec as HostnameRules;
    for (const origin of service.behaviour.inspectedOrigins) {
      const labels = { ...object.labels, [wellKnownLabels.origin]: origin };
      if (!selectsService(rules, inspected.selected, labels)) continue;
      const made = renderHostname(rules.template, { mesh, name, labels }, zone, { checked: false });
      if ("error" in made) return meshErrors.internal(titles.makeHostname);
      if (made.hostname !== "") hostnames.add(made.hostname);
    }
  }
  const items = [...hostnames].sort().map((hostname) => ({ hostname, zones: [{ name: zone }] }));
  return meshAnswer(200, { items: items.length === 0 ? null : items, total: items.length });
};

/** Without the label, the server takes the beginning of the name for a zone. */
function zoneOf({ name, labels }: StoredObject): string {
  return labels[wellKnownLabels.zone] ?? name.split(".")[0] ?? "";
}
