import type { Sharing } from '../../../schema/contract/agreement.ts';
import type { FieldRule, Policy, SubgraphDocument } from '../../../schema/contract/policy.ts';
import type { OwnerName } from '../../../schema/subgraphs.ts';
import { type DescribedField, describeFields } from './described-fields.ts';

/** One coordinate as the catalogue (数据目录) lists it. */
export interface ListedField extends DescribedField {
  readonly coordinate: string;
  readonly rule: FieldRule;
  /** The strictest attribute of its field sets. */
  readonly sharing: Sharing;
  /** What a search looks in, in lower case. */
  readonly searched: string;
}

export interface Catalogue {
  /** In order of coordinate; the pages of lists, which carry nothing of their own, are left out. */
  readonly entries: readonly ListedField[];
  /** Any coordinate that clients can ask for, or undefined. */
  find(coordinate: string): ListedField | undefined;
}

/** Catalogues of the policies in force, each made once from what the owners' schemas say. */
export function createCatalogues(
  documents: readonly SubgraphDocument[],
): (policy: Policy) => Catalogue {
  const fields = describeFields(documents);
  const catalogues = new WeakMap<Policy, Catalogue>();
  return (policy) => {
    const catalogue = catalogues.get(policy) ?? catalogueOf(policy, fields);
    catalogues.set(policy, catalogue);
    return catalogue;
  };
}

function catalogueOf(policy: Policy, fields: ReadonlyMap<string, DescribedField>): Catalogue {
  const byCoordinate = new Map<string, ListedField>();
  for (const coordinate of [...fields.keys()].sort()) {
    const rule = policy.rules.get(coordinate);
    if (rule !== undefined) byCoordinate.set(coordinate, toEntry(rule, fields.get(coordinate)!));
  }
  return {
    entries: [...byCoordinate.values()].filter(({ rule }) => !rule.isEnvelope),
    find: (coordinate) => byCoordinate.get(coordinate),
  };
}

function toEntry(rule: FieldRule, field: DescribedField): ListedField {
  const words = [rule.coordinate, field.description ?? '', ...rule.sets.map(({ title }) => title)];
  return {
    ...field,
    coordinate: rule.coordinate,
    rule,
    sharing: strictestSharing(rule.sets.map(({ sharing }) => sharing)),
    searched: words.join('\n').toLowerCase(),
  };
}

const STRICTNESS: readonly Sharing[] = ['无条件共享', '有条件共享', '不予共享'];

/** Of none: 无条件共享. */
export function strictestSharing(attributes: readonly Sharing[]): Sharing {
  const strictest = Math.max(0, ...attributes.map((one) => STRICTNESS.indexOf(one)));
  return STRICTNESS[strictest]!;
}

/** What a search of the catalogue may ask for; each that is given narrows it. */
export interface CatalogueFilter {
  /** Part of a coordinate, description or title, in any case. */
  readonly text?: string | null;
  readonly owner?: OwnerName | null;
  readonly sharing?: Sharing | null;
  readonly level?: FieldRule['level'] | null;
}

export function matches(entry: ListedField, filter: CatalogueFilter): boolean {
  const { text, owner, sharing, level } = filter;
  if (text != null && !entry.searched.includes(text.toLowerCase())) return false;
  if (owner != null && !entry.owners.includes(owner)) return false;
  if (sharing != null && entry.sharing !== sharing) return false;
  return level == null || entry.rule.level === level;
}
