import { checkRfc1123Subdomain, parseTemplate, renderTemplate, wellKnownLabels } from "../../model";

/** A service, as far as its hostname depends on it. */
export interface NamedService {
  readonly name: string;
  readonly mesh: string;
  /** The zone that looks the hostname up, for a service that no zone's label names; empty when not told. */
  readonly zone: string;
  readonly labels: ReadonlyMap<string, string>;
}

export type RenderedHostname = { readonly hostname: string } | { readonly error: string };

/** Far longer than any template of a hostname, and short enough to read in no time. */
const longestTemplate = 4096;

/** Renders the hostname of a service by the template of a hostname generator. Source: Kuma, hostname generators. */
export function renderHostname(template: string, service: NamedService): RenderedHostname {
  if (template.length > longestTemplate) {
    return { error: `the template has ${template.length} characters; ${longestTemplate} are the most.` };
  }
  const { name, mesh, labels } = service;
  const zone = labels.get(wellKnownLabels.zone) ?? service.zone;
  const rendered = renderTemplate(template, parseTemplate(template), {
    fields: {
      Name: name,
      DisplayName: labels.get(wellKnownLabels.displayName) ?? name,
      Namespace: labels.get(wellKnownLabels.namespace) ?? "",
      Mesh: mesh,
      Zone: zone,
    },
    label: (key) => labels.get(key),
  });
  if ("error" in rendered) return { error: `the template cannot be rendered: ${rendered.error}.` };
  const reasons = checkRfc1123Subdomain(rendered.text);
  if (reasons.length === 0) return { hostname: rendered.text };
  const advice = zone === "" ? ` The service has neither a zone nor the label ${wellKnownLabels.zone}.` : "";
  return {
    error: `the hostname ${JSON.stringify(rendered.text)} is no DNS name: ${reasons.join("; ")}.${advice}`,
  };
}
