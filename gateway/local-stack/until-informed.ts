import { setTimeout as wait } from 'node:timers/promises';
import { StartError } from '../../subgraphs/kit/start-error.ts';

const POLL_MS = 100;
const PATIENCE_MS = 60_000;

/**
 * Waits until the gateway says that every agency knows its agreement: before that, agencies give nothing.
 *
 * @param token of those who may read metrics; null where everybody may.
 * @throws StartError after a minute, naming those that don't; whatever the signal was aborted with.
 */
export async function untilInformed(
  gatewayUrl: string,
  { token, signal }: { readonly token: string | null; readonly signal: AbortSignal },
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const waiting = await findUninformed(gatewayUrl, token);
    if (waiting.length === 0) return;
    if (Date.now() > deadline) throw new StartError(`${waiting.join(', ')}: no agreement taken`);
    await wait(POLL_MS);
    signal.throwIfAborted();
  }
}

async function findUninformed(
  gatewayUrl: string,
  token: string | null,
): Promise<readonly string[]> {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${gatewayUrl}/health/ready`, { headers });
  const { subgraphs } = (await response.json()) as { subgraphs: Record<string, boolean> };
  return Object.keys(subgraphs).filter((name) => !subgraphs[name]);
}
