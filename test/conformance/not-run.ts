/** Cases that the mock does not answer yet, and why. */
export const notRun: Readonly<Record<string, string>> = {
  "labels-computed-nonfederated-zone": "zone control planes are not emulated yet",
  "labels-mesh-other-rejected-on-zone": "zone control planes are not emulated yet",
  "labels-zone-other-rejected-on-zone": "zone control planes are not emulated yet",
  "labels-origin-missing-on-federated-zone": "zone control planes are not emulated yet",
  "api-hostnames-mmzs": "hostnames are not evaluated yet",
};
