import { buildSchema, type DocumentNode, execute, parse } from 'graphql';
import { type Compute, serveKept } from '../kept-answers.ts';
import { toReport } from './release-report.ts';
import { SUBGRAPH_ROOTS } from './resolvers.ts';
import { RUNNING_SDL } from './schemas.ts';

/** The program of the four subgraphs: `/users` and so on, on `PORT`; with `REPORTS` they tell what they release. */
const { PORT, REPORTS } = process.env;
const schema = buildSchema(RUNNING_SDL);
const documents = new Map<string, DocumentNode>();

serveKept(
  Number(PORT),
  Object.fromEntries(
    Object.entries(SUBGRAPH_ROOTS).map(([name, rootValue]): [string, Compute] => [
      name,
      async (query, variableValues) => {
        const document = documents.get(query) ?? parse(query);
        documents.set(query, document);
        const result = await execute({ schema, document, rootValue, variableValues });
        return REPORTS
          ? { ...result, extensions: toReport(schema, document, result.data) }
          : result;
      },
    ]),
  ),
);
