const DEFAULT_IDLE_MS = 4_000;
const LONGEST_IDLE_MS = 600_000;
/** So much earlier than the other side a connection is given up, that no request meets its closing. */
const MARGIN_MS = 1_000;

/** Milliseconds that a connection may be idle, from a reply's `Keep-Alive` header. */
export function idleMsOf(keepAlive: string | undefined): number {
  const [, seconds] = /timeout=(\d{1,6})/i.exec(keepAlive ?? '') ?? [];
  if (seconds === undefined) return DEFAULT_IDLE_MS;
  return Math.min(LONGEST_IDLE_MS, Math.max(0, Number(seconds) * 1_000 - MARGIN_MS));
}
