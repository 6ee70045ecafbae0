import type { ReactNode } from 'react';
import { reasonOf } from '../access/reasons.ts';
import type { GraphqlReply } from './post-graphql.ts';
import type { ReplyState } from './use-reply.ts';

interface AnswerProps<Data> {
  readonly answer: ReplyState<Data>;
  /** What is being looked for, while it is. */
  readonly waiting: string;
  readonly children: (data: Data) => ReactNode;
}

/** What was asked for; before that, that it is under way, or why it won't come. */
export function Answer<Data>({ answer, waiting, children }: AnswerProps<Data>) {
  if (answer.state === 'LOADING') return <p aria-busy="true">{waiting}</p>;
  if (answer.state === 'LOST') return <p role="alert">连不上网关，请检查网络后重试。</p>;
  const { data } = answer.reply;
  return (
    <>
      <Refusals reply={answer.reply} />
      {data && children(data)}
    </>
  );
}

/** Why the gateway refused, once for each reason. */
export function Refusals({ reply }: { readonly reply: Pick<GraphqlReply, 'errors'> }) {
  const codes = new Set(reply.errors?.map(({ extensions }) => String(extensions?.code)));
  if (codes.size === 0) return null;
  return (
    <div className="refusals" role="alert">
      {[...codes].map((code) => (
        <p key={code}>
          {reasonOf(code)} <code>{code}</code>
        </p>
      ))}
    </div>
  );
}
