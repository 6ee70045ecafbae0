import type { ApolloServerPlugin } from '@apollo/server';
import type { ServedContext } from './call-context.ts';

/** Tells the gateway, beside the data, what was released and what was kept back. */
export const reportRelease: ApolloServerPlugin<ServedContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue: { rights, db } }) {
        if (response.body.kind !== 'single') return;
        response.body.singleResult.extensions = {
          access: rights.notes(),
          release: { ...rights.report(), statements: db.statementCount() },
        };
      },
    };
  },
};
