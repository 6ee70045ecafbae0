import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  print,
  visit,
} from 'graphql';
import type { Agreement, Grant } from '../../../schema/contract/agreement.ts';
import { ROLES } from '../../../schema/contract/caller.ts';
import { PURPOSES, PURPOSES_OF_ROLE } from '../../../schema/contract/purpose.ts';
import { ROW_SCOPES } from '../../../schema/contract/rows.ts';
import type { RowGuard } from '../../../subgraphs/kit/permission.ts';
import { isOpen } from './open.ts';
import { agreements, documents, policy } from './policy.ts';
import { type OwnedPermissions, ownedPermissions } from './row-guards.ts';

/** Everything that rights are made from. */
export interface Sources {
  readonly agreements: readonly Agreement[];
  readonly documents: typeof documents;
  readonly permissions: readonly OwnedPermissions[];
}

export const SOURCES: Sources = { agreements, documents, permissions: ownedPermissions };

/** One line changed, as an owner might by mistake. */
export interface Mutant {
  readonly name: string;
  readonly kind: 'grant' | 'directive' | 'use' | 'permission';
  /** Made when it is tried. */
  readonly make: () => Sources;
}

export function listMutants(): readonly Mutant[] {
  return [...grantMutants(), ...directiveMutants(), ...argumentMutants(), ...permissionMutants()];
}

function grantMutants(): readonly Mutant[] {
  return agreements.flatMap((agreement, a) =>
    agreement.fieldSets.flatMap((set, s) =>
      set.grants.flatMap((grant, g) =>
        changesOf(grant).map(([change, changed]) => ({
          kind: 'grant' as const,
          name: `${set.scope}, grant ${g + 1} (${grant.to.length === ROLES.length ? 'everyone' : grant.to.join(' ')}): ${change}`,
          make: () =>
            withGrants(a, s, (grants) => grants.flatMap((one, i) => (i === g ? changed : [one]))),
        })),
      ),
    ),
  );
}

type Change = readonly [name: string, grants: readonly Grant[]];

function changesOf(grant: Grant): readonly Change[] {
  const { purposes, rows, clearRows, to } = grant;
  const absent = ROLES.find((role) => !to.includes(role));
  const { purposes: _, ...unconditional } = grant;
  const changes: (Change | false)[] = [
    ['removed', []],
    to.length > 1 && [`without ${to[0]}`, [{ ...grant, to: to.slice(1) }]],
    absent !== undefined && [`also to ${absent}`, [{ ...grant, to: [...to, absent] }]],
    purposes !== undefined && ['for any purpose', [unconditional]],
    purposes !== undefined &&
      purposes.length > 1 && [
        `not for ${purposes[0]}`,
        [{ ...grant, purposes: purposes.slice(1) }],
      ],
    ...otherPurposes(grant).map(
      (other): Change => [`also for ${other}`, [{ ...grant, purposes: [...purposes!, other] }]],
    ),
    !rows.includes('ALL') && ['all rows', [{ ...grant, rows: ['ALL'] }]],
    ...rows.map(
      (row): Change => [`not ${row}`, [{ ...grant, rows: rows.filter((one) => one !== row) }]],
    ),
    ...widerRows(grant).map((row): Change => [`also ${row}`, [{ ...grant, rows: [...rows, row] }]]),
    grant.effect === 'MASKED' && ['in the clear', [clear(grant)]],
    grant.effect === 'TOTALS' && ['in the clear', [{ ...grant, effect: 'CLEAR' }]],
    grant.effect === 'CLEAR' && ['totals only', [{ ...grant, effect: 'TOTALS' }]],
    clearRows !== undefined && ['clear for all rows', [{ ...grant, clearRows: ['ALL'] }]],
    grant.effect === 'CLEAR' &&
      !grant.uses?.includes('FILTER') && ['also to filter', [usedFor(grant, 'FILTER')]],
    ...(grant.uses ?? []).map(
      (use): Change => [
        `not to ${use}`,
        [{ ...grant, uses: grant.uses!.filter((one) => one !== use) }],
      ],
    ),
  ];
  return changes.filter((change) => change !== false);
}

/** A purpose that one of the grant's roles may act for. */
function otherPurposes({ to, purposes }: Grant) {
  if (purposes === undefined) return [];
  return PURPOSES.filter(
    (purpose) =>
      !purposes.includes(purpose) && to.some((role) => PURPOSES_OF_ROLE[role].includes(purpose)),
  );
}

function widerRows({ rows, to }: Grant) {
  if (rows.includes('ALL') || rows.includes('REGION')) return [];
  const isPartner = to.every((role) => role.endsWith('-partner'));
  return ROW_SCOPES.filter((scope) => scope === 'REGION' && !isPartner);
}

function clear({ clearRows: _, ...grant }: Grant): Grant {
  return { ...grant, effect: 'CLEAR' };
}

function usedFor(grant: Grant, use: 'FILTER'): Grant {
  return { ...grant, uses: [...(grant.uses ?? []), use] };
}

function withGrants(
  a: number,
  s: number,
  change: (grants: readonly Grant[]) => readonly Grant[],
): Sources {
  const changed = agreements.map((agreement, i) =>
    i !== a
      ? agreement
      : {
          ...agreement,
          fieldSets: agreement.fieldSets.map((set, j) =>
            j === s ? { ...set, grants: change(set.grants) } : set,
          ),
        },
  );
  return { ...SOURCES, agreements: changed };
}

const RIGHTS_DIRECTIVES = ['classified', 'requiresScopes', 'masked'];

function directiveMutants(): readonly Mutant[] {
  return documents.flatMap(({ name, document }) => {
    const found: Mutant[] = [];
    visit(document, {
      [Kind.FIELD_DEFINITION]: (field, _key, _parent, _path, ancestors) => {
        const type = (ancestors.at(-2) ?? ancestors.at(-1)) as { name?: { value: string } };
        for (const { name: directive } of field.directives ?? []) {
          if (!RIGHTS_DIRECTIVES.includes(directive.value)) continue;
          const place = `${name}: ${typeName(ancestors) ?? type.name?.value}.${field.name.value}`;
          found.push({
            kind: 'directive',
            name: `${place} without @${directive.value}`,
            make: () => withDocument(name, without(document, field, directive.value)),
          });
          if (directive.value === 'classified') {
            found.push({
              kind: 'directive',
              name: `${place} classified otherwise`,
              make: () => withDocument(name, reclassified(document, field)),
            });
          }
        }
      },
    });
    return found;
  });
}

/** Each `@uses` left out, and each in another mode. */
function argumentMutants(): readonly Mutant[] {
  return documents.flatMap(({ name, document }) =>
    usesIn(document).flatMap((use, i) =>
      [null, inAnotherMode(use)].map((changed) => ({
        kind: 'use' as const,
        name: `${name}: use ${i + 1}, ${print(use)}, ${changed === null ? 'left out' : 'otherwise'}`,
        make: () => withDocument(name, withDirective(document, use, changed)),
      })),
    ),
  );
}

function usesIn(document: DocumentNode): readonly ConstDirectiveNode[] {
  const uses: ConstDirectiveNode[] = [];
  visit(document, {
    [Kind.DIRECTIVE]: (node) => {
      if (node.name.value === 'uses') uses.push(node as ConstDirectiveNode);
    },
  });
  return uses;
}

function inAnotherMode(use: ConstDirectiveNode): ConstDirectiveNode {
  const other = (mode: string) => (mode === 'FILTER' ? 'GROUP' : 'FILTER');
  return visit(use, { [Kind.ENUM]: (node) => ({ ...node, value: other(node.value) }) });
}

function withDirective(
  document: DocumentNode,
  target: ConstDirectiveNode,
  changed: ConstDirectiveNode | null,
): DocumentNode {
  return visit(document, {
    [Kind.DIRECTIVE]: (node) => (node === target ? changed : undefined),
  });
}

function typeName(ancestors: readonly unknown[]): string | undefined {
  const type = ancestors.findLast(
    (one) => typeof one === 'object' && one !== null && 'kind' in one && 'fields' in one,
  ) as { readonly name?: { readonly value: string } } | undefined;
  return type?.name?.value;
}

function withDocument(name: string, document: DocumentNode): Sources {
  const changed = documents.map((one) => (one.name === name ? { ...one, document } : one));
  return { ...SOURCES, documents: changed };
}

function without(
  document: DocumentNode,
  target: FieldDefinitionNode,
  directive: string,
): DocumentNode {
  return onField(document, target, (field) => ({
    ...field,
    directives: field.directives?.filter(({ name }) => name.value !== directive) ?? [],
  }));
}

function reclassified(document: DocumentNode, target: FieldDefinitionNode): DocumentNode {
  const other = (level: string) => (level === 'L1' ? 'L3' : 'L1');
  return onField(document, target, (field) =>
    visit(field, {
      [Kind.DIRECTIVE]: (node) => (node.name.value === 'classified' ? undefined : false),
      [Kind.ENUM]: (node) => ({ ...node, value: other(node.value) }),
    }),
  );
}

function onField(
  document: DocumentNode,
  target: FieldDefinitionNode,
  change: (field: FieldDefinitionNode) => FieldDefinitionNode,
): DocumentNode {
  return visit(document, {
    [Kind.FIELD_DEFINITION]: (field) => (field === target ? change(field) : undefined),
  });
}

/**
 * Lines that would let through more. Nothing is checked for QUERY and PARENT at release, so one for the other changes
 * nothing, nor does any where every caller has all rows; PARENT to ROW gives less.
 */
const LOOSER: Readonly<Record<RowGuard, readonly RowGuard[]>> = {
  ROW: ['QUERY', 'PARENT', 'TOTALS'],
  QUERY: ['TOTALS'],
  PARENT: ['TOTALS'],
  TOTALS: ['QUERY', 'PARENT'],
};

function permissionMutants(): readonly Mutant[] {
  return ownedPermissions.flatMap(({ name, guards }) =>
    [...guards].flatMap(([coordinate, guard]) =>
      [undefined, ...(isOpenToAll(coordinate) ? [] : LOOSER[guard])].map((other) => ({
        kind: 'permission' as const,
        name: `${name}: ${coordinate} by ${other ?? 'nothing'} instead of ${guard}`,
        make: () => withGuard(name, coordinate, other),
      })),
    ),
  );
}

function isOpenToAll(coordinate: string): boolean {
  return policy.rules.get(coordinate)?.sets.every(isOpen) ?? true;
}

function withGuard(name: string, coordinate: string, guard: RowGuard | undefined): Sources {
  const permissions = ownedPermissions.map((owned) => {
    if (owned.name !== name) return owned;
    const guards = new Map(owned.guards);
    guards.delete(coordinate);
    if (guard !== undefined) guards.set(coordinate, guard);
    return { ...owned, guards };
  });
  return { ...SOURCES, permissions };
}
