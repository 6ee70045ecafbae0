/**
 * Whether an SPDX licence expression lets us choose licences that are all allowed: OR leaves the choice, AND
 * doesn't. What is no such expression allows nothing.
 *
 * @see SPDX 2.3 annex D; AND binds tighter than OR. `A WITH B` is a licence of its own, named so in the list.
 */
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let next = 0;
  try {
    const verdict = readOr();
    return verdict && next === tokens.length;
  } catch (cause) {
    if (cause instanceof SyntaxError) return false;
    throw cause;
  }

  function readOr(): boolean {
    let verdict = readAnd();
    while (take('OR')) verdict = readAnd() || verdict;
    return verdict;
  }

  function readAnd(): boolean {
    let verdict = readLicence();
    while (take('AND')) verdict = readLicence() && verdict;
    return verdict;
  }

  function readLicence(): boolean {
    if (!take('(')) {
      const id = readId();
      return allowed.has(take('WITH') ? `${id} WITH ${readId()}` : id);
    }
    const verdict = readOr();
    if (!take(')')) throw new SyntaxError('a bracket is open');
    return verdict;
  }

  function readId(): string {
    const id = tokens[next];
    if (id === undefined || !/^[A-Za-z0-9.+-]+$/.test(id)) throw new SyntaxError('no licence here');
    next += 1;
    return id;
  }

  function take(token: string): boolean {
    if (tokens[next] !== token) return false;
    next += 1;
    return true;
  }
}
