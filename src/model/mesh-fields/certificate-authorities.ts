import { z } from "zod";
import { field } from "../facets";
import { integer, object, text } from "../fields";
import { dataSource } from "./data-source";

export const builtin = z.object({
  caCert: object("The authority's own certificate.", {
    expiration: text("How long it lives, for example `87600h`."),
    rsaBits: integer("Size of its RSA key in bits."),
  }),
});

export const provided = z.object({
  cert: dataSource("The authority's certificate, in PEM."),
  key: dataSource("The authority's private key, in PEM."),
});

export const acm = z.object({
  arn: text("ARN of the private certificate authority."),
  auth: object("How to sign in to AWS.", {
    awsCredentials: object("Credentials, where the control plane's own are not used.", {
      accessKey: dataSource("Access key id."),
      accessKeySecret: dataSource("Secret access key."),
    }),
  }),
  caCert: dataSource("Root certificate of the authority, in PEM."),
  commonName: text("Template of the certificates' common name."),
});

export const certManager = z.object({
  caCert: dataSource("Root certificate of the issuer, in PEM."),
  commonName: text("Template of the certificates' common name."),
  dnsNames: field(z.array(z.string()).optional(), {
    description: "Further DNS names in the certificates.",
    mode: "optional+computed",
    terraformDefault: [],
  }),
  issuerRef: object("The issuer.", {
    group: text("API group of the issuer."),
    kind: text("`Issuer` or `ClusterIssuer`."),
    name: text("Name of the issuer."),
  }),
});
