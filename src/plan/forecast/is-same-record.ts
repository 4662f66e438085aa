/** Whether two objects have the same members; of texts and numbers, much faster than what compares anything. */
export function isSameRecord<Value extends string | number>(
  left: Readonly<Record<string, Value>>,
  right: Readonly<Record<string, Value>>,
): boolean {
  if (left === right) return true;
  for (const key in left) if (left[key] !== right[key]) return false;
  for (const key in right) if (!Object.hasOwn(left, key)) return false;
  return true;
}
