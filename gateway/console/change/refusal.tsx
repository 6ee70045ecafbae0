import { Refusals } from '../request/answer.tsx';
import type { GraphqlReply } from '../request/post-graphql.ts';

interface RefusalProps {
  readonly reply: Pick<GraphqlReply, 'errors'>;
  readonly onReload: () => void;
}

/** Why a change as a whole is refused; where that hangs on its very words, the exchange's own. */
export function Refusal({ reply, onReload }: RefusalProps) {
  const codes = reply.errors?.map(({ extensions }) => extensions?.code) ?? [];
  const detailed = reply.errors?.filter(({ extensions }) => DETAILED.has(extensions?.code)) ?? [];
  return (
    <>
      <Refusals reply={reply} />
      {detailed.map(({ message }) => (
        <details key={message}>
          <summary>哪里不对（交换平台的原话）</summary>
          <p className="help as-written" lang="en">
            {message}
          </p>
        </details>
      ))}
      {codes.includes('AGREEMENT_CHANGED') && (
        <button type="button" className="plain-button" onClick={onReload}>
          调取现行协议，草稿保留
        </button>
      )}
    </>
  );
}

const DETAILED: ReadonlySet<unknown> = new Set(['AGREEMENT_INVALID', 'CHANGE_INVALID']);
