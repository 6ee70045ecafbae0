import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  OverlappingFieldsCanBeMergedRule,
  parse,
  print,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { ApiError, type ErrorCode, isErrorCode } from '../../schema/contract/errors.ts';
import type { CacheSizes } from '../http/cache-sizes.ts';
import type { Coordinate } from './directives.ts';
import { expandOperation } from './expand.ts';
import { findMergeConflicts } from './field-merging.ts';
import { checkIntrospection } from './introspection-size.ts';
import { toKnownMessage } from './known-message.ts';
import { type CompileLimits, checkSize, checkText, DEFAULT_LIMITS } from './limits.ts';
import { Lru } from './lru.ts';
import { type SchemaView, viewWhole } from './schema-view.ts';
import { listSelections, type ResponsePath } from './selections.ts';
import type { Supergraph } from './supergraph.ts';
import { createUseLister, type Use } from './uses.ts';
import { createVariableTable, type VariableTable } from './variables.ts';

export type { CompileLimits } from './limits.ts';
export type { SchemaView } from './schema-view.ts';

export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** One operation, validated and in the form that every later stage works on. */
export interface CompiledOperation {
  /** SHA-256 of the normalised document, in hex: the same for operations that differ in names or literals only. */
  readonly id: string;
  /** The name that the client gave; no part of the document. */
  readonly name: string | null;
  readonly kind: `${OperationTypeNode}`;
  /** One operation without named fragments; every literal that can be is a variable. */
  readonly document: DocumentNode;
  /** Coerced values by the names that `document` uses. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where the operation selects each coordinate. */
  readonly selections: ReadonlyMap<Coordinate, readonly ResponsePath[]>;
  /** What the given arguments filter, sort, group or aggregate by. */
  readonly uses: readonly Use[];
}

export interface CompilerOptions {
  readonly limits?: Partial<CompileLimits>;
  /** Documents kept in compiled form. */
  readonly cacheEntries?: number;
  readonly caches?: CacheSizes;
}

/** What a compiled document takes in memory for each character, measured on the product's schema. */
const BYTES_PER_CHARACTER = 120;
/** Far more than the operations of all clients that ask for the same again. */
const MAX_KEPT_BYTES = 64 * 1024 * 1024;

/** @param view what there is of the schema for the caller; all of it unless given. */
export type Compiler = (request: OperationRequest, view?: SchemaView) => CompiledOperation;

/** Everything about a request that its text and operation name decide. */
interface Template extends Omit<CompiledOperation, 'variables' | 'uses'> {
  readonly operation: OperationDefinitionNode;
  readonly table: VariableTable;
  readonly listUses: (variables: Readonly<Record<string, unknown>>) => readonly Use[];
}

/**
 * Parses, checks and normalises operations, keeping those used last. The compiler throws an ApiError or a
 * GraphQLError with a code, or an AggregateError of several of them.
 */
export function createCompiler(supergraph: Supergraph, options: CompilerOptions = {}): Compiler {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const templates = new Lru<Template>(options.cacheEntries ?? 1_000, MAX_KEPT_BYTES);
  options.caches?.set('operations', () => templates.held);
  const whole = viewWhole(supergraph.schema);

  return compile;

  function compile(
    { query, operationName = null, variables }: OperationRequest,
    view: SchemaView = whole,
  ): CompiledOperation {
    const { operation, table, listUses, ...facts } = templateOf({ query, operationName }, view);
    const values = coerceVariables(operation, table, {
      schema: view.schema,
      given: variables ?? {},
    });
    checkIntrospection(facts.document, values, view.schema);
    return { ...facts, variables: values, uses: listUses(values) };
  }

  function templateOf(text: OperationText, view: SchemaView): Template {
    // A name with a line feed in it could make one key of two texts.
    if (!isName(text.operationName)) throw new ApiError('OPERATION_NOT_FOUND');
    const key = `${view.id}\n${text.operationName ?? ''}\n${text.query}`;
    const known = templates.get(key);
    if (known !== undefined) return known;

    const template = prepare(text, { supergraph, view, limits });
    templates.set(key, template, key.length * BYTES_PER_CHARACTER);
    return template;
  }
}

function isName(operationName: string | null): boolean {
  return operationName === null || /^[_A-Za-z]\w*$/.test(operationName);
}

interface OperationText {
  readonly query: string;
  readonly operationName: string | null;
}

interface Compilation {
  readonly supergraph: Supergraph;
  readonly view: SchemaView;
  readonly limits: CompileLimits;
}

function prepare(
  { query, operationName }: OperationText,
  { supergraph, view, limits }: Compilation,
): Template {
  const { schema } = view;
  const source = parseText(query, limits);
  checkSize(source, limits);
  refuse(invalidities(source, { view, limits }), 'GRAPHQL_VALIDATION_FAILED');
  refuse(unsafeNames(source), 'GRAPHQL_VALIDATION_FAILED');

  const operation = getOperationAST(source, operationName);
  if (!operation) throw new ApiError('OPERATION_NOT_FOUND');
  // Validation lets an operation pass whose root type the schema doesn't have.
  if (!schema.getRootType(operation.operation)) throw new ApiError('GRAPHQL_VALIDATION_FAILED');
  const table = createVariableTable(operation);
  const selectionSet = expandOperation(source, operation, { schema, variables: table });
  const normalised: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: operation.operation,
    variableDefinitions: table.definitions,
    selectionSet,
  };
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [normalised] };
  refuse(nestedIntrospection(document), 'GRAPHQL_VALIDATION_FAILED');
  return {
    id: createHash('sha256').update(print(document)).digest('hex'),
    name: operation.name?.value ?? null,
    kind: operation.operation,
    document,
    selections: listSelections(normalised, schema),
    operation,
    table,
    listUses: createUseLister(normalised, supergraph),
  };
}

function parseText(query: string, limits: CompileLimits): DocumentNode {
  try {
    checkText(query, limits);
    return parse(query);
  } catch (cause) {
    if (cause instanceof ApiError || !(cause instanceof GraphQLError)) throw cause;
    throw withCode(cause, 'GRAPHQL_PARSE_FAILED');
  }
}

/** Every rule but the one that takes time squared; `findMergeConflicts` stands in for it. */
const RULES = specifiedRules.filter((rule) => rule !== OverlappingFieldsCanBeMergedRule);
/** Each error may look for similar names in the whole schema. */
const MAX_ERRORS = 8;

function invalidities(
  source: DocumentNode,
  { view: { schema, isKnown }, limits }: Omit<Compilation, 'supergraph'>,
): readonly GraphQLError[] {
  const errors = validate(schema, source, RULES, { maxErrors: MAX_ERRORS });
  if (errors.length === 0) return findMergeConflicts(source, schema, limits.maxComparisons);

  const named = namesIn(source);
  return errors.map((error) => {
    const message = toKnownMessage(error.message, (name) => named.has(name) || isKnown(name));
    return new GraphQLError(message, { ...(error.nodes && { nodes: error.nodes }) });
  });
}

function namesIn(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    [Kind.NAME]: ({ value }) => void names.add(value),
    [Kind.ENUM]: ({ value }) => void names.add(value),
  });
  return names;
}

/** `__proto__` would be a name like any other for GraphQL, and isn't one for a JavaScript object. */
function unsafeNames(document: DocumentNode): readonly GraphQLError[] {
  const errors: GraphQLError[] = [];
  visit(document, {
    [Kind.FIELD]: (node) => {
      if (node.alias?.value !== '__proto__') return;
      errors.push(new GraphQLError('"__proto__" cannot be an alias.', { nodes: node }));
    },
  });
  return errors;
}

/** A field may return the root type again; the schema is asked for at the top only. */
function nestedIntrospection(document: DocumentNode): readonly GraphQLError[] {
  const errors: GraphQLError[] = [];
  let depth = 0;
  visit(document, {
    [Kind.FIELD]: {
      enter: ({ name }) => {
        const asksSchema = name.value === '__schema' || name.value === '__type';
        if (asksSchema && depth > 0)
          errors.push(new GraphQLError(`Ask for "${name.value}" at the top.`));
        depth += 1;
      },
      leave: () => {
        depth -= 1;
      },
    },
  });
  return errors;
}

function coerceVariables(
  operation: OperationDefinitionNode,
  table: VariableTable,
  {
    schema,
    given,
  }: { readonly schema: GraphQLSchema; readonly given: Readonly<Record<string, unknown>> },
): Readonly<Record<string, unknown>> {
  const definitions = operation.variableDefinitions ?? [];
  const { errors, coerced } = getVariableValues(schema, definitions, given, { maxErrors: 20 });
  if (errors !== undefined) refuse(errors.map(withoutValue), 'VARIABLES_INVALID');

  const values: Record<string, unknown> = { ...table.lifted };
  for (const [name, renamed] of table.renamed) {
    if (coerced !== undefined && Object.hasOwn(coerced, name)) values[renamed] = coerced[name];
  }
  return values;
}

/** The library repeats the refused value in its message, where it could reach a log. */
function withoutValue(error: GraphQLError): GraphQLError {
  const [node] = error.nodes ?? [];
  const name = node?.kind === Kind.VARIABLE_DEFINITION ? node.variable.name.value : '';
  const [, place = name] = / at "([^"]*)"; /.exec(error.message) ?? [];
  return new ApiError('VARIABLES_INVALID', { detail: `Look at "$${place}".` });
}

function refuse(errors: readonly GraphQLError[], code: ErrorCode): void {
  if (errors.length === 0) return;
  const coded = errors.map((error) => withCode(error, code));
  throw coded.length === 1 ? coded[0] : new AggregateError(coded, code);
}

function withCode(error: GraphQLError, code: ErrorCode): GraphQLError {
  if (isErrorCode(error.extensions.code)) return error;
  const { source, positions, path } = error;
  return new GraphQLError(error.message, {
    ...(error.nodes
      ? { nodes: error.nodes }
      : { source: source ?? null, positions: positions ?? null }),
    path: path ?? null,
    extensions: { code },
  });
}
