import { setFlagsFromString } from 'node:v8';

/**
 * Has the thread that made them collect young objects alone. V8 would have four others help it: what lives is a few
 * megabytes, over which they burn more time in waiting for each other than they save, and the more so where every core
 * serves requests already. Counts from the next collection on.
 */
export function collectAlone(): void {
  setFlagsFromString('--no-parallel-scavenge');
}
