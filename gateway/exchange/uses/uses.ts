import type { KeyObject } from 'node:crypto';
import type { AgencyName } from '../../../schema/subgraphs.ts';
import type { ExchangeDatabase } from '../database.ts';

/** What the views of use are read with. */
export interface Uses {
  readonly db: ExchangeDatabase;
  /** Of each owner, what it makes the keyed hashes in records with. */
  readonly subjectKeys: ReadonlyMap<AgencyName, KeyObject>;
  /** Days that have to pass before an enterprise is told of a use: whoever plans a visit looks first. */
  readonly enterpriseDelayDays: number;
}
