import { once } from 'node:events';
import { createServer, type IncomingMessage, request as requestFrom } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between a gateway and an agency, changes nothing, and notes what the agency says that it released. */
export interface Listener {
  readonly url: string;
  readonly reports: readonly ReleaseReport[];
  close(): void;
}

export interface ReleaseReport {
  readonly released: readonly string[];
  readonly masked: readonly string[];
  readonly entities: number;
  readonly subjects: readonly string[];
}

export async function startListener(agencyUrl: string): Promise<Listener> {
  const reports: ReleaseReport[] = [];
  const server = createServer(async (request, response) => {
    const body = await readAll(request);
    const { method, headers } = request;
    const call = requestFrom(new URL(request.url!, agencyUrl), { method, headers }).end(body);
    const [reply] = (await once(call, 'response')) as [IncomingMessage];
    const answer = await readAll(reply);
    const report = readReport(answer);
    if (report !== null) reports.push(report);
    response.writeHead(reply.statusCode!, reply.headers).end(answer);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: Object.assign(new URL(agencyUrl), { port: String(port) }).href,
    reports,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function readReport(answer: Buffer): ReleaseReport | null {
  if (answer.length === 0) return null;
  return JSON.parse(answer.toString('utf8')).extensions?.release ?? null;
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
