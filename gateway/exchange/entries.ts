import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { ApiError } from '../../schema/contract/errors.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../schema/contract/page.ts';
import { parseSubgraphSdl } from '../../schema/files.ts';
import type { CompiledOperation } from '../compile/compile.ts';

/** Entries that one operation may ask of the exchange's lists, all of them together. */
const MAX_ENTRIES = 500;

/** What weighs a change for everybody takes as long as a full page. */
const WEIGHING: ReadonlySet<string> = new Set([
  'previewChange',
  'proposeChange',
  'approveChange',
  'revoke',
  'approveRequest',
]);

type Operation = Pick<CompiledOperation, 'document' | 'variables'>;

/**
 * Refuses an operation that asks too much of the exchange, which works in the gateway's own process: fields of its root
 * types count by the page that they ask for, lists without pages as a full one, and everything else as one entry.
 *
 * @throws ApiError OPERATION_TOO_COMPLEX
 */
export function createEntryLimit(): (operation: Operation) => void {
  const kinds = rootFields();
  const known = new WeakMap<DocumentNode, readonly CountedField[]>();

  return ({ document, variables }) => {
    const fields = known.get(document) ?? countedIn(document, kinds);
    known.set(document, fields);
    if (fields.length === 0) return;
    const total = fields.reduce((sum, field) => sum + entriesOf(field, variables), 0);
    if (total <= MAX_ENTRIES) return;
    const detail = `Ask the exchange's lists for ${MAX_ENTRIES} entries at once at most.`;
    throw new ApiError('OPERATION_TOO_COMPLEX', { detail });
  };
}

type RootKind = 'PAGED' | 'WHOLE' | 'SINGLE';

/** A root field that is the exchange's; any other costs it nothing. */
interface CountedField {
  readonly field: FieldNode;
  readonly kind: RootKind;
}

function rootFields(): ReadonlyMap<string, RootKind> {
  const kinds = new Map<string, RootKind>();
  for (const definition of parseSubgraphSdl('exchange').definitions) {
    const isObject =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    if (!isObject || !['Query', 'Mutation'].includes(definition.name.value)) continue;
    for (const { name, type, arguments: args = [] } of definition.fields ?? []) {
      const isPaged = args.some((arg) => arg.name.value === 'first');
      const isWhole = type.kind === Kind.LIST_TYPE || WEIGHING.has(name.value);
      kinds.set(name.value, isPaged ? 'PAGED' : isWhole ? 'WHOLE' : 'SINGLE');
    }
  }
  return kinds;
}

function rootsOf({ selections }: SelectionSetNode): readonly FieldNode[] {
  return selections.flatMap((one) => {
    if (one.kind === Kind.FIELD) return [one];
    return one.kind === Kind.INLINE_FRAGMENT ? rootsOf(one.selectionSet) : [];
  });
}

function countedIn(
  { definitions }: DocumentNode,
  kinds: ReadonlyMap<string, RootKind>,
): readonly CountedField[] {
  return definitions
    .flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? rootsOf(one.selectionSet) : []))
    .flatMap((field) => {
      const kind = kinds.get(field.name.value);
      return kind === undefined ? [] : [{ field, kind }];
    });
}

function entriesOf({ field, kind }: CountedField, variables: Operation['variables']): number {
  switch (kind) {
    case 'SINGLE':
      return 1;
    case 'WHOLE':
      return MAX_PAGE_SIZE;
    case 'PAGED':
      return sizeOf(field, variables);
  }
}

/** A size that is none is the page's to refuse; it takes nothing off the others. */
function sizeOf({ arguments: args = [] }: FieldNode, variables: Operation['variables']): number {
  const given = (name: string) => {
    const value = args.find((arg) => arg.name.value === name)?.value;
    return value === undefined ? null : numberOf(value, variables);
  };
  const size = given('first') ?? given('last') ?? DEFAULT_PAGE_SIZE;
  return Math.min(Math.max(size, 1), MAX_PAGE_SIZE);
}

function numberOf(value: ValueNode, variables: Operation['variables']): number | null {
  if (value.kind === Kind.INT) return Number(value.value);
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : null;
  return typeof given === 'number' ? given : null;
}
