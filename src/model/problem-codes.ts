/** What to do about each kind of problem: one sentence that completes every message. */
export const problemAdvice = {
  required: "Set it.",
  wrong_type: "Give a value of the type named.",
  not_int32: "Give a whole number between -2147483648 and 2147483647.",
  too_few_items: "Add at least one element.",
  not_allowed_value: "Use one of the values named.",
  text_not_allowed: "Change the text to what the rule allows.",
  too_many_labels: "Keep at most ten labels.",
  name_invalid:
    "Use up to 253 lowercase letters, digits, '-' and '.', starting and ending with a letter or digit.",
  name_not_rfc1035_label:
    "Use up to 63 lowercase letters, digits and '-', starting with a letter: the name becomes part of a hostname.",
  mesh_reference_invalid: "Give the name of an existing mesh, for example default.",
  label_key_invalid:
    "Use name or prefix/name: up to 63 letters, digits, '-', '_' and '.', with an optional DNS domain as prefix.",
  label_value_invalid: "Use up to 63 letters, digits, '-', '_' and '.', or an empty text.",
  origin_not_global: "Remove the label: the control plane sets kuma.io/origin itself.",
  match_labels_empty:
    "Name at least one label of the MeshServices to group, for example kuma.io/display-name = redis.",
  match_label_never_matches:
    "Use label syntax: no MeshService can carry such a label, so the selector matches nothing.",
  port_name_empty: "Give the port a name, or leave the name out.",
  port_name_not_label:
    "Use up to 63 lowercase letters, digits and '-': the name becomes part of the hostname in the TLS handshake.",
  app_protocol_unknown: "Use one of the protocols named, in lower case.",
  port_out_of_range: "Use a port between 1 and 65535: no client can connect to any other.",
  port_duplicate: "Give each port a number of its own: only one of them can be reached.",
  port_name_duplicate: "Give each port a name of its own: only one of them can be matched by name.",
  selector_not_exactly_one: "Give one of meshService, meshMultiZoneService and meshExternalService.",
  selectors_conflict: "Keep one of the selectors.",
  text_empty: "Give a text, or leave the field out where it is optional.",
  template_malformed: 'Correct the Go template: fields such as {{ .DisplayName }}, and {{ label "key" }}.',
  template_no_hostname:
    "Make it a DNS name: lowercase letters, digits and '-' between dots, starting and ending with a letter or digit.",
  service_name_too_long: "Use up to 63 characters: the name becomes part of a hostname.",
  policy_role_not_system: "Remove the label: the control plane sets it itself.",
  target_kind_not_supported: "Use a kind that this policy can be about.",
  target_field_not_allowed: "Remove the field, or change the kind of the target.",
  target_field_missing: "Say which target is meant.",
  target_name_invalid: "Use lowercase letters, digits, '-', '.' and '_'.",
  destinations_missing: "Add at least one element to `to`.",
  setting_not_allowed: "Remove the setting.",
  settings_conflict: "Keep the setting in one of the places.",
  affinity_weights_incomplete: "Give every affinity tag a weight, or none of them.",
  number_out_of_range: "Give a number within the range, or leave it out for the default.",
  number_not_positive: "Give a whole number greater than 0.",
  number_malformed: "Give a number, as text when it has decimals.",
  percentage_out_of_range: "Give a number greater than 0 and at most 100.",
  zones_missing: "Name at least one zone.",
  zones_not_allowed: "Remove the zones, or use the type Only or AnyExcept.",
  hash_policy_incomplete: "Add the settings that belong to the type.",
  backend_name_duplicate: "Give each of them a name of its own.",
  backend_unknown: "Name one of the backends, or add the one that is meant.",
  address_malformed: "Write it as host:port, an IPv6 address in brackets.",
  url_malformed: "Write the whole URL with its port, for example http://zipkin:9411/api/v2/spans.",
  duration_malformed: "Write a whole number and one unit: 24h, 30d, 1y; or leave dpCert out for the default.",
  tags_missing: "Name at least one tag, or leave the tag set out.",
  tag_invalid: "Use letters, digits, '-', '_', '.', ':' and '/'; * as a value stands for any.",
  mtls_missing: "Set mtls.enabledBackend, or leave zoneEgress out.",
  path_not_absolute: "Start the path with a slash.",
} as const;

export type ProblemCode = keyof typeof problemAdvice;
