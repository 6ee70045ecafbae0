import { parseArgs } from 'node:util';
import { runTrials } from './differential/trial.ts';

const OPERATIONS_PER_FEDERATION = 12;
const CASES_PER_LINE = 1_200;

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});

let seed = Number(values.seed);
let cases = 0;
let differences = 0;
const ways: Record<string, number> = {};
const features: Record<string, number> = {};
while (cases < Number(values.cases)) {
  try {
    for await (const trial of runTrials(seed, OPERATIONS_PER_FEDERATION)) {
      cases += 1;
      if (cases % CASES_PER_LINE === 0) console.log(`${cases} cases, seed ${seed}`);
      count(ways, trial.ways);
      count(features, trial.features);
      if (trial.difference !== null) report(`${trial.request.query}\n${trial.difference}`);
    }
  } catch (error) {
    report(`the federation itself: ${error}`);
  }
  seed += 1;
}
console.table(
  Object.fromEntries(Object.entries(features).sort(([, one], [, other]) => other - one)),
);
console.log(ways);
console.log(`${cases} cases, ${differences} differences, last seed ${seed - 1}`);
process.exitCode = differences === 0 ? 0 : 1;

function count(into: Record<string, number>, what: Iterable<string>): void {
  for (const one of what) into[one] = (into[one] ?? 0) + 1;
}

function report(difference: string): void {
  differences += 1;
  console.log(`seed ${seed}\n${difference}\n`);
}
