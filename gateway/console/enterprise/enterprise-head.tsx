import type { Place } from '../access/place.ts';
import { Shown } from '../access/shown.tsx';
import type { Enterprise } from './enterprise-data.ts';
import { wordsOf } from './words.ts';
import './enterprise-head.css';

/** Who it is, at a glance: name, credit code, kind, state and credit grade. */
export function EnterpriseHead({ enterprise }: { readonly enterprise: Place<Enterprise> }) {
  return (
    <header className="enterprise-head">
      <div>
        <h1>
          <Shown place={enterprise.get('name')} />
        </h1>
        <p>
          <code>{enterprise.value?.creditCode}</code>{' '}
          <Shown place={enterprise.get('kind')} format={wordsOf('EnterpriseKind')} />
        </p>
      </div>
      <dl>
        <div>
          <dt>状态</dt>
          <dd>
            <Shown place={enterprise.get('status')} format={wordsOf('EnterpriseStatus')} isBrief />
          </dd>
        </div>
        <div>
          <dt>信用等级</dt>
          <dd>
            <Shown place={enterprise.get('creditGrade')} isBrief />
          </dd>
        </div>
      </dl>
    </header>
  );
}
