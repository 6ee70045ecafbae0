/** The same function of a list, which finds its result once for each list that can't change. */
export function rememberFrozen<Item, Result extends object | string>(
  find: (list: readonly Item[]) => Result,
): (list: readonly Item[]) => Result {
  const results = new WeakMap<readonly Item[], Result>();

  return (list) => {
    if (!Object.isFrozen(list)) return find(list);
    const known = results.get(list);
    if (known !== undefined) return known;
    const result = find(list);
    results.set(list, result);
    return result;
  };
}
