import type { PageCipher } from '../../schema/contract/page-cursor.ts';
import type { RowGuard } from './permission.ts';
import type { RequestDatabase } from './request-database.ts';
import type { Rights } from './rights.ts';

/** What every resolver of a subgraph is given, made anew for each call. */
export interface SubgraphContext<Loaders = unknown> {
  readonly rights: Rights;
  readonly loaders: Loaders;
}

/** What an agency builds its loaders from. */
export interface LoaderParts {
  readonly db: RequestDatabase;
  readonly rights: Rights;
  readonly cursors: PageCipher;
  /** How the rows of a coordinate are kept; undefined where it is no field. */
  readonly guardOf: (coordinate: string) => RowGuard | undefined;
}
