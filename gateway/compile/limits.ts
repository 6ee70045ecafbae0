import {
  type DocumentNode,
  type FragmentDefinitionNode,
  isExecutableDefinitionNode,
  Kind,
  Lexer,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql';
import { ApiError } from '../../schema/contract/errors.ts';

/** What one operation may cost before anything is planned. */
export interface CompileLimits {
  /** Lexical tokens of the document. */
  readonly maxTokens: number;
  /** Brackets of any kind inside one another, so that no recursive step can exhaust the stack. */
  readonly maxNesting: number;
  /** Fields inside one another, fragments expanded. */
  readonly maxDepth: number;
  /** Fields and fragments after every fragment has been expanded. */
  readonly maxSelections: number;
  /** Aliased fields after every fragment has been expanded. */
  readonly maxAliases: number;
  /** Operations and fragments that the document defines. */
  readonly maxDefinitions: number;
  /** Fields of the root type after every fragment has been expanded. */
  readonly maxRootFields: number;
  /** Comparisons of fields that share a response key. */
  readonly maxComparisons: number;
}

export const DEFAULT_LIMITS: CompileLimits = {
  maxTokens: 10_000,
  maxNesting: 120,
  maxDepth: 30,
  maxSelections: 3_000,
  maxAliases: 200,
  maxDefinitions: 100,
  maxRootFields: 40,
  maxComparisons: 20_000,
};

const OPENING: ReadonlySet<string> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
]);
const CLOSING: ReadonlySet<string> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
]);

/**
 * Refuses a text with too many tokens or too deep brackets, without building a tree of it.
 *
 * @throws ApiError OPERATION_TOO_COMPLEX. A GraphQLError when the text has characters that aren't GraphQL.
 */
export function checkText(text: string, { maxTokens, maxNesting }: CompileLimits): void {
  const lexer = new Lexer(new Source(text));
  let nesting = 0;
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens += 1) {
    const { kind } = lexer.token;
    if (OPENING.has(kind)) nesting += 1;
    if (CLOSING.has(kind)) nesting -= 1;
    if (tokens >= maxTokens || nesting > maxNesting) throw new ApiError('OPERATION_TOO_COMPLEX');
  }
}

/**
 * Refuses a document that would be too large once its fragments are expanded. It counts each fragment once, so
 * that fragments which double one another cost nothing.
 *
 * Validation compares fragments with one another and would take long over many of them, or over cycles.
 *
 * @throws ApiError OPERATION_TOO_COMPLEX; GRAPHQL_VALIDATION_FAILED for a fragment that holds itself.
 */
export function checkSize(document: DocumentNode, limits: CompileLimits): void {
  if (document.definitions.length > limits.maxDefinitions)
    throw new ApiError('OPERATION_TOO_COMPLEX');
  const measure = createMeasure(document);
  for (const definition of document.definitions) {
    if (!isExecutableDefinitionNode(definition)) continue;
    const { selections, aliases, depth, fields } = measure(definition.selectionSet);
    const fits =
      selections <= limits.maxSelections &&
      aliases <= limits.maxAliases &&
      depth <= limits.maxDepth &&
      fields <= limits.maxRootFields;
    if (!fits) throw new ApiError('OPERATION_TOO_COMPLEX');
  }
}

interface Size {
  readonly selections: number;
  readonly aliases: number;
  readonly depth: number;
  /** Fields at the first level, those of fragments included. */
  readonly fields: number;
}

const NOTHING: Size = { selections: 0, aliases: 0, depth: 0, fields: 0 };

function createMeasure(document: DocumentNode) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  const sizes = new Map<string, Size | 'UNDER_WAY'>();
  return measure;

  function measure(set: SelectionSetNode | undefined): Size {
    let total = NOTHING;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const inner = measure(selection.selectionSet);
        const isAliased = selection.alias !== undefined;
        total = add(total, {
          ...inner,
          depth: inner.depth + 1,
          fields: 1,
          aliases: inner.aliases + (isAliased ? 1 : 0),
        });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        total = add(total, measure(selection.selectionSet));
      } else {
        total = add(total, measureFragment(selection.name.value));
      }
    }
    return total;
  }

  function measureFragment(name: string): Size {
    const known = sizes.get(name);
    if (known === 'UNDER_WAY') throw cyclic(name);
    if (known !== undefined) return known;

    sizes.set(name, 'UNDER_WAY');
    const size = measure(fragments.get(name)?.selectionSet);
    sizes.set(name, size);
    return size;
  }
}

function cyclic(name: string): ApiError {
  return new ApiError('GRAPHQL_VALIDATION_FAILED', { detail: `Fragment "${name}" holds itself.` });
}

function add(left: Size, right: Size): Size {
  return {
    selections: left.selections + right.selections + 1,
    aliases: left.aliases + right.aliases,
    depth: Math.max(left.depth, right.depth),
    fields: left.fields + right.fields,
  };
}
