/** The same function, worked out once for each value that it is given and remembered for as long as that value lives. */
export function once<K extends object, T>(work: (value: K) => T): (value: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (value) => {
    let found = known.get(value);
    if (!found) {
      found = { result: work(value) };
      known.set(value, found);
    }
    return found.result;
  };
}

/**
 * The same function of two values, remembered for the last second value that it was given with each first one.
 * @param same whether two second values come to the same
 */
export function onceForLast<K extends object, V, T>(
  work: (value: K, by: V) => T,
  same: (a: V, b: V) => boolean,
): (value: K, by: V) => T {
  const known = new WeakMap<K, { readonly by: V; readonly result: T }>();
  return (value, by) => {
    const last = known.get(value);
    if (last && same(last.by, by)) return last.result;
    const result = work(value, by);
    known.set(value, { by, result });
    return result;
  };
}
