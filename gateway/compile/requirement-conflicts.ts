import { type ConstDirectiveNode, Kind, print, type SelectionSetNode } from 'graphql';
import { ApiError } from '../../schema/contract/errors.ts';
import { type Coordinate, stringArgument } from './directives.ts';
import { parseFieldSet } from './supergraph.ts';

/**
 * Refuses a supergraph in which two requirements of one type want a field below another with different arguments:
 * the planner would fetch it once, and one of the two resolvers would get the other's value.
 *
 * @throws ApiError PLAN_FAILED naming the type and the field.
 */
export function refuseConflictingRequirements(
  directives: ReadonlyMap<Coordinate, readonly ConstDirectiveNode[]>,
): void {
  const wanted = new Map<string, string>();
  for (const [coordinate, applied] of directives) {
    const [type = ''] = coordinate.split('.');
    for (const requirement of applied) {
      const fields =
        requirement.name.value === 'join__field' && stringArgument(requirement, 'requires');
      if (!fields) continue;
      for (const { place, given } of nestedArguments(parseFieldSet(fields), [type])) {
        if ((wanted.get(place) ?? given) !== given) {
          const detail = `Requirements of ${type} want ${place} with different arguments.`;
          throw new ApiError('PLAN_FAILED', { detail });
        }
        wanted.set(place, given);
      }
    }
  }
}

/** Each field below another one, with its arguments as text. */
function* nestedArguments(
  set: SelectionSetNode,
  path: readonly string[],
): Iterable<{ readonly place: string; readonly given: string }> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      yield* nestedArguments(selection.selectionSet, path);
      continue;
    }
    const here = [...path, selection.name.value];
    const given = (selection.arguments ?? []).map(print).sort().join(', ');
    // The planner keeps arguments of the entity's own fields apart.
    if (path.length > 1) yield { place: here.join('.'), given };
    if (selection.selectionSet) yield* nestedArguments(selection.selectionSet, here);
  }
}
