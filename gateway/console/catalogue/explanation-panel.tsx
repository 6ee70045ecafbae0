import { useState } from 'react';
import { ROLES, type Role } from '../../../schema/contract/caller.ts';
import { PURPOSES_OF_ROLE, type Purpose } from '../../../schema/contract/purpose.ts';
import { wordsOf } from '../enterprise/words.ts';
import { Answer } from '../request/answer.tsx';
import { useReply } from '../request/use-reply.ts';
import { needsMatter, titleOfPurpose } from '../session/purposes.ts';
import { toRoleValue } from '../session/role-values.ts';
import { roleOf } from '../session/token-claims.ts';
import type { SessionControl } from '../session/use-session.ts';
import type { ExplainData } from './catalogue-data.ts';
import operation from './explain.graphql?raw';
import { Verdict } from './verdict.tsx';

interface ExplanationPanelProps {
  readonly coordinate: string;
  readonly control: SessionControl;
}

/** Somebody else whom a data officer asks about. */
interface Somebody {
  readonly role: Role;
  readonly purpose: Purpose | null;
}

/** Why a field is given, masked or refused to the caller for the purpose that the bar says; to an officer, to anyone. */
export function ExplanationPanel({ coordinate, control }: ExplanationPanelProps) {
  const [somebody, setSomebody] = useState<Somebody | null>(null);
  const isOfficer = roleOf(control.session.token) === 'data-officer';
  const variables = { coordinate, ...(isOfficer && somebody ? toVariables(somebody) : {}) };
  const answer = useReply<ExplainData>(operation, variables, control);
  return (
    <section className="explanation" aria-label={`${coordinate} 的说明`}>
      {isOfficer && <SomebodyForm somebody={somebody} onChange={setSomebody} />}
      <Answer answer={answer} waiting="正在查协议……">
        {({ explain }) =>
          explain === null ? (
            <p>没有可说明的：这一字段不在视图之内。</p>
          ) : (
            <Verdict explanation={explain} />
          )
        }
      </Answer>
    </section>
  );
}

/** A matter is taken as given: any will do. */
function toVariables({ role, purpose }: Somebody) {
  return {
    as: { role: toRoleValue(role) },
    purpose,
    ...(needsMatter(purpose) ? { matter: '所列事项' } : {}),
  };
}

interface SomebodyFormProps {
  readonly somebody: Somebody | null;
  readonly onChange: (somebody: Somebody | null) => void;
}

function SomebodyForm({ somebody, onChange }: SomebodyFormProps) {
  return (
    <div className="filter">
      <label>
        以谁的身份
        <select
          name="as-role"
          value={somebody?.role ?? ''}
          onChange={({ target }) => {
            const role = ROLES.find((one) => one === target.value);
            onChange(role === undefined ? null : { role, purpose: null });
          }}
        >
          <option value="">本人</option>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {wordsOf('Role')(toRoleValue(role))}
            </option>
          ))}
        </select>
      </label>
      {somebody !== null && (
        <label>
          以什么用途
          <select
            name="as-purpose"
            value={somebody.purpose ?? ''}
            onChange={({ target }) => {
              const purposes = PURPOSES_OF_ROLE[somebody.role];
              const purpose = purposes.find((one) => one === target.value) ?? null;
              onChange({ ...somebody, purpose });
            }}
          >
            <option value="">不声明</option>
            {PURPOSES_OF_ROLE[somebody.role].map((purpose) => (
              <option key={purpose} value={purpose}>
                {titleOfPurpose(purpose)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
