import { createServer } from 'node:http';
import { buildSchema, type DocumentNode, execute, parse } from 'graphql';
import { SUBGRAPH_ROOTS } from './resolvers.ts';
import { RUNNING_SDL } from './schemas.ts';

/** The program of the four subgraphs: `/users` and so on. An answer is computed once, then kept, so that they cost little. */
const schema = buildSchema(RUNNING_SDL);
const documents = new Map<string, DocumentNode>();
const answers = new Map<string, Buffer>();

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    if (!(request.url!.slice(1) in SUBGRAPH_ROOTS)) {
      response.writeHead(404).end();
      return;
    }
    const body = Buffer.concat(chunks).toString();
    const answer = await answerTo(request.url!.slice(1), body);
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': answer.length,
    });
    response.end(answer);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));

async function answerTo(subgraph: string, body: string): Promise<Buffer> {
  const key = `${subgraph} ${body}`;
  const known = answers.get(key);
  if (known !== undefined) return known;

  const { query, variables } = JSON.parse(body);
  const document = documents.get(query) ?? parse(query);
  documents.set(query, document);
  const rootValue = SUBGRAPH_ROOTS[subgraph];
  const result = await execute({ schema, document, rootValue, variableValues: variables });
  const answer = Buffer.from(JSON.stringify(result));
  answers.set(key, answer);
  return answer;
}
