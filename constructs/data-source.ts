/** Where the control plane takes a certificate, a key or a token from: one of these. Source: Kuma's DataSource. */
export interface DataSource {
  /** Name of a secret of the mesh, the place for what is secret. @default not so */
  readonly secret?: string;
  /** Path of a file on the control plane's machine. @default not so */
  readonly file?: string;
  /** The data itself, in base64: it ends up in the synthesized files and the state. @default not so */
  readonly inline?: string;
  /** The data itself, as text: it ends up in the synthesized files and the state. @default not so */
  readonly inlineString?: string;
}
