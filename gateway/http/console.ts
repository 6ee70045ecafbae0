import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fastifyStatic } from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { ApiError } from '../../schema/contract/errors.ts';
import { CONSOLE_PAGES } from '../console/pages.ts';
import { PAGE_HEADERS } from './security-headers.ts';

/** Serves the built console. Without one its addresses say so, and everything else works. */
export async function serveConsole(app: FastifyInstance, directory: string): Promise<void> {
  if (!existsSync(join(directory, 'index.html'))) {
    for (const { path } of CONSOLE_PAGES) app.get(path, refuse);
    return;
  }

  await app.register(fastifyStatic, {
    root: join(directory, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    setHeaders: (reply) => {
      reply.header('content-security-policy', PAGE_HEADERS['content-security-policy']);
    },
  });
  const send = (file: string) => (_: unknown, reply: FastifyReply) =>
    reply.headers(PAGE_HEADERS).sendFile(file, directory, { cacheControl: false });
  for (const { path, file } of CONSOLE_PAGES) app.get(path, send(file));
  app.get('/graphiql/', send('graphiql/index.html'));
  app.get('/favicon.svg', send('favicon.svg'));
}

function refuse(): never {
  throw new ApiError('NOT_FOUND', { detail: 'The console has not been built.' });
}
