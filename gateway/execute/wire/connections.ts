import { Connection, type Exchange } from './connection.ts';

/** Connections to one place, made when they are needed and kept for the next exchange. */
export interface Connections {
  /** Begins the exchange as soon as there is a connection for it. */
  begin(exchange: PooledExchange): void;
  /** Takes an exchange back, whatever has become of it, and with it the connection that it is on. */
  cancel(exchange: PooledExchange): void;
  close(): void;
}

export interface PooledExchange extends Exchange {
  connection: Connection | null;
}

const SWEEP_MS = 1_000;

/** Pools connections; when all of `most` are in use, exchanges wait in the order in which they came. */
export function createConnections(url: URL, most: number): Connections {
  const idle: Connection[] = [];
  const open = new Set<Connection>();
  const waiting = new Set<PooledExchange>();
  const sweeping = setInterval(sweep, SWEEP_MS).unref();
  const owner = { free, closed };
  let isClosed = false;

  return {
    begin(exchange) {
      const connection = isClosed ? null : (takeIdle() ?? connect());
      if (isClosed) exchange.lose(undefined);
      else if (connection === null) waiting.add(exchange);
      else start(connection, exchange);
    },
    cancel(exchange) {
      waiting.delete(exchange);
      exchange.connection?.destroy();
      exchange.connection = null;
    },
    close() {
      isClosed = true;
      clearInterval(sweeping);
      for (const connection of open) connection.lose();
      for (const exchange of waiting) exchange.lose(undefined);
    },
  };

  function start(connection: Connection, exchange: PooledExchange): void {
    exchange.connection = connection;
    connection.begin(exchange);
  }

  /** The one used last, so that those not needed grow old. */
  function takeIdle(): Connection | null {
    const now = performance.now();
    for (let last = idle.pop(); last !== undefined; last = idle.pop()) {
      if (last.expiresAt > now) return last;
      last.destroy();
    }
    return null;
  }

  function connect(): Connection | null {
    if (open.size >= most) return null;
    const connection = new Connection(url, owner);
    open.add(connection);
    return connection;
  }

  function free(connection: Connection): void {
    const [next] = waiting;
    if (next === undefined) {
      idle.push(connection);
      return;
    }
    waiting.delete(next);
    start(connection, next);
  }

  function closed(connection: Connection): void {
    open.delete(connection);
    const at = idle.indexOf(connection);
    if (at >= 0) idle.splice(at, 1);
    const [next] = waiting;
    if (next === undefined || isClosed) return;
    waiting.delete(next);
    start(connect()!, next);
  }

  function sweep(): void {
    const now = performance.now();
    for (const connection of idle.filter(({ expiresAt }) => expiresAt <= now)) connection.destroy();
  }
}
