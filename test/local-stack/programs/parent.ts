import { join } from 'node:path';
import { supervise } from '../../../gateway/local-stack/supervise.ts';

/** Supervises a steady program, to be killed. */
const file = join(import.meta.dirname, 'steady.ts');
const program = { name: 'steady', file, env: process.env };
const sink = (line: string) => process.stdout.write(`${line}\n`);
await supervise(program, { sink }).ready;
