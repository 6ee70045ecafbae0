import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** Asks again and again whether a field is given, and remembers when it last was. */
export interface Watch {
  readonly name: string;
  /** Whether the last answer carried the field; null before the first one. */
  isGiven(): boolean | null;
  /** When an answer last carried it, on the clock of `performance.now()`. */
  lastGivenMs(): number;
  stop(): Promise<void>;
}

const PAUSE_MS = 20;

export function startWatch(name: string, ask: () => Promise<boolean>): Watch {
  let isStopped = false;
  let isGiven: boolean | null = null;
  let lastGivenMs = Number.NEGATIVE_INFINITY;
  const watching = (async () => {
    while (!isStopped) {
      isGiven = await ask();
      if (isGiven) lastGivenMs = performance.now();
      await wait(PAUSE_MS);
    }
  })();
  return {
    name,
    isGiven: () => isGiven,
    lastGivenMs: () => lastGivenMs,
    stop: () => {
      isStopped = true;
      return watching;
    },
  };
}

/** Posts over a connection of its own, so that each request can meet another worker of the same port. */
export async function postAlone(
  url: string,
  { body, headers }: { readonly body: string; readonly headers: Readonly<Record<string, string>> },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      { method: 'POST', agent: false, headers: { 'content-type': 'application/json', ...headers } },
      async (incoming) => {
        const chunks = await incoming.toArray();
        resolve(Buffer.concat(chunks).toString('utf8'));
      },
    );
    outgoing.on('error', reject).end(body);
  });
}
