import { setImmediate as endOfTurn } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import type { SubgraphCall, SubgraphReply } from './execute.ts';
import { createCallGathering } from './gather-calls.ts';

const callOf = (body: string): SubgraphCall => ({
  subgraph: 's',
  body,
  kind: 'query',
  signal: new AbortController().signal,
});

const replyOf = (body: string): SubgraphReply => {
  return { status: 200, headers: {}, body: Buffer.from(body) };
};

it('calls wait for the end of their turn and are sent in their order, whoever makes them', async () => {
  const sent: string[] = [];
  const gather = createCallGathering();
  const sendAs = (name: string) =>
    gather(async ({ body }) => {
      sent.push(`${name} ${body}`);
      return replyOf(body);
    });

  const replies = [sendAs('A')(callOf('1')), sendAs('B')(callOf('2')), sendAs('A')(callOf('3'))];
  expect(sent).toEqual([]);
  await endOfTurn();

  expect(sent).toEqual(['A 1', 'B 2', 'A 3']);
  expect((await Promise.all(replies)).map(({ body }) => body.toString())).toEqual(['1', '2', '3']);
});

it('a reply waits for the others of its turn', async () => {
  const answer = Array.from({ length: 2 }, () => Promise.withResolvers<SubgraphReply>());
  const send = createCallGathering()(({ body }) => answer[Number(body)]!.promise);
  const read: string[] = [];
  const reading = ['0', '1'].map(async (body) => {
    await send(callOf(body));
    read.push(body);
  });
  await endOfTurn();

  answer[0]!.resolve(replyOf('0'));
  // After whatever follows from that at once.
  await new Promise<void>((resolve) => process.nextTick(resolve));
  expect(read).toEqual([]);
  answer[1]!.resolve(replyOf('1'));
  await Promise.all(reading);

  expect(read).toEqual(['0', '1']);
});

it('a call that fails costs no other', async () => {
  const send = createCallGathering()(async ({ body }) => {
    if (body === 'bad') throw new Error('gone');
    return replyOf(body);
  });

  const outcomes = await Promise.allSettled(['good', 'bad', 'fine'].map((b) => send(callOf(b))));

  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
