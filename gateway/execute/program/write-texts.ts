import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import type { FieldShape, ObjectShape, ValueShape } from '../shape.ts';
import { declareEntities, keepChild, keepSlice, propertyCode, textCode } from './keep.ts';
import { NotCompiled } from './misfit.ts';
import type { Origin, Position, Source } from './positions.ts';

/** A part of an object's text. */
type Piece =
  | { readonly kind: 'LITERAL'; readonly text: string }
  | { readonly kind: 'CODE'; readonly code: string }
  /** Neighbouring fields that the client wants as they stand in the answer. */
  | {
      readonly kind: 'RUN';
      readonly source: Source;
      readonly from: number;
      readonly to: number;
      readonly fields: readonly FieldShape[];
    };

export type TextWriter = ReturnType<typeof createTextWriter>;

/**
 * Writes functions that put texts together from what was kept of the subgraphs' answers. `m` is the execution, `o` an
 * object.
 */
export function createTextWriter() {
  const functions: string[] = [];
  const names = new Map<Position, Map<ObjectShape, string>>();
  return { functions, writeAnswer, writeValue };

  /** Writes `answer(m)`, which gives the client's data. */
  function writeAnswer(root: Position, shape: ObjectShape): void {
    functions.push(`function answer(m){return ${writeObject(root, shape)}(m,null);}`);
  }

  function define(parameters: string, body: string): string {
    const name = `w${functions.length}`;
    functions.push(`function ${name}(${parameters}){${body}}`);
    return name;
  }

  function writeObject(position: Position, shape: ObjectShape): string {
    const known = names.get(position)?.get(shape);
    if (known !== undefined) return known;
    const base = position.sources[0]?.kind === 'OBJECT' ? position.sources[0].variant : undefined;
    const { pieces, sources } = toPieces(position, shape);
    const text = pieces.map((piece) => pieceCode(piece)).join('+');
    const entities = declareEntities(sources, { object: 'o', base });
    const name = define('m,o', `${entities}return ${text};`);
    names.set(position, (names.get(position) ?? new Map()).set(shape, name));
    return name;
  }

  function toPieces(position: Position, shape: ObjectShape) {
    const fields = fieldsAt(position, shape);
    if (fields === null) {
      return { pieces: [{ kind: 'CODE', code: 'misfit()' }] satisfies Piece[], sources: [] };
    }
    const pieces: Piece[] = [{ kind: 'LITERAL', text: '{' }];
    const sources = new Set<Source>();
    for (const [index, field] of fields.entries()) {
      const origins = position.origins(field.fetchKey);
      for (const { source } of origins) sources.add(source);
      addField(pieces, field, { index, origins, position });
    }
    pieces.push({ kind: 'LITERAL', text: '}' });
    return { pieces, sources };
  }

  function addField(
    pieces: Piece[],
    field: FieldShape,
    {
      index,
      origins,
      position,
    }: { readonly index: number; readonly origins: readonly Origin[]; readonly position: Position },
  ): void {
    const [origin] = origins;
    const separator = index === 0 ? '' : ',';
    const last = pieces.at(-1);
    if (origin !== undefined && origins.length === 1 && isCopy(field, origin, position)) {
      const at = origin.field.index;
      if (last?.kind === 'RUN' && last.source === origin.source && last.to === at - 1) {
        pieces.splice(-1, 1, { ...last, to: at, fields: [...last.fields, field] });
        return;
      }
      if (separator) pieces.push({ kind: 'LITERAL', text: separator });
      pieces.push({ kind: 'RUN', source: origin.source, from: at, to: at, fields: [field] });
      return;
    }
    pieces.push({ kind: 'LITERAL', text: `${separator}${JSON.stringify(field.key)}:` });
    pieces.push(valuePiece(field, origins, position));
  }

  function valuePiece(field: FieldShape, origins: readonly Origin[], position: Position): Piece {
    const isNonNull = field.value.kind === 'NON_NULL';
    if (field.name === '__schema' || field.name === '__type')
      throw new NotCompiled('INTROSPECTION');
    if (field.name === '__typename')
      return { kind: 'LITERAL', text: JSON.stringify(position.typename) };
    if (field.isWithheld && isNonNull) throw new NotCompiled('WITHHELD');
    const [origin] = origins;
    const missing = isNonNull ? 'misfit()' : '"null"';
    if (field.isWithheld || origin === undefined) return { kind: 'CODE', code: missing };

    const object = objectOf(field.value);
    if (object === null) return { kind: 'CODE', code: textCode(origins, { object: 'o', missing }) };
    const child = keepChild(origin.source.variant, origin.field);
    const value = propertyCode(origin.source, child, {
      object: 'o',
      missing: isNonNull ? 'misfit()' : 'null',
    });
    const write = writeValue(origin.field.type!, position.below(field.fetchKey), object);
    return { kind: 'CODE', code: `${write}(m,${value})` };
  }

  /** Writes a function `(m, value)` for values of a type, and gives its name. */
  function writeValue(
    type: GraphQLOutputType,
    positions: readonly Position[],
    shape: ObjectShape,
  ): string {
    if (isNonNullType(type)) return writeValue(type.ofType, positions, shape);
    if (isListType(type)) {
      const item = writeValue(type.ofType, positions, shape);
      return define(
        'm,l',
        `if(l===null)return"null";let w="[";for(let i=0;i<l.length;i++)w+=i===0?${item}(m,l[i]):","+${item}(m,l[i]);return w+"]";`,
      );
    }
    const [only] = positions;
    if (only !== undefined && positions.length === 1) {
      return define('m,o', `return o===null?"null":${writeObject(only, shape)}(m,o);`);
    }
    const cases = positions.map((position) => {
      const { id } = position.sources[0]!.variant;
      return `case ${id}:return ${writeObject(position, shape)}(m,o);`;
    });
    return define('m,o', `if(o===null)return"null";switch(o.v){${cases.join('')}}return misfit();`);
  }
}

function pieceCode(piece: Piece): string {
  switch (piece.kind) {
    case 'LITERAL':
      return JSON.stringify(piece.text);
    case 'CODE':
      return piece.code;
    case 'RUN': {
      const { source, from, to, fields } = piece;
      const canMiss = fields.every(({ value }) => value.kind !== 'NON_NULL');
      const nulls = fields.map(({ key }) => `${JSON.stringify(key)}:null`).join(',');
      const missing = canMiss ? JSON.stringify(nulls) : 'misfit()';
      return propertyCode(source, keepSlice(source.variant, from, to), { object: 'o', missing });
    }
  }
}

/** Whether the client wants the field, key and value, just as it stands in the answer. */
function isCopy(field: FieldShape, { field: answered }: Origin, position: Position): boolean {
  if (field.isWithheld || field.key !== answered.answeredKey) return false;
  const object = objectOf(field.value);
  if (object === null) return true;
  return position.below(field.fetchKey).every((below) => isWholeCopy(below, object));
}

function isWholeCopy(position: Position, shape: ObjectShape): boolean {
  const [source] = position.sources;
  if (source === undefined || position.sources.length > 1) return false;
  const wanted = fieldsAt(position, shape);
  if (wanted === null) return false;
  const { fields } = source.variant;
  return (
    wanted.length === fields.length &&
    wanted.every((field, i) => {
      const answered = fields[i]!;
      return (
        field.fetchKey === answered.key && isCopy(field, { source, field: answered }, position)
      );
    })
  );
}

/** The fields wanted of an object, or null where no such object can be. */
function fieldsAt({ typename }: Position, shape: ObjectShape): readonly FieldShape[] | null {
  if (shape.canBe(typename)) return shape.fieldsOf(typename);
  if (typename !== shape.type.name) return null;
  // The answer doesn't say which type it is.
  const fields = shape.fieldsOf(undefined);
  const needsName = fields.some(({ name }) => name === '__typename');
  if (needsName || shape.needsType()) throw new NotCompiled('ABSTRACT_TYPE');
  return fields;
}

function objectOf(value: ValueShape): ObjectShape | null {
  if (value.kind === 'OBJECT') return value.object;
  return value.kind === 'LEAF' ? null : objectOf(value.of);
}
