import type { IResolvable } from "cdktf";
import type {
  AcmAuthority,
  BuiltinAuthority,
  CertManagerAuthority,
  ProvidedAuthority,
} from "./certificate-authorities";
import type { VaultAuthority } from "./vault-authority";

/** Mutual TLS between the services of a mesh. Not in v3, where a MeshIdentity takes its place. Source: Kuma's Mesh. */
export interface MeshMtls {
  /** Certificate authorities that can sign certificates for the mesh. @default none */
  readonly backends?: readonly MtlsBackend[];
  /** Name of the backend in use. @default none: mutual TLS is off */
  readonly enabledBackend?: string;
  /** Skip the control plane's check of the backend's settings. @default false */
  readonly skipValidation?: boolean | IResolvable;
}

/** A certificate authority of a mesh: `builtin`, `provided`, `vault`, `acm` or `certManager` says which, and just one of them. */
export interface MtlsBackend {
  /** Name of the backend, unique in the mesh. */
  readonly name: string;
  /** The authority built into the control plane. @default not so */
  readonly builtin?: BuiltinAuthority;
  /** A certificate and key of one's own. @default not so */
  readonly provided?: ProvidedAuthority;
  /** HashiCorp Vault. @default not so */
  readonly vault?: VaultAuthority;
  /** AWS Certificate Manager. @default not so */
  readonly acm?: AcmAuthority;
  /** cert-manager on Kubernetes. @default not so */
  readonly certManager?: CertManagerAuthority;
  /** Type of the authority, for one that only `type` can name. @default that of the member given */
  readonly type?: string;
  /** `STRICT` takes mutual TLS alone, `PERMISSIVE` plain traffic too; or its number. @default "STRICT" */
  readonly mode?: string | number;
  /** Certificates of the data plane proxies. @default those of the control plane */
  readonly dpCert?: DataplaneCertificates;
  /** Reading of the authority's root certificates. @default as the control plane does */
  readonly rootChain?: RootChain;
}

/** Certificates of the data plane proxies. */
export interface DataplaneCertificates {
  /** When certificates are renewed. @default after a day */
  readonly rotation?: CertificateRotation;
  /** How long to wait for the authority. @default 10 seconds */
  readonly requestTimeout?: RequestTimeout;
}

export interface CertificateRotation {
  /** How long a certificate lives: `24h`. @default "24h" */
  readonly expiration?: string;
}

/** Reading of an authority's root certificates. */
export interface RootChain {
  /** How long to wait for the authority. @default 10 seconds */
  readonly requestTimeout?: RequestTimeout;
}

export interface RequestTimeout {
  /** Seconds. @default 0 */
  readonly seconds?: number;
  /** Nanoseconds beyond the seconds. @default 0 */
  readonly nanos?: number;
}
