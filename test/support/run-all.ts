import { runChecks } from './checks.ts';
import { runSuites } from './suites.ts';

/** `npm test`: every check and every suite, or with `npm test -- <path>` the suites there. The last line counts. */
const checks = await runChecks();
console.log('# suites');
const suites = await runSuites(process.argv.slice(2));

for (const name of checks.failed) console.log(`failed: ${name}`);
if (suites.skipped > 0) console.log(`${suites.skipped} skipped`);
const failed = checks.failed.length + suites.failed;
console.log(`${checks.passed + suites.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
