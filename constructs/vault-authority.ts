import type { IResolvable } from "cdktf";
import type { DataSource } from "./data-source";

/** HashiCorp Vault, reached by the control plane. */
export interface VaultAuthority {
  /** Address of Vault: `https://vault.example.com:8200`. @default none: by the agent */
  readonly address?: string;
  /** Address of a Vault agent, instead of Vault itself. @default none */
  readonly agentAddress?: string;
  /** How to sign in to Vault. @default not at all */
  readonly auth?: VaultAuth;
  /** Template of the certificates' common name. @default none */
  readonly commonName?: string;
  /** Vault namespace. @default none */
  readonly namespace?: string;
  /** Path of the PKI backend. */
  readonly pki: string;
  /** Role that signs certificates. */
  readonly role: string;
  /** TLS to Vault. @default verified by the machine's certificates */
  readonly tls?: VaultTls;
}

/** How to sign in to Vault: one of these. */
export interface VaultAuth {
  /** With a token. @default not so */
  readonly token?: DataSource;
  /** With a client certificate. @default not so */
  readonly tls?: VaultClientCertificate;
  /** With AWS IAM. @default not so */
  readonly aws?: VaultAwsAuth;
}

export interface VaultClientCertificate {
  /** The certificate, in PEM. */
  readonly clientCert: DataSource;
  /** Its private key, in PEM. */
  readonly clientKey: DataSource;
}

export interface VaultAwsAuth {
  /** Vault role to sign in with. @default the signed-in identity's */
  readonly role?: string;
  /** `IAM` or `EC2`, or its number. @default "IAM" */
  readonly type?: string | number;
  /** Value of the server id header that Vault expects. @default none */
  readonly iamServerIdHeader?: string;
}

/** TLS to Vault. */
export interface VaultTls {
  /** Root certificate of Vault, in PEM. @default the machine's */
  readonly caCert?: DataSource;
  /** Server name to verify. @default that of the address */
  readonly serverName?: string;
  /** Skip verification of Vault's certificate. @default false */
  readonly skipVerify?: boolean | IResolvable;
}
