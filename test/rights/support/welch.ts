/** Welch's t-test of two samples: how many standard errors their means are apart, as a two-sided probability. */
export function welch(a: readonly number[], b: readonly number[]): number {
  const error = Math.sqrt(variance(a) / a.length + variance(b) / b.length);
  const t = Math.abs(mean(a) - mean(b)) / error;
  // Samples are of hundreds, for which Student's distribution is the normal one.
  return 2 * (1 - normal(t));
}

export function median(sample: readonly number[]): number {
  return sample.toSorted((x, y) => x - y)[Math.floor(sample.length / 2)]!;
}

/** Without the slowest twentieth, which other programs of the machine make. */
export function trim(sample: readonly number[]): readonly number[] {
  return sample.toSorted((x, y) => x - y).slice(0, Math.ceil(sample.length * 0.95));
}

function mean(sample: readonly number[]): number {
  return sample.reduce((sum, one) => sum + one, 0) / sample.length;
}

function variance(sample: readonly number[]): number {
  const middle = mean(sample);
  return sample.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (sample.length - 1);
}

/** The normal distribution, to seven places: Abramowitz and Stegun 26.2.17. */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
  const terms = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  return 1 - density * terms.reduce((sum, term, i) => sum + term * t ** (i + 1), 0);
}
