import { reasonOf } from '../access/reasons.ts';
import { inChinese, wordsOf } from '../enterprise/words.ts';
import type { ExplainedFieldSet, Explanation } from './catalogue-data.ts';
import { titleOfEffect, titleOfMask } from './effects.ts';

/** What is decided, what each field set says of it, and what would be needed. */
export function Verdict({ explanation }: { readonly explanation: Explanation }) {
  const { effect, code, mask, fieldSets } = explanation;
  return (
    <>
      <p className={`verdict verdict-${effect.toLowerCase()}`}>
        <strong>{titleOfEffect(effect)}</strong>
        {mask !== null && <span>{titleOfMask(mask)}</span>}
        {code !== null && effect !== 'MASK' && (
          <span>
            {reasonOf(code)} <code>{code}</code>
          </span>
        )}
      </p>
      <ul className="verdict-sets">
        {fieldSets.map((set) => (
          <SetVerdict key={`${set.agreementId} ${set.fieldSet.scope}`} set={set} />
        ))}
      </ul>
    </>
  );
}

function SetVerdict({ set }: { readonly set: ExplainedFieldSet }) {
  const { fieldSet, agreementId, agreementVersion, effect, rows, clearRows } = set;
  return (
    <li>
      {wordsOf('Owner')(fieldSet.owner)}「{inChinese(fieldSet.title)}」：{titleOfEffect(effect)}。
      {rows !== null && ` 记录：${inChinese(rows)}。`}
      {clearRows !== null && ` 其中不脱敏：${inChinese(clearRows)}。`}
      {toAdvice(set)}
      <small>
        {' '}
        协议 {agreementId} 第 {agreementVersion} 版
      </small>
    </li>
  );
}

/** What would be needed. */
function toAdvice({ effect, code, purposesNamed }: ExplainedFieldSet): string {
  if (purposesNamed.length > 0) {
    const purposes = purposesNamed.map(wordsOf('Purpose')).join('、');
    return effect === 'DENY' ? ` 须声明用途：${purposes}。` : ` 协议所列用途：${purposes}。`;
  }
  return code === 'FIELD_NOT_SHARED' ? ' 须由所在部门的数据专员提出共享申请。' : '';
}
