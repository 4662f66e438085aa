import { checkResourceName, wellKnownLabels } from "../../model";

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

const fieldAction = /^\.([A-Za-z]+)$/;
const labelAction = /^label\s+("(?:[^"\\]|\\.)*"|`[^`]*`)$/;

/**
 * Renders the hostname of a service by the template of a hostname generator. Of Go's templates, fields and labels
 * alone are read, which is what the default generators need. Source: Kuma, hostname generators.
 */
export function renderHostname(template: string, service: NamedService): RenderedHostname {
  if (template.length > longestTemplate) {
    return { error: `the template has ${template.length} characters; ${longestTemplate} are the most.` };
  }
  const problems: string[] = [];
  const hostname = template.replace(
    /\{\{((?:[^"`}]|"(?:[^"\\]|\\.)*"|`[^`]*`)*)\}\}/g,
    (_, action: string) => {
      const text = valueOf(action.trim(), service);
      if ("error" in text) problems.push(text.error);
      return "error" in text ? "" : text.value;
    },
  );
  if (/\{\{|\}\}/.test(hostname) && problems.length === 0) problems.push("an action is not closed");
  const [problem] = problems;
  if (problem !== undefined) return { error: `the template cannot be rendered: ${problem}.` };
  const reasons = checkResourceName(hostname);
  if (reasons.length === 0) return { hostname };
  return { error: `the hostname ${JSON.stringify(hostname)} is no DNS name: ${reasons.join("; ")}.` };
}

type Part = { readonly value: string } | { readonly error: string };

function valueOf(action: string, service: NamedService): Part {
  const field = fieldAction.exec(action)?.[1];
  if (field !== undefined) return fieldOf(field, service);
  const quoted = labelAction.exec(action)?.[1];
  if (quoted === undefined) {
    return { error: `{{ ${action} }} is more than a field or a label, which is all that is read here` };
  }
  const key = unquote(quoted);
  const value = service.labels.get(key);
  if (value !== undefined) return { value };
  return { error: `the service has no label ${JSON.stringify(key)}` };
}

function fieldOf(field: string, { name, mesh, zone, labels }: NamedService): Part {
  switch (field) {
    case "Name":
      return { value: name };
    case "DisplayName":
      return { value: labels.get(wellKnownLabels.displayName) ?? name };
    case "Namespace":
      return { value: labels.get(wellKnownLabels.namespace) ?? "" };
    case "Mesh":
      return { value: mesh };
    case "Zone":
      return zoneOf(labels.get(wellKnownLabels.zone) ?? zone);
    default:
      return { error: `there is no field .${field}; use .Name, .DisplayName, .Namespace, .Mesh or .Zone` };
  }
}

function zoneOf(zone: string): Part {
  if (zone !== "") return { value: zone };
  return { error: `the service has neither a zone nor the label ${wellKnownLabels.zone}` };
}

function unquote(text: string): string {
  return text.startsWith("`") ? text.slice(1, -1) : text.slice(1, -1).replace(/\\(.)/g, "$1");
}
