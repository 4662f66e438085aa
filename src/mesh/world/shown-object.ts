/** An object as the API shows it. */
export interface ShownObject {
  readonly type: string;
  readonly name: string;
  readonly mesh?: string | undefined;
  readonly [member: string]: unknown;
}

export function labelsOf({ labels }: ShownObject): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(membersOf(labels)).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}

/** The members of what should be an object; none of anything else. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

export function elementsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
