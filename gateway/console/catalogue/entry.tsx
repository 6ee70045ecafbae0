import { inChinese, wordsOf } from '../enterprise/words.ts';
import { roleOf } from '../session/token-claims.ts';
import type { SessionControl } from '../session/use-session.ts';
import { basisInWords } from './basis-in-words.ts';
import type { CatalogueEntry } from './catalogue-data.ts';
import { titleOfMask } from './effects.ts';
import { ExplanationPanel } from './explanation-panel.tsx';

interface EntryProps {
  readonly entry: CatalogueEntry;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly control: SessionControl;
}

/** One field: in a line what it is, and opened why it is given or not. */
export function Entry({ entry, isOpen, onToggle, control }: EntryProps) {
  const { coordinate, description, owners, level, mask, sharing } = entry;
  return (
    <li>
      <details
        open={isOpen}
        onToggle={({ currentTarget: { open } }) => open !== isOpen && onToggle(open)}
      >
        <summary>
          <code>{coordinate}</code>
          <span className="catalogue-description">{description ?? titleOfSets(entry)}</span>
          <span className="catalogue-marks">
            {owners.map((owner) => (
              <span key={owner} className={`agency agency-${toAgencyName(owner)}`}>
                {wordsOf('Owner')(owner)}
              </span>
            ))}
            <span className={`mark mark-${level.toLowerCase()}`}>
              {level} {wordsOf('Level')(level)}
            </span>
            <span className={`mark mark-${sharing.toLowerCase()}`}>
              {wordsOf('Sharing')(sharing)}
            </span>
            {mask !== null && <span className="mark mark-mask">脱敏：{titleOfMask(mask)}</span>}
          </span>
        </summary>
        {isOpen && (
          <div className="entry-body">
            <ExplanationPanel coordinate={coordinate} control={control} />
            <FieldSets fieldSets={entry.fieldSets} />
            <p className="entry-ways">
              {roleOf(control.session.token) === 'data-officer' && (
                <a href={`/sharing?${new URLSearchParams({ ask: coordinate, owner: owners[0]! })}`}>
                  申请共享
                </a>
              )}
              <a href={`/graphiql?${new URLSearchParams({ query: toExplainQuery(coordinate) })}`}>
                在 GraphiQL 里查询它的说明
              </a>
            </p>
          </div>
        )}
      </details>
    </li>
  );
}

function FieldSets({ fieldSets }: Pick<CatalogueEntry, 'fieldSets'>) {
  return (
    <dl className="field-sets">
      {fieldSets.map(({ scope, title, sharing, legalBasis }) => (
        <div key={scope}>
          <dt>
            字段集「{inChinese(title)}」 <code>{scope}</code>
          </dt>
          <dd>
            {wordsOf('Sharing')(sharing)}；法律依据：{basisInWords(legalBasis)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function titleOfSets({ fieldSets }: CatalogueEntry): string {
  return fieldSets.map(({ title }) => inChinese(title)).join('、');
}

function toAgencyName(owner: string): string {
  return owner.toLowerCase().replaceAll('_', '-');
}

function toExplainQuery(coordinate: string): string {
  return `# 为什么给出或不给 ${coordinate}
query Explain {
  explain(coordinate: ${JSON.stringify(coordinate)}) {
    effect
    code
    message
    mask
    fieldSets {
      fieldSet {
        title
        owner
      }
      effect
      rows
      purposesNamed
    }
  }
}
`;
}
