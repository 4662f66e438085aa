import { existsSync } from "node:fs";
import { type Check, type Finding, ok, problem, warning } from "../check";

/** What loosens, or breaks, encryption: to the server, and between the CLI and the provider. */
export const tls: Check = {
  name: "tls",
  title: "TLS",
  look: ({ environment }) => {
    const found: Finding[] = [];
    const extra = environment.NODE_EXTRA_CA_CERTS;
    if (extra && !existsSync(extra)) {
      found.push(
        problem(
          `NODE_EXTRA_CA_CERTS names ${extra}, which does not exist: Node trusts none of it`,
          "Name the PEM file of your authority, or unset it.",
        ),
      );
    } else if (extra) found.push(ok(`Authorities of ${extra} are trusted too`));
    if (environment.NODE_TLS_REJECT_UNAUTHORIZED === "0") {
      found.push(
        problem(
          "NODE_TLS_REJECT_UNAUTHORIZED=0 lets anyone on the way read the token",
          "Unset it, and name your authority in NODE_EXTRA_CA_CERTS.",
        ),
      );
    }
    if (environment.TF_DISABLE_PLUGIN_TLS) {
      found.push(
        warning(
          "TF_DISABLE_PLUGIN_TLS lets the CLI and the provider speak in the clear",
          "Unset it: the provider has certificates of its own.",
        ),
      );
    }
    return found.length > 0 ? found : [ok("Certificates are checked, as ever")];
  },
};
