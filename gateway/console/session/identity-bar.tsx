import { SUBGRAPHS } from '../../../schema/subgraphs.ts';
import { Field } from './field.tsx';
import type { Identity } from './identities.ts';
import { MatterField } from './matter-field.tsx';
import { needsMatter, titleOfPurpose } from './purposes.ts';
import { TokenField } from './token-field.tsx';
import type { SessionControl } from './use-session.ts';
import './identity-bar.css';

/** Who asks, why, and in which matter: the bar on top of every page. */
export function IdentityBar({ control }: { readonly control: SessionControl }) {
  const { session, purposes, failure } = control;
  return (
    <header className="identity-bar">
      <a className="identity-bar-home" href="/">
        <img src="/favicon.svg" alt="" width="28" height="28" />
        <span>
          药联 <small>Yaolian</small>
        </span>
      </a>
      {control.isReady && <Choices control={control} />}
      <nav aria-label="页面 Pages">
        <a href="/">企业档案</a>
        <a href="/catalogue">目录</a>
        <a href="/sharing">共享</a>
        <a href="/uses">用途</a>
        <a href="/graphiql">GraphiQL</a>
      </nav>
      {failure !== null && (
        <p className="identity-bar-failure" role="alert">
          身份切换失败，请重试。{failure}
        </p>
      )}
      {purposes.length > 0 && session.purpose === null && (
        <p className="identity-bar-hint">未声明用途：只返回无条件共享的数据。</p>
      )}
    </header>
  );
}

function Choices({ control }: { readonly control: SessionControl }) {
  const { identities, session } = control;
  return (
    <>
      {identities === null ? (
        <TokenField token={session.token} onPaste={control.pasteToken} />
      ) : (
        <PersonaField control={control} identities={identities} />
      )}
      <PurposeField control={control} />
      {needsMatter(session.purpose) && <MatterField key={session.purpose} control={control} />}
    </>
  );
}

interface PersonaFieldProps {
  readonly control: SessionControl;
  readonly identities: readonly Identity[];
}

function PersonaField({ control, identities }: PersonaFieldProps) {
  return (
    <Field label="身份" english="Identity">
      <select
        name="persona"
        value={control.session.persona ?? ''}
        onChange={(event) => control.chooseIdentity(event.target.value)}
      >
        {groupByAgency(identities).map(([agency, members]) => (
          <optgroup key={agency} label={agency}>
            {members.map(({ persona, title }) => (
              <option key={persona} value={persona}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

function PurposeField({ control }: { readonly control: SessionControl }) {
  const { session, purposes } = control;
  return (
    <Field label="用途" english="Purpose">
      <select
        name="purpose"
        value={session.purpose ?? ''}
        disabled={purposes.length === 0}
        onChange={({ target }) =>
          control.choosePurpose(purposes.find((purpose) => purpose === target.value) ?? null)
        }
      >
        <option value="">不声明</option>
        {purposes.map((purpose) => (
          <option key={purpose} value={purpose}>
            {titleOfPurpose(purpose)} {purpose}
          </option>
        ))}
      </select>
    </Field>
  );
}

function groupByAgency(identities: readonly Identity[]) {
  return [...Map.groupBy(identities, ({ agency }) => titleOfAgency(agency))];
}

function titleOfAgency(agency: string): string {
  if (agency === 'partner') return '合作企业';
  return SUBGRAPHS.find(({ name }) => name === agency)?.title ?? '公众';
}
