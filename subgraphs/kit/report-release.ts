import type { ApolloServerPlugin } from '@apollo/server';
import type { ServedContext } from './call-context.ts';

/** Tells the gateway, beside the data, what was released and what was kept back. */
export const reportRelease: ApolloServerPlugin<ServedContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        response.body.singleResult.extensions = toReport(contextValue);
      },
    };
  },
};

/** The `extensions` of an answer. */
export function toReport({ rights, db }: ServedContext): Readonly<Record<string, unknown>> {
  return {
    access: rights.notes(),
    release: { ...rights.report(), statements: db.statementCount() },
  };
}
