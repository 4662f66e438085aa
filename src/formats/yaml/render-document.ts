import { Document, type YAMLMap } from "yaml";
import { Expression } from "../value";
import { type Loss, lossOf } from "../loss";
import { Ledger } from "../ledger";
import { type DeclaredResource, placeOf } from "../resource";
import { resolveReferences } from "../resolve-references";
import { terraformIdentifier } from "../unique-names";
import { controlPlaneVariable } from "../with-control-planes";
import type { Written } from "../write-options";
import { renderPlace } from "./declare-resource";
import { YamlValues } from "./yaml-values";

/** What one dialect makes of a resource. */
export type RenderManifest = (resource: DeclaredResource, values: YamlValues, ledger: Ledger) => YAMLMap;

/** Writes a document for every resource, in text that prettier has nothing to change in. */
export function renderDocuments(resources: readonly DeclaredResource[], render: RenderManifest): Written {
  const resolved = resolveReferences(resources);
  const losses: Loss[] = [...resolved.losses];
  const documents = resolved.resources.flatMap((resource) => {
    if (resource.kind.scope === "organization") {
      losses.push(kindLoss(resource));
      return [];
    }
    const ledger = new Ledger(resource);
    const above = [...ledger.take([]), ...ledger.take(["type"])].map((line) => `# ${line}`.trimEnd());
    loseWhatTerraformSays(resource, ledger);
    const manifest = render(resource, new YamlValues(ledger), ledger);
    losses.push(...ledger.losses("it stands before what YAML does not say."));
    return [[...above, renderDocument(manifest)].join("\n")];
  });
  return { text: documents.join("---\n"), losses };
}

function renderDocument(contents: YAMLMap): string {
  // Kuma and Kubernetes read YAML 1.1, where `on` and `012` are no text.
  const document = new Document(null, { compat: "yaml-1.1" });
  document.contents = contents;
  return document.toString({ lineWidth: 0 });
}

function loseWhatTerraformSays({ kind, name, attributes, importId }: DeclaredResource, ledger: Ledger): void {
  const { cp_id: controlPlane = null, mesh = null, name: ownName } = attributes;
  if (controlPlane !== null) {
    const isDefault =
      controlPlane instanceof Expression && controlPlane.source === `var.${controlPlaneVariable}`;
    ledger.lose(
      isDefault ? "implied" : "control_plane",
      ["cp_id"],
      "YAML goes to the control plane that it is given to.",
    );
  }
  if (kind.scope === "mesh" && mesh === null) ledger.lose("implied", ["mesh"], "YAML takes it as default.");
  if (importId !== undefined) ledger.lose("import_id", [], "YAML imports nothing.", "the import id");
  if (typeof ownName === "string" && terraformIdentifier(ownName) !== name) {
    ledger.lose(
      "name",
      ["name"],
      "YAML has no other name than the object's.",
      `the name ${JSON.stringify(name)}`,
    );
  }
}

function kindLoss(resource: DeclaredResource): Loss {
  const { origin } = resource;
  return lossOf("kind", resource.kind.name, "no YAML declares a control plane; it is left out.", {
    resource,
    place: origin && renderPlace(origin.file, placeOf(origin, [])),
  });
}
