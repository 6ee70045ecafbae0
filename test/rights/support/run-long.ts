import { parseArgs } from 'node:util';
import { runSuites } from '../../support/suites.ts';

/** `npm run rights -- --cases 10000 [--seed 7] [suite …]`: the proof of rights in its long form. */
const { values, positionals } = parseArgs({
  options: { cases: { type: 'string', default: '1000' }, seed: { type: 'string' } },
  allowPositionals: true,
});
process.env.RIGHTS_CASES = values.cases;
if (values.seed !== undefined) process.env.RIGHTS_SEED = values.seed;

const suites = await runSuites(positionals.length > 0 ? positionals : ['test/rights/']);
console.log(`${suites.passed} passed, ${suites.failed} failed, ${suites.skipped} skipped`);
process.exitCode = suites.failed === 0 ? 0 : 1;
