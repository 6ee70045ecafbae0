import type { Caller } from '../../schema/contract/caller.ts';
import type { Matter, Purpose } from '../../schema/contract/purpose.ts';
import type { VerifyMatter } from './matters.ts';

/** A query field by which an agency says whether a matter is live and the caller's. */
export interface Keeper {
  readonly subgraph: string;
  /** Field of `Query` that takes `no` and gives a `Matter`. */
  readonly field: string;
}

export interface KeeperQuestion extends Keeper {
  /** JSON: query and variables. */
  readonly body: string;
  readonly caller: Caller;
  readonly purpose: Purpose;
}

export interface KeeperParts {
  readonly keepers: readonly Keeper[];
  /** Whether the keeper's agreement lets this caller have the field for this purpose. */
  readonly isOpen: (keeper: Keeper, caller: Caller, purpose: Purpose) => boolean;
  /** Gives the subgraph's answer as JSON text, or throws. */
  readonly ask: (question: KeeperQuestion) => Promise<string>;
}

/**
 * Asks every agency that keeps matters of this purpose for callers of this kind; the first one that knows it decides.
 * An agreement says for which purposes: a case's number opens no joint inspection.
 *
 * @returns a function that throws when no keeper knows the matter and at least one couldn't answer.
 */
export function askKeepers({ keepers, isOpen, ask }: KeeperParts): VerifyMatter {
  return async (no, purpose, caller) => {
    const open = keepers.filter((keeper) => isOpen(keeper, caller, purpose));
    const answers = await Promise.allSettled(
      open.map(async (keeper) => {
        const body = toQuestion(keeper.field, no);
        return parseAnswer(await ask({ ...keeper, body, caller, purpose }), keeper.field);
      }),
    );

    const known = answers.find(({ status, ...rest }) => 'value' in rest && rest.value !== null);
    if (known?.status === 'fulfilled') return known.value;
    const failed = answers.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
    return null;
  };
}

function toQuestion(field: string, no: string): string {
  const query = `query($no:ID!){${field}(no:$no){no enterprises persons agencies expiresAt}}`;
  return JSON.stringify({ query, variables: { no } });
}

/** Anything but a matter or null is no answer: a keeper that fails must not look like one that refuses. */
function parseAnswer(text: string, field: string): Matter | null {
  const { data, errors } = JSON.parse(text);
  const matter = data?.[field];
  if (matter === undefined || errors !== undefined) throw new Error(`${field} was not answered`);
  if (matter === null) return null;
  const { no, enterprises, persons, agencies = null, expiresAt = null } = matter;
  if (typeof no !== 'string' || !isTexts(enterprises) || !isTexts(persons)) {
    throw new Error(`${field} was answered with something else`);
  }
  if (agencies !== null && !isTexts(agencies)) throw new Error(`${field} names no agencies`);
  return {
    no,
    enterprises,
    persons,
    ...(agencies !== null && { agencies }),
    ...(typeof expiresAt === 'string' && { expiresAt }),
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
