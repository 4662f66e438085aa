import { hash } from "node:crypto";

/** A record as the database keeps it: its text after a seal of key and text. LevelDB does not check what it reads. */
export interface SealedRecord {
  readonly seal: string;
  readonly text: string;
}

const sealLength = 16;

export function sealRecord(key: string, value: unknown): SealedRecord {
  const text = JSON.stringify(value);
  return { seal: sealOf(key, text), text };
}

export function renderRecord({ seal, text }: SealedRecord): string {
  return `${seal} ${text}`;
}

/** `undefined`: it is not what was written under the key. */
export function openRecord(key: string, rendered: string): SealedRecord | undefined {
  const record = { seal: rendered.slice(0, sealLength), text: rendered.slice(sealLength + 1) };
  return sealOf(key, record.text) === record.seal ? record : undefined;
}

function sealOf(key: string, text: string): string {
  return hash("sha256", `${key}\n${text}`, "hex").slice(0, sealLength);
}
