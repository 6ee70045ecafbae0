import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A loopback address in front of a server that may go away and come back elsewhere. */
export interface Forwarder {
  readonly port: number;
  /** Sends new connections to this port from now on; null refuses them and cuts the present ones. */
  target(port: number | null): void;
  close(): Promise<void>;
}

export async function startForwarder(): Promise<Forwarder> {
  const sockets = new Set<Socket>();
  let to: number | null = null;
  const server = createServer((client) => {
    if (to === null) return void client.destroy();
    const upstream = connect(to, '127.0.0.1');
    pair(client, upstream);
    pair(upstream, client);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    port: (server.address() as AddressInfo).port,
    target: (port) => {
      to = port;
      if (port === null) cutAll();
    },
    close: async () => {
      cutAll();
      server.close();
      await once(server, 'close');
    },
  };

  function pair(from: Socket, other: Socket): void {
    sockets.add(from);
    from.on('error', () => {});
    from.on('close', () => {
      sockets.delete(from);
      other.destroy();
    });
    from.pipe(other);
  }

  function cutAll(): void {
    for (const socket of sockets) socket.destroy();
  }
}
