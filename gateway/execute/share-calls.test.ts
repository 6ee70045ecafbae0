import { describe, expect, it } from '@jest/globals';
import type { SubgraphCall, SubgraphReply, SubgraphTransport } from './execute.ts';
import { createCallSharing } from './share-calls.ts';

const signal = new AbortController().signal;
const query: SubgraphCall = { subgraph: 's', body: '{"query":"{ a }"}', kind: 'query', signal };

/** Answers with what was asked and in whose name, when it is told to. */
function heldTransport(name: string) {
  const held: { readonly call: SubgraphCall; answer(): void }[] = [];
  const transport: SubgraphTransport = (call) =>
    new Promise((resolve, reject) => {
      const body = Buffer.from(`${name} ${call.subgraph} ${call.body}`);
      held.push({ call, answer: () => resolve({ status: 200, headers: {}, body }) });
      call.signal.addEventListener('abort', () => reject(call.signal.reason));
    });
  const answerAll = () => {
    for (const { answer } of held.splice(0)) answer();
  };
  return { held, transport, answerAll };
}

const textOf = ({ body }: SubgraphReply) => body.toString();

describe('createCallSharing', () => {
  it('sends equal queries of equal callers once', async () => {
    const heard: string[] = [];
    const share = createCallSharing((how) => heard.push(how));
    const { held, transport, answerAll } = heldTransport('A');

    const replies = Promise.all([1, 2, 3].map(() => share(transport, 'A')({ ...query })));
    expect(held).toHaveLength(1);
    answerAll();

    expect((await replies).map(textOf)).toEqual(Array(3).fill('A s {"query":"{ a }"}'));
    expect(heard).toEqual(['SENT', 'SHARED', 'SHARED']);
  });

  it('keeps callers of different rights apart over a thousand rounds', async () => {
    const share = createCallSharing();
    const answering = (name: string): SubgraphTransport => {
      return async ({ subgraph, body }) => {
        await new Promise(setImmediate);
        return { status: 200, headers: {}, body: Buffer.from(`${name} ${subgraph} ${body}`) };
      };
    };
    const one = share(answering('A'), 'rights of A');
    const other = share(answering('B'), 'rights of B');

    for (let round = 0; round < 1_000; round += 1) {
      const asked = { ...query, body: String(round % 7) };
      const replies = await Promise.all([one, other, one, other].map((send) => send(asked)));

      const expected = ['A', 'B', 'A', 'B'].map((name) => `${name} s ${asked.body}`);
      expect(replies.map(textOf)).toEqual(expected);
    }
  });

  it.each([
    ['another subgraph', { ...query, subgraph: 't' }, 'A'],
    ['another body', { ...query, body: '{}' }, 'A'],
    ['another fingerprint', query, 'B'],
    ['a boundary elsewhere', { ...query, subgraph: 'sA', body: query.body }, ''],
    ['a mutation', { ...query, kind: 'mutation' }, 'A'],
  ] as const)('shares nothing with %s', (_, call, fingerprint) => {
    const share = createCallSharing();
    const { held, transport } = heldTransport('A');

    share(transport, 'A')({ ...query, ...(call.kind === 'mutation' && { kind: 'mutation' }) });
    share(transport, fingerprint)(call);

    expect(held).toHaveLength(2);
  });

  it('leaves the answer to the others when one goes away, whoever came first', async () => {
    const share = createCallSharing();
    const { held, transport, answerAll } = heldTransport('A');
    const [first, second] = [new AbortController(), new AbortController()];
    const sent = [first, second].map(({ signal }) => share(transport, 'A')({ ...query, signal }));

    first.abort(new Error('gone'));
    await expect(sent[0]).rejects.toThrow('gone');
    expect(held[0]!.call.signal.aborted).toBe(false);
    answerAll();

    await expect(sent[1]!.then(textOf)).resolves.toContain('A s');
  });

  it('stops the call when nobody waits any more, and sends the next one anew', async () => {
    const share = createCallSharing();
    const { held, transport } = heldTransport('A');
    const leave = new AbortController();
    const sent = share(transport, 'A')({ ...query, signal: leave.signal });

    leave.abort(new Error('gone'));
    await expect(sent).rejects.toThrow('gone');
    expect(held[0]!.call.signal.aborted).toBe(true);
    share(transport, 'A')(query);

    expect(held).toHaveLength(2);
  });

  it('keeps no answer', async () => {
    const share = createCallSharing();
    const { held, transport, answerAll } = heldTransport('A');

    const sent = share(transport, 'A')(query);
    answerAll();
    await sent;
    share(transport, 'A')(query);

    expect(held).toHaveLength(1);
  });

  it('shares a failure with those who wait for it, and with nobody else', async () => {
    const share = createCallSharing();
    const failing: SubgraphTransport = () => Promise.reject(new Error('broken'));
    const send = share(failing, 'A');

    const outcomes = await Promise.allSettled([send(query), send(query)]);

    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const { transport, held } = heldTransport('A');
    share(transport, 'A')(query);
    expect(held).toHaveLength(1);
  });
});
