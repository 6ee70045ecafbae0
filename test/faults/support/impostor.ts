import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { eventually } from '../../support/eventually.ts';
import { isRunning } from '../../support/process.ts';
import type { OwnStack } from '../../support/stack.ts';

/** Stands at an agency's address in its stead. */
export interface Impostor {
  answerWith(listener: RequestListener): void;
  /** Leaves; the stack starts the agency again by itself. */
  leave(): Promise<void>;
}

/** Kills an agency, and keeps the stack from starting it again for as long as its address is taken. */
export async function killAgency(stack: OwnStack, agency: string): Promise<Impostor> {
  const pid = stack.pidOf(agency);
  const port = portOf(pid);
  process.kill(stack.pid, 'SIGSTOP');
  process.kill(pid, 'SIGKILL');
  await eventually(`the end of ${agency}`, () => !isRunning(pid));

  let listener: RequestListener | null = null;
  const server = createServer((request, response) => {
    request.resume();
    if (listener === null) request.socket.destroy();
    else listener(request, response);
  });
  server.on('connection', (socket) => {
    if (listener === null) socket.destroy();
  });
  // The last threads of a killed process may hold its address for a moment.
  await eventually('the address', () => listen(server, port));

  return {
    answerWith(next) {
      listener = next;
    },
    leave: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      process.kill(stack.pid, 'SIGCONT');
      await eventually(`the start of ${agency}`, () => isServing(stack, agency), 60_000);
    },
  };
}

async function listen(server: Server, port: number): Promise<boolean> {
  server.listen(port, '127.0.0.1');
  return once(server, 'listening').then(
    () => true,
    () => false,
  );
}

function isServing(stack: OwnStack, agency: string): boolean {
  try {
    return stack.pidOf(agency) > 0;
  } catch {
    return false;
  }
}

function portOf(pid: number): number {
  const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  const setting = environment.find((one) => one.startsWith('PORT='));
  return Number(setting?.slice('PORT='.length));
}
