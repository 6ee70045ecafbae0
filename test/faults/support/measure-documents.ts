import { json } from 'node:stream/consumers';
import { type Cost, leastOf, openMainThread } from './main-thread.ts';

/**
 * Reads a JSON list of documents and writes the cost of each: a program of its own, since under Jest the same code
 * takes several times as long.
 */
const ROUNDS = 5;
const documents = (await json(process.stdin)) as readonly string[];
const thread = openMainThread();
const costs: Cost[] = [];
for (const query of documents) {
  let cost = await thread.measure(query);
  for (let round = 1; round < ROUNDS; round += 1) cost = leastOf(cost, await thread.measure(query));
  costs.push(cost);
}
thread.close();
console.log(JSON.stringify(costs));
