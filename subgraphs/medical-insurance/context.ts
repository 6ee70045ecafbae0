import type { SubgraphContext } from '../kit/context.ts';
import type { Loaders } from './loaders/index.ts';

/** What every resolver of this agency is given. */
export type Context = SubgraphContext<Loaders>;
