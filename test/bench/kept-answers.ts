import { createServer, type IncomingMessage } from 'node:http';

/** What a subgraph answers to one request: a GraphQL result. */
export type Compute = (query: string, variables: Record<string, unknown>) => Promise<unknown>;

/**
 * Serves subgraphs on the loopback, each below its name. An answer is computed once, then kept, so that they cost
 * little beside the gateway that is measured.
 */
export function serveKept(port: number, subgraphs: Readonly<Record<string, Compute>>): void {
  const answers = new Map<string, Promise<Buffer>>();
  const server = createServer(async (request, response) => {
    const subgraph = request.url!.slice(1);
    const compute = subgraphs[subgraph];
    if (compute === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = await readBody(request);
    const key = `${subgraph} ${body}`;
    const known = answers.get(key) ?? answerTo(body, compute);
    answers.set(key, known);
    const answer = await known;
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': answer.length,
    });
    response.end(answer);
  });
  server.keepAliveTimeout = 60_000;
  server.listen(port, '127.0.0.1');
}

async function answerTo(body: string, compute: Compute): Promise<Buffer> {
  const { query, variables } = JSON.parse(body);
  return Buffer.from(JSON.stringify(await compute(query, variables)));
}

function readBody(request: IncomingMessage): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => resolve(Buffer.concat(chunks).toString()));
  request.on('error', reject);
  return promise;
}
