/** How many cases a suite tries: its short form's, or what `npm run rights -- --cases N` asks for. */
export function casesOr(short: number): number {
  return LONG_CASES ?? short;
}

const written = process.env.RIGHTS_CASES;
const LONG_CASES = written === undefined ? null : Number(written);

/** Whether the long form runs: everything that the short form takes a sample of. */
export const IS_LONG = LONG_CASES !== null;

/** The same cases in every run; another number gives others. */
export const SEED = Number(process.env.RIGHTS_SEED ?? 20261121);
