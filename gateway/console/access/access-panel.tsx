import type { GraphqlReply } from '../request/post-graphql.ts';
import { type AccessEntry, titleOfAgency, titleOfStatus } from './access.ts';
import { reasonFor, reasonOf } from './reasons.ts';
import './access-panel.css';

type Explained = Pick<GraphqlReply, 'errors' | 'extensions'>;

/** «Why is it grey?»: every selection that is missing or masked, whose it is, and why; and the record's id. */
export function AccessPanel({ reply }: { readonly reply: Explained }) {
  const access = reply.extensions?.access ?? [];
  const recordId = reply.extensions?.recordId;
  const refusals = refusalsOf(reply, access);
  return (
    <section className="access-panel" aria-label="为什么是灰的 Why is it grey">
      <h2>
        为什么是灰的？ <small lang="en">Why is it grey?</small>
      </h2>
      {access.length + refusals.length === 0 && <p>所选字段全部给出，没有遮盖。</p>}
      {refusals.map(({ code, message }) => (
        <p key={code + message} className="access-refusal">
          <code>{code}</code> {reasonOf(code)} <small>{message}</small>
        </p>
      ))}
      {access.length > 0 && <AccessTable access={access} />}
      {recordId !== undefined && (
        <p className="access-record">
          留痕编号 <code>{recordId}</code>
        </p>
      )}
    </section>
  );
}

function AccessTable({ access }: { readonly access: readonly AccessEntry[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">状态</th>
          <th scope="col">字段</th>
          <th scope="col">部门</th>
          <th scope="col">原因</th>
        </tr>
      </thead>
      <tbody>
        {access.map(({ path, coordinate, status, code, agency }) => (
          <tr key={`${path} ${code}`} className={`access-${status.toLowerCase()}`}>
            <td className="access-status">{titleOfStatus(status)}</td>
            <td title={coordinate}>
              <code>{path}</code>
            </td>
            <td>{titleOfAgency(agency)}</td>
            <td title={code ?? undefined}>{reasonFor({ status, code })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Errors that stand for the whole operation or that no entry explains. */
function refusalsOf(reply: Explained, access: readonly AccessEntry[]) {
  const explained = new Set(access.map(({ code }) => code));
  const refusals = (reply.errors ?? []).map(({ message, extensions }) => ({
    code: String(extensions?.code ?? ''),
    message,
  }));
  const others = refusals.filter(({ code }) => code !== '' && !explained.has(code));
  return [...new Map(others.map((refusal) => [refusal.code, refusal])).values()];
}
