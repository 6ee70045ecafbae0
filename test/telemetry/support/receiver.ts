import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as a receiver of OTLP gets it. */
export interface ReceivedSpan {
  readonly service: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly notes: Readonly<Record<string, unknown>>;
  readonly isError: boolean;
}

/** Takes traces by OTLP over HTTP, in JSON. */
export interface Receiver {
  /** For OTEL_EXPORTER_OTLP_ENDPOINT. */
  readonly url: string;
  spans(): readonly ReceivedSpan[];
  /** Every body, as it came. */
  bodies(): readonly string[];
  /** Exports that wait for an answer, because it hangs. */
  waiting(): number;
  /** From now on takes what comes and answers nothing. */
  hang(): void;
  close(): void;
}

/** An exporter in this process gives up soon, so that none outlives its suite. */
process.env.OTEL_EXPORTER_OTLP_TIMEOUT = '500';

export async function startReceiver(): Promise<Receiver> {
  const bodies: string[] = [];
  const held = new Set<ServerResponse>();
  let hangs = false;
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    if (hangs) {
      held.add(response);
      return;
    }
    bodies.push(body);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: () => bodies.flatMap(readSpans),
    bodies: () => bodies,
    waiting: () => held.size,
    hang: () => {
      hangs = true;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}

interface Span extends Pick<ReceivedSpan, 'traceId' | 'spanId' | 'parentSpanId' | 'name' | 'kind'> {
  readonly attributes: readonly Attribute[];
  readonly status: { readonly code?: number };
}

interface Export {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

const FAILED = 2;

function readSpans(body: string): readonly ReceivedSpan[] {
  return (JSON.parse(body) as Export).resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = String(toNotes(resource.attributes)['service.name']);
    return scopeSpans
      .flatMap(({ spans }) => spans)
      .map(({ attributes, status, ...span }) => ({
        ...span,
        service,
        notes: toNotes(attributes),
        isError: status.code === FAILED,
      }));
  });
}

function toNotes(attributes: readonly Attribute[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}
