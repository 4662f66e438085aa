import type { DataSource } from "./data-source";

/** The authority built into the control plane, which makes a certificate and key of its own for the mesh. */
export interface BuiltinAuthority {
  /** The authority's own certificate. @default ten years, RSA with 2048 bits */
  readonly caCert?: BuiltinCertificate;
}

export interface BuiltinCertificate {
  /** How long it lives: `87600h`. @default ten years */
  readonly expiration?: string;
  /** Size of its RSA key in bits. @default 2048 */
  readonly rsaBits?: number;
}

/** A certificate and key of one's own. */
export interface ProvidedAuthority {
  /** The authority's certificate, in PEM. */
  readonly cert: DataSource;
  /** The authority's private key, in PEM. */
  readonly key: DataSource;
}

/** AWS Certificate Manager Private CA. */
export interface AcmAuthority {
  /** ARN of the private certificate authority. */
  readonly arn: string;
  /** How to sign in to AWS. @default as the control plane's machine does */
  readonly auth?: AcmAuth;
  /** Root certificate of the authority, in PEM. @default what AWS says */
  readonly caCert?: DataSource;
  /** Template of the certificates' common name. @default none */
  readonly commonName?: string;
}

export interface AcmAuth {
  /** Credentials, where the control plane's own are not used. @default the control plane's own */
  readonly awsCredentials?: AwsCredentials;
}

export interface AwsCredentials {
  /** Access key id. */
  readonly accessKey: DataSource;
  /** Secret access key. */
  readonly accessKeySecret: DataSource;
}

/** cert-manager on Kubernetes. */
export interface CertManagerAuthority {
  /** The issuer. */
  readonly issuerRef: IssuerRef;
  /** Root certificate of the issuer, in PEM. @default what the issuer says */
  readonly caCert?: DataSource;
  /** Template of the certificates' common name. @default none */
  readonly commonName?: string;
  /** Further DNS names in the certificates. @default none */
  readonly dnsNames?: readonly string[];
}

export interface IssuerRef {
  /** Name of the issuer. */
  readonly name: string;
  /** `Issuer` or `ClusterIssuer`. @default "Issuer" */
  readonly kind?: string;
  /** API group of the issuer. @default "cert-manager.io" */
  readonly group?: string;
}
