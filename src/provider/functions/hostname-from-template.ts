import type { ProviderFunction } from "../../plugin/functions/provider-function";
import { readService, serviceParameters } from "./hostname-parameters";
import { renderHostname } from "./hostname-template";
import { textArgument } from "./text-argument";

/** The hostname of a service by a template of the user's own. */
export const hostnameFromTemplate: ProviderFunction = {
  name: "hostname_from_template",
  summary: "Renders the hostname of a service by the template of a hostname generator",
  description:
    'Gives the hostname that a `konnect_mesh_hostname_generator` with this template makes for a service. The template can hold `{{ .Name }}`, `{{ .DisplayName }}`, `{{ .Namespace }}`, `{{ .Mesh }}`, `{{ .Zone }}` and `{{ label "key" }}`, with all of Go\'s template language: pipelines, functions, variables, `if`, `with` and `range`.',
  parameters: [
    {
      name: "template",
      type: "string",
      description: "The template, such as `{{ .DisplayName }}.example.local`.",
    },
    ...serviceParameters,
  ],
  returns: "string",
  call: ([template, service, labels]) => {
    const named = readService(service, labels);
    if ("error" in named) return { error: named.error, argument: 1 };
    const rendered = renderHostname(textArgument(template), named);
    return "error" in rendered ? { error: rendered.error, argument: 0 } : { value: rendered.hostname };
  },
};
