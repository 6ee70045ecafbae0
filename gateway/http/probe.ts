const PATIENCE_MS = 1_000;

/** Whether anything answers HTTP at an address; what it answers doesn't matter. */
export async function probe(url: string): Promise<boolean> {
  const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE_MS) });
  await response.body?.cancel();
  return true;
}
