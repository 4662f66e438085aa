/** Remembers what was made of an object, in its last variant, for as long as the object lives. */
export function memoByObject<Key extends object, Value>() {
  const known = new WeakMap<Key, { readonly variant: string; readonly value: Value }>();
  return (key: Key, variant: string, make: () => Value): Value => {
    const last = known.get(key);
    if (last?.variant === variant) return last.value;
    const value = make();
    known.set(key, { variant, value });
    return value;
  };
}
