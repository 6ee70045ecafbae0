/** A start that failed for a reason that the person at the terminal can act on; printed without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
