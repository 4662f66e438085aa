/** What hostnames are put together from, as Go templates. Source: Kuma's hostname generators. */
export const hostnameTemplateParts = {
  /** The name that people know the service by. */
  displayName: "{{ .DisplayName }}",
  /** The name that the zone stores the service under. */
  storedName: "{{ .Name }}",
  namespace: "{{ .Namespace }}",
  mesh: "{{ .Mesh }}",
  zone: "{{ .Zone }}",
} as const;

/** Value of a label of the service. */
export function labelPart(key: string): string {
  return `{{ label ${JSON.stringify(key)} }}`;
}

/** Text as it is: what would begin an action is made text too. */
export function textPart(text: string): string {
  return text.replaceAll("{{", '{{ "{{" }}');
}
