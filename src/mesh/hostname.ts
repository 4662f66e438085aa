import {
  checkRfc1123Subdomain,
  parseTemplate,
  type Profile,
  renderTemplate,
  wellKnownLabels,
} from "../model";
import { displayNameOf, type Identified } from "./kri";

/** A service, as a hostname template speaks of it. */
export interface NamedService extends Pick<Identified, "mesh" | "name" | "labels"> {
  /** On Kubernetes: `.Name` is the name without the namespace that it is stored with. */
  readonly nameOnKubernetes?: { readonly name: string };
}

/** A generator's spec, as far as it is about templates. */
export interface HostnameRules {
  readonly template: string;
  readonly selector?: Readonly<
    Partial<Record<SelectedKind, { readonly matchLabels?: Readonly<Record<string, string>> }>>
  >;
}

export type SelectedKind = "meshService" | "meshExternalService" | "meshMultiZoneService";

/** Whether a generator is for a service: every label is there and equal; none named, all of the kind. */
export function selectsService(
  { selector = {} }: HostnameRules,
  kind: SelectedKind,
  labels: NamedService["labels"],
): boolean {
  const selected = selector[kind];
  if (selected === undefined) return false;
  return Object.entries(selected.matchLabels ?? {}).every(
    ([key, value]) => Object.hasOwn(labels, key) && labels[key] === value,
  );
}

export type Hostname = { readonly hostname: string } | { readonly error: string };

/** Whether what a template makes has to be a DNS name, as it has to from 2.14 on. */
export const checksHostnames: Readonly<Record<Profile, boolean>> = { "2.13": false, v3: true };

interface RenderOptions {
  /** Whether the result has to be a DNS name. @default true */
  readonly checked?: boolean;
}

/**
 * The hostname that a template makes for a service in a zone. A service without zone gets the zone's own.
 * Source: Kuma, pkg/core/resources/apis/hostnamegenerator/hostname.
 */
export function renderHostname(
  template: string,
  service: NamedService,
  localZone: string,
  options: RenderOptions = {},
): Hostname {
  return compileHostname(template, localZone, options)(service);
}

/** As {@link renderHostname}, for many services: the template is read once. */
export function compileHostname(
  template: string,
  localZone: string,
  { checked = true }: RenderOptions = {},
): (service: NamedService) => Hostname {
  const parsed = parseTemplate(template);
  if ("error" in parsed) {
    const error = `failed compiling gotemplate error=${JSON.stringify(parsed.error)}`;
    return () => ({ error });
  }
  return (service) => {
    const { mesh = "", name, nameOnKubernetes, labels } = service;
    const shortName = nameOnKubernetes?.name ?? name;
    const rendered = renderTemplate(template, parsed, {
      fields: {
        Name: shortName,
        DisplayName: displayNameOf({ name: shortName, labels }),
        Namespace: labels[wellKnownLabels.namespace] ?? "",
        Mesh: mesh,
        Zone: labels[wellKnownLabels.zone] ?? localZone,
      },
      label: (key) => (Object.hasOwn(labels, key) ? (labels[key] ?? undefined) : undefined),
    });
    if ("error" in rendered) {
      const error = JSON.stringify(rendered.error);
      return { error: `pre evaluation of template with parameters failed with error=${error}` };
    }
    const reasons = checked ? checkRfc1123Subdomain(rendered.text) : [];
    if (reasons.length === 0) return { hostname: rendered.text };
    const text = JSON.stringify(rendered.text);
    return { error: `generated hostname ${text} is not a valid DNS name: ${reasons.join(", ")}` };
  };
}
