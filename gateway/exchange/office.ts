import type { SubgraphDocument } from '../../schema/contract/policy.ts';
import type { Agreements } from './agreements.ts';
import { type Changes, createChanges } from './changes/changes.ts';
import type { ExchangeDatabase } from './database.ts';
import { createProspects, type Prospects } from './preview/prospects.ts';
import { createRequests, type Requests } from './requests/requests.ts';

/** Where data officers do their work. */
export interface Office {
  readonly db: ExchangeDatabase;
  readonly versionsOf: Agreements['store']['versionsOf'];
  readonly prospects: Prospects;
  readonly changes: Changes;
  readonly requests: Requests;
}

export interface OfficeParts {
  readonly agreements: Pick<Agreements, 'db' | 'store' | 'current' | 'refresh'>;
  readonly documents: readonly SubgraphDocument[];
  readonly now: () => Date;
}

export function createOffice({ agreements, documents, now }: OfficeParts): Office {
  const { db, store, current, refresh } = agreements;
  const prospects = createProspects({ documents, store, current, now });
  const changes = createChanges({ db, store, prospects, refresh, now });
  return {
    db,
    versionsOf: store.versionsOf,
    prospects,
    changes,
    requests: createRequests({ db, changes, now }),
  };
}
