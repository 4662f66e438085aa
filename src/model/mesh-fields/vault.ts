import { z } from "zod";
import { field } from "../facets";
import { flag, integerOrText, object, oneOf, text } from "../fields";
import { dataSource } from "./data-source";

const option = <Fields extends z.core.$ZodLooseShape>(description: string, fields: Fields) =>
  field(z.object(fields), { description, mode: "optional" });

const auth = oneOf("How to sign in to Vault.", {
  vault_certificate_authority_config_from_cp_auth_aws: option("With AWS IAM.", {
    aws: object("AWS IAM.", {
      iamServerIdHeader: text("Value of the server id header that Vault expects."),
      role: text("Vault role to sign in with."),
      type: integerOrText("`IAM` or `EC2`."),
    }),
  }),
  vault_certificate_authority_config_from_cp_auth_tls: option("With a client certificate.", {
    tls: object("Client certificate.", {
      clientCert: dataSource("The certificate, in PEM."),
      clientKey: dataSource("Its private key, in PEM."),
    }),
  }),
  vault_certificate_authority_config_from_cp_auth_token: option("With a token.", {
    token: dataSource("The token."),
  }),
});

const fromControlPlane = object("Vault, reached by the control plane.", {
  address: text("Address of Vault."),
  agentAddress: text("Address of a Vault agent, instead of Vault itself."),
  auth,
  commonName: text("Template of the certificates' common name."),
  namespace: text("Vault namespace."),
  pki: text("Path of the PKI backend."),
  role: text("Role that signs certificates."),
  tls: object("TLS to Vault.", {
    caCert: dataSource("Root certificate of Vault, in PEM."),
    serverName: text("Server name to verify."),
    skipVerify: flag("Skip verification of Vault's certificate."),
  }),
});

/** One way so far; the API leaves room for others. */
export const vault = field(
  z.union([option("Vault, reached by the control plane.", { fromCp: fromControlPlane })]),
  {
    description: "HashiCorp Vault.",
    mode: "optional",
    alternatives: ["vault_certificate_authority_config_from_cp"],
  },
);
