import { inChinese, wordsOf } from '../enterprise/words.ts';
import type { OwnAgreement, OwnFieldSet, SharingValue } from './agreement-data.ts';
import type { Draft } from './draft.ts';

const SHARING_VALUES: readonly SharingValue[] = ['CONDITIONAL', 'UNCONDITIONAL', 'WITHHELD'];

interface FieldSetPickerProps {
  readonly agreement: OwnAgreement;
  readonly draft: Draft;
  readonly scope: string;
  readonly onChoose: (scope: string) => void;
}

/** The own field sets by sharing attribute; those that are being changed say so. */
export function FieldSetPicker({ agreement, draft, scope, onChoose }: FieldSetPickerProps) {
  const titleOf = (set: OwnFieldSet) => {
    const isBegun = draft.fieldSets.some((one) => one.scope === set.scope);
    const isOpen = draft.open?.scope === set.scope;
    const title = `${inChinese(set.title)}（${set.grants?.length ?? 0} 条授权）`;
    return isBegun || isOpen ? `● ${title} 正在改` : title;
  };
  return (
    <section className="file-section" aria-label="选择字段集">
      <div className="filter">
        <label>
          改哪个字段集
          <select name="scope" value={scope} onChange={({ target }) => onChoose(target.value)}>
            <option value="">请选择</option>
            {SHARING_VALUES.map((sharing) => (
              <optgroup key={sharing} label={wordsOf('Sharing')(sharing)}>
                {agreement.fieldSets
                  .filter((set) => set.sharing === sharing)
                  .map((set) => (
                    <option key={set.scope} value={set.scope}>
                      {titleOf(set)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}
