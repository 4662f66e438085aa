import type { Redactor } from "./redactor";
import { redacted } from "./redactor";

/** The longest text and the most values that one log line tells; the rest is counted, not shown. */
const longestText = 4096;
const mostValues = 500;

/**
 * Turns any value into one that `JSON.stringify` takes without throwing, without secrets and of bounded
 * size: cycles, bigints, errors and objects that throw when looked at included.
 */
export function logValue(value: unknown, redactor: Redactor): unknown {
  return new LogValueWriter(redactor).write(value, 0);
}

export function logText(text: string, redactor: Redactor): string {
  const clean = redactor.redact(text);
  if (clean.length <= longestText) return clean;
  return `${clean.slice(0, longestText)}… (${clean.length - longestText} more characters)`;
}

class LogValueWriter {
  private left = mostValues;

  constructor(private readonly redactor: Redactor) {}

  write(value: unknown, depth: number): unknown {
    this.left -= 1;
    switch (typeof value) {
      case "string":
        return logText(value, this.redactor);
      case "number":
        return this.writeNumber(value);
      case "boolean":
        return value;
      case "bigint":
        return logText(String(value), this.redactor);
      case "object":
        if (value === null) return null;
        if (this.left <= 0 || depth > 8) return "…";
        try {
          return this.writeObject(value, depth);
        } catch {
          return "(a value that cannot be shown)";
        }
      default:
        return `(${typeof value})`;
    }
  }

  /** A secret may look like a number, and JSON knows no NaN. */
  private writeNumber(value: number): unknown {
    const text = this.redactor.redact(String(value));
    return Number.isFinite(value) && text === String(value) ? value : text;
  }

  private writeObject(value: object, depth: number): unknown {
    if (value instanceof Error) return logText(value.stack ?? String(value), this.redactor);
    if (value instanceof Date) return String(value.toJSON());
    if (ArrayBuffer.isView(value)) return `(${value.byteLength} bytes)`;
    if (Array.isArray(value)) return this.writeList(value, depth);
    const shown = Object.create(null) as Record<string, unknown>;
    for (const [name, content] of Object.entries(value)) {
      if (this.left <= 0) break;
      shown[logText(name, this.redactor)] = this.redactor.isSecretName(name)
        ? redacted
        : this.write(content, depth + 1);
    }
    return shown;
  }

  private writeList(items: readonly unknown[], depth: number): unknown[] {
    const shown: unknown[] = [];
    for (const item of items) {
      if (this.left <= 0) break;
      shown.push(this.write(item, depth + 1));
    }
    return shown;
  }
}
