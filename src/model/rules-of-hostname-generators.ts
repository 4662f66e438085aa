import { findError, isGiven } from "./finding";
import { parseTemplate } from "./go-template/parse-template";
import { renderTemplate, type TemplateData } from "./go-template/render-template";
import { checkRfc1123Subdomain } from "./names";
import { isPlainObject, type Rule } from "./rule";

/** The rules for what gets a hostname, and which. */
const source = "Kuma, pkg/core/resources/apis/hostnamegenerator/api/v1alpha1/validate.go";

export const exactlyOneSelector: Rule = {
  stage: "spec",
  source,
  at: "spec.selector",
  check(selector, { path }) {
    if (selector !== undefined && !isPlainObject(selector)) return [];
    const kinds = ["meshService", "meshExternalService", "meshMultiZoneService"];
    const given = kinds.map((kind) => selector?.[kind]).filter((one) => one !== undefined);
    // What is not known yet may turn out to be none.
    if (given.length === 1 || !given.every(isGiven)) return [];
    // The server's words forget the third.
    const reason = "exact one selector (meshService, meshExternalService) must be defined";
    return findError("selector_not_exactly_one", path, selector, reason);
  },
};

/** What v3 renders a template with to see whether hostnames come of it. */
const stub: TemplateData = {
  fields: {
    Name: "name",
    DisplayName: "displayname",
    Namespace: "namespace",
    Mesh: "mesh",
    Zone: "zone",
  },
  label: () => "label",
};

export const templateMakesHostname: Rule = {
  stage: "spec",
  source,
  at: "spec.template",
  check(template, { path, rules }) {
    if (typeof template !== "string") return [];
    if (template === "") return findError("text_empty", path, template, "must not be empty");
    const parsed = parseTemplate(template);
    if ("error" in parsed) {
      return findError("template_malformed", path, template, `couldn't parse template: ${parsed.error}`);
    }
    if (rules.hostnameTemplates === "parsed") return [];
    const rendered = renderTemplate(template, parsed, stub);
    if ("error" in rendered) {
      const reason = `couldn't render template with stub values: ${rendered.error}`;
      return findError("template_malformed", path, template, reason);
    }
    const reasons = checkRfc1123Subdomain(rendered.text);
    if (reasons.length === 0) return [];
    const reason = `template renders to ${JSON.stringify(rendered.text)} which is not a valid DNS name: ${reasons.join(", ")}`;
    return findError("template_no_hostname", path, template, reason);
  },
};

export const extensionTypeNotEmpty: Rule = {
  stage: "spec",
  source,
  at: "spec.extension.type",
  check: (type, { path }) => (type === "" ? findError("text_empty", path, type, "must not be empty") : []),
};
