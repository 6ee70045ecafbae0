import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartError } from '../../subgraphs/kit/start-error.ts';

/** @throws StartError when another program listens on the port, or we may not. */
export async function assertPortIsFree(port: number): Promise<void> {
  const server = createServer();
  try {
    server.listen(port);
    await once(server, 'listening');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason = code === 'EADDRINUSE' ? 'another program listens there' : message;
    throw new StartError(`PORT ${port} can't be used: ${reason}. Set another PORT.`, { cause });
  }
  server.close();
  await once(server, 'close');
}
