/**
 * The category above each code: the longest code that it begins with.
 *
 * @returns null for the uppermost.
 */
export function createParentFinder(codes: Iterable<string>): (code: string) => string | null {
  const known = new Set(codes);
  return (code) => {
    for (let length = code.length - 1; length > 0; length -= 1) {
      const prefix = code.slice(0, length);
      if (known.has(prefix)) return prefix;
    }
    return null;
  };
}
