import { wordsOf } from '../enterprise/words.ts';
import { ROLE_VALUES } from '../session/role-values.ts';
import type { SharingGrant } from './sharing-grant.ts';
import { titleOfGrantEffect, titleOfRows, titleOfUse } from './words.ts';

/** A grant as a sentence: whom to, what for, how, which records, and every limit that it has. */
export function inWords(grant: SharingGrant): string {
  const { to, purposes, region, uses, obligations } = grant;
  const parts = [
    purposes === null ? '不需用途' : purposes.map(wordsOf('Purpose')).join('、'),
    effectInWords(grant),
    `${grant.rows.map(titleOfRows).join('、')}记录`,
    region === null ? '' : `限地区 ${region}`,
    uses.length === 0 ? '' : `可用来${uses.map(titleOfUse).join('、')}`,
    termInWords(grant),
    obligations.map(obligationInWords).join('、'),
  ];
  const everyone = ROLE_VALUES.every((role) => to.includes(role));
  const whom = everyone ? '所有角色' : to.map(wordsOf('Role')).join('、');
  return `${whom}：${parts.filter(Boolean).join('；')}`;
}

function effectInWords({ effect, clearRows }: SharingGrant): string {
  const title = titleOfGrantEffect(effect);
  return clearRows.length === 0
    ? title
    : `${title}（${clearRows.map(titleOfRows).join('、')}记录明文）`;
}

function termInWords({ validFrom, validTo }: SharingGrant): string {
  return [validFrom && `自 ${validFrom} 起`, validTo && `到 ${validTo} 止`]
    .filter(Boolean)
    .join('，');
}

function obligationInWords({ code, days }: SharingGrant['obligations'][number]): string {
  const title = wordsOf('ObligationCode')(code);
  return days === null ? title : `${title}（${days} 天）`;
}
