/** Whether two values of JSON are equal. */
export function isSameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every(
      (key) =>
        Object.hasOwn(right, key) && isSameValue((left as JsonObject)[key], (right as JsonObject)[key]),
    )
  );
}

type JsonObject = Readonly<Record<string, unknown>>;
