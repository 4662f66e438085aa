/** What the service answers, before HTTP. */
export interface Answer {
  readonly status: number;
  /** A `content-type` here goes before that of the content. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Absent: no body at all. `problem` is an error object, whose content type is a matter of configuration. */
  readonly content?: { readonly type: "json" | "problem" | "text" | "html"; readonly text: string };
  /** In place of content: events for as long as the client listens. Gives what ends them. */
  readonly events?: (write: (text: string) => void) => () => void;
}

/** An answer of the mesh's API: JSON indented by one blank, with a final newline. */
export function meshAnswer(status: number, body: unknown): Answer {
  return { status, content: { type: "json", text: renderMeshJson(body) } };
}

/** An answer of Konnect itself: compact JSON. */
export function konnectAnswer(status: number, body: unknown): Answer {
  return { status, content: { type: "json", text: JSON.stringify(body) } };
}

export function textAnswer(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers, content: { type: "text", text } };
}

export function renderMeshJson(body: unknown): string {
  return `${JSON.stringify(body, null, 1)}\n`;
}
