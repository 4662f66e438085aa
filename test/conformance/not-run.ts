/** Cases that the mock does not answer yet, and why. */
const collisions = "hostnames are not handed out among services yet";

export const notRun: Readonly<Record<string, string>> = {
  "hostname-k8s-name-component": "Kubernetes control planes are not emulated yet",
  "hostname-collision": collisions,
  "hostname-collision-oldest-wins": collisions,
  "hostname-collision-scoped-to-type-and-mesh": collisions,
  "hostname-generator-order": collisions,
  "hostname-sync-mesh-name-unchanged": collisions,
  "sni-legacy-wire-format": "SNIs on the wire of 2.x are not computed yet",
};
