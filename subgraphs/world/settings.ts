import { type AgencyName, SUBGRAPHS, subgraphPaths } from '../../schema/subgraphs.ts';
import { isScale, SCALES, type Scale } from './scale.ts';

export interface Settings {
  readonly seed: number;
  readonly scale: Scale;
  readonly dataDirectory: string;
  readonly databaseUrls: Readonly<Record<AgencyName, string>>;
}

/** A setting that is missing or wrong; the message names the variable. */
export class SettingError extends Error {}

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const scale = env.WORLD ?? 'small';
  if (!isScale(scale)) throw new SettingError(`WORLD has to be one of ${SCALES.join(', ')}.`);
  const seed = env.WORLD_SEED ?? '20261121';
  if (!/^\d{1,15}$/.test(seed)) throw new SettingError('WORLD_SEED has to be a whole number.');

  const urls = SUBGRAPHS.map(({ name }) => {
    const variable = subgraphPaths(name).databaseVariable;
    const url = env[variable];
    if (!url) throw new SettingError(`${variable} is missing.`);
    return [name, url] as const;
  });
  return {
    seed: Number(seed),
    scale,
    dataDirectory: env.DATA_DIR ?? '.data',
    databaseUrls: Object.fromEntries(urls) as Record<AgencyName, string>,
  };
}
