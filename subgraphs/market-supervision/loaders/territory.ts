import { optional } from '../../kit/arguments.ts';
import { startsWith } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, manyByKey, oneByKey } from '../../kit/loaders.ts';
import { Grid, Supervisor } from '../entities/grid.ts';
import { Region } from '../entities/region.ts';
import type { QueryGridsArgs } from '../generated.ts';
import { parseRegionPrefix } from './arguments.ts';

export function createTerritoryLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  return {
    regionByCode: oneByKey(db, { entity: Region, key: 'code' }),
    regionsByParent: manyByKey(parts, { entity: Region, key: 'parentCode', sort: ['code'] }),
    gridByCode: oneByKey(db, {
      entity: Grid,
      key: 'gridCode',
      rows: rights.rows('Grid.gridCode'),
    }),
    grids: connectionByKey(parts, {
      list: 'Query.grids',
      entity: Grid,
      sort: ['gridCode'],
      rows: rights.rows('Query.grids'),
      conditionsOf: (args) => [
        startsWith('t.region_code', optional((args as QueryGridsArgs).region, parseRegionPrefix)),
      ],
    }),
    supervisorsByGrid: manyByKey(parts, {
      entity: Supervisor,
      key: 'gridCode',
      sort: ['badgeNo'],
      rows: rights.rows('Grid.supervisors'),
    }),
    supervisorByBadge: oneByKey(db, { entity: Supervisor, key: 'badgeNo' }),
  };
}
