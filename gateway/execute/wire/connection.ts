import { connect, isIP, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import type { RequestText } from './request-text.ts';

/** The connection broke after the request had gone out, as one does that the subgraph was just giving up. */
export class BrokenConnection extends Error {
  override readonly name = 'BrokenConnection';
}

/** One request and what becomes of it; the connection tells. */
export interface Exchange {
  readonly request: RequestText;
  /** Takes what has come, which is the exchange's only until it returns. True when nothing more is expected. */
  read(bytes: Buffer): boolean;
  /** The connection is lost, or the other side has ended it. */
  lose(cause: Error | undefined): void;
  /** After its last byte: whether the connection serves further exchanges. */
  readonly isKeptAlive: boolean;
  /** Milliseconds that the other side keeps the connection open when nothing happens. */
  readonly idleMs: number;
}

export interface ConnectionOwner {
  /** The exchange is over and the next one can begin. */
  free(connection: Connection): void;
  closed(connection: Connection): void;
}

/** One read is used up before the next one begins, so one place serves all connections. */
const incoming = Buffer.allocUnsafeSlow(128 * 1024);

/** An HTTP/1.1 connection that serves one exchange after the other. */
export class Connection {
  readonly #socket: Socket;
  readonly #owner: ConnectionOwner;
  #exchange: Exchange | null = null;
  #isOpen = false;
  #cause: Error | undefined;
  #idleMs: number | null = null;
  /** On the steady clock; an idle connection is worth nothing after that. */
  expiresAt = 0;

  constructor(url: URL, owner: ConnectionOwner) {
    this.#owner = owner;
    this.#socket = open(url, (bytes) => this.#read(bytes));
    this.#socket.setNoDelay(true);
    // Over TLS no request has gone out before the other side has proved who it is.
    this.#socket.on(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
      this.#isOpen = true;
    });
    this.#socket.on('error', (cause) => {
      this.#cause = cause;
    });
    this.#socket.on('end', () => this.lose());
    this.#socket.on('close', () => {
      this.lose();
      owner.closed(this);
    });
  }

  begin(exchange: Exchange): void {
    this.#exchange = exchange;
    this.#socket.write(exchange.request.text, exchange.request.encoding);
  }

  /** Ends the connection; nobody hears of its exchange any more. */
  destroy(): void {
    this.#exchange = null;
    this.#socket.destroy();
  }

  /** Ends the connection, and its exchange hears of it. */
  lose(): void {
    const exchange = this.#exchange;
    this.destroy();
    exchange?.lose(this.#isOpen ? new BrokenConnection('', { cause: this.#cause }) : this.#cause);
  }

  #read(bytes: Buffer): void {
    const exchange = this.#exchange;
    // What nobody has asked for could be taken for the answer to the next question.
    if (exchange === null) this.destroy();
    else if (exchange.read(bytes)) this.#finish(exchange);
  }

  #finish(exchange: Exchange): void {
    this.#exchange = null;
    if (!exchange.isKeptAlive) {
      this.destroy();
      return;
    }
    this.#idleMs ??= exchange.idleMs;
    this.expiresAt = performance.now() + this.#idleMs;
    this.#owner.free(this);
  }
}

function open({ protocol, hostname, port }: URL, read: (bytes: Buffer) => void): Socket {
  const host = hostname.replace(/^\[|\]$/g, '');
  const onread = {
    buffer: incoming,
    callback(bytes: number) {
      read(incoming.subarray(0, bytes));
      return true;
    },
  };
  if (protocol !== 'https:') return connect({ host, port: Number(port || 80), onread });
  // An address isn't a name that a server could be asked by; its certificate must name it all the same.
  const servername = isIP(host) === 0 ? host : '';
  const secure = { host, port: Number(port || 443), servername, onread };
  return connectSecurely(secure);
}
