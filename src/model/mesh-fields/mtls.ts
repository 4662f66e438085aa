import { z } from "zod";
import { field } from "../facets";
import { flag, integer, integerOrText, list, object, oneOf, text } from "../fields";
import { acm, builtin, certManager, provided } from "./certificate-authorities";
import { vault } from "./vault";

const option = <Schema extends z.ZodType>(description: string, schema: Schema) =>
  field(schema, { description, mode: "optional" });

const requestTimeout = () =>
  object("How long to wait for the backend.", {
    nanos: integer("Nanoseconds beyond the seconds."),
    seconds: integer("Seconds."),
  });

/** Mutual TLS inside the mesh and the authorities that sign its certificates. */
export const mtls = object("Mutual TLS between the services of the mesh.", {
  backends: list(
    "Certificate authorities that can sign certificates for the mesh.",
    z.object({
      conf: oneOf("Settings of the authority; the members given tell which authority is meant.", {
        acm_certificate_authority_config: option("AWS Certificate Manager.", acm),
        builtin_certificate_authority_config: option("The authority built into the control plane.", builtin),
        cert_manager_certificate_authority_config: option("cert-manager on Kubernetes.", certManager),
        provided_certificate_authority_config: option("A certificate and key of one's own.", provided),
        vault_certificate_authority_config: vault,
      }),
      dpCert: object("Certificates of the data plane proxies.", {
        requestTimeout: requestTimeout(),
        rotation: object("When certificates are renewed.", {
          expiration: text("How long a certificate lives, for example `24h`."),
        }),
      }),
      mode: integerOrText("`STRICT` takes mutual TLS alone, `PERMISSIVE` plain traffic too."),
      name: text("Name of the backend."),
      rootChain: object("Reading of the authority's root certificates.", {
        requestTimeout: requestTimeout(),
      }),
      type: text("Type of the authority: `builtin`, `provided`, `vault`, `acmpca` or `certmanager`."),
    }),
  ),
  enabledBackend: text("Name of the backend in use; mutual TLS is off without one."),
  skipValidation: flag("Skip the control plane's check of the backend's settings."),
});
