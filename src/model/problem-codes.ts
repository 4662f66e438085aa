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
} as const;

export type ProblemCode = keyof typeof problemAdvice;
