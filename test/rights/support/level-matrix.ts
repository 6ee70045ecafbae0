import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import type { Agreement } from '../../../schema/contract/agreement.ts';
import { argumentOf } from '../../../schema/contract/directives.ts';
import type { SubgraphDocument } from '../../../schema/contract/policy.ts';
import { type MatrixLine, matrixLines } from './grant-matrix.ts';

/** Coordinates that an owner classes otherwise than the line of their field set in the grant matrix says. */
export function levelProblems(
  documents: readonly SubgraphDocument[],
  agreements: readonly Agreement[],
): readonly string[] {
  const lines = new Map(matrixLines.map((line) => [line.scope, line]));
  return agreements.flatMap(({ owner, fieldSets }) => {
    const { document } = documents.find(({ name }) => name === owner)!;
    const levels = levelsOf(document);
    return fieldSets.flatMap(({ scope, coordinates }) =>
      coordinates
        .filter(
          (coordinate) => levels.get(coordinate) !== agreedLevel(lines.get(scope), coordinate),
        )
        .map((coordinate) => `${coordinate} of ${scope} is ${levels.get(coordinate)}`),
    );
  });
}

function agreedLevel(line: MatrixLine | undefined, coordinate: string): string | undefined {
  return line?.otherwise?.[coordinate] ?? line?.level;
}

const known = new WeakMap<DocumentNode, ReadonlyMap<string, string>>();

function levelsOf(document: DocumentNode): ReadonlyMap<string, string> {
  const levels = known.get(document) ?? readLevels(document);
  known.set(document, levels);
  return levels;
}

function readLevels({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  return new Map(
    definitions.filter(isObjectDefinition).flatMap(({ name, fields = [] }) =>
      fields.flatMap((field) => {
        const level = argumentOf(field, 'classified', 'level');
        return level === undefined ? [] : [[`${name.value}.${field.name.value}`, level] as const];
      }),
    ),
  );
}

function isObjectDefinition(
  node: DefinitionNode,
): node is ObjectTypeDefinitionNode | ObjectTypeExtensionNode {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;
}
