import { median } from './report.ts';

/** Where the middle of what was measured lies, and between what with 95 %. */
export interface Centre {
  readonly estimate: number;
  readonly least: number;
  readonly most: number;
}

const OF_95_PERCENT = 1.96;

/**
 * The Hodges-Lehmann estimate, the median of the means of any two: few outliers move it as little as the median, and it
 * needs two thirds of the measurements that the median would need to say as much.
 *
 * @param values at least 10.
 * @see Hollander, Wolfe, Chicken, "Nonparametric Statistical Methods", 3rd ed., 3.2 and 3.3.
 */
export function findCentre(values: readonly number[]): Centre {
  const means = values
    .flatMap((one, i) => values.slice(i).map((other) => (one + other) / 2))
    .sort((a, b) => a - b);
  const n = values.length;
  const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
  const outside = Math.max(0, Math.round((n * (n + 1)) / 4 - OF_95_PERCENT * spread) - 1);
  return { estimate: median(means), least: means[outside]!, most: means.at(-1 - outside)! };
}
