import { parseArgs } from 'node:util';
import { runTrials } from './differential/trial.ts';

const OPERATIONS_PER_FEDERATION = 12;

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});

let seed = Number(values.seed);
let cases = 0;
let differences = 0;
const ways: Record<string, number> = {};
while (cases < Number(values.cases)) {
  for await (const { difference, request, ways: gone } of runTrials(
    seed,
    OPERATIONS_PER_FEDERATION,
  )) {
    cases += 1;
    for (const way of gone) ways[way] = (ways[way] ?? 0) + 1;
    if (difference === null) continue;
    differences += 1;
    console.log(`seed ${seed}\n${request.query}\n${difference}\n`);
  }
  seed += 1;
}
console.log(ways);
console.log(`${cases} cases, ${differences} differences, last seed ${seed - 1}`);
process.exitCode = differences === 0 ? 0 : 1;
