import { describe, expect, it } from '@jest/globals';
import {
  buildASTSchema,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { Use } from '../../schema/contract/decide-use.ts';
import { createPolicy, type SubgraphDocument } from '../../schema/contract/policy.ts';
import { usesAt } from '../../schema/contract/use-reader.ts';
import { readAgreements, readDocuments } from '../../schema/files.ts';

/**
 * Arguments that filter, sort, group and total by nothing, by the reason why. A line is written when two persons have
 * read what the resolver does with the argument.
 */
const USES_NOTHING: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'a piece of what the list gives anyway, in the list’s own order': [
    /^\w+\.\w+\((?:first|after|last|before):\)$/,
  ],
  'the whole key of one object, which the reader has to know': [
    'Query.enterprise(creditCode:)',
    'Query.region(code:)',
    'Query.grid(gridCode:)',
    'Query.pharmacist(registrationNo:)',
    'Query.inspection(id:)',
    'Query.jointInspection(id:)',
    'Query.adminCase(caseNo:)',
    'Query.drugProduct(approvalNumber:)',
    'Query.drugBatch(nationalDrugCode:)',
    'Query.drugBatch(batchNo:)',
    'Query.recall(recallNo:)',
    'Query.medicalInstitution(creditCode:)',
    'Query.practitioner(licenseNo:)',
    'Query.vaccinationUnit(unitCode:)',
    'Query.prescription(creditCode:)',
    'Query.prescription(rxNo:)',
    'Query.aefiCase(aefiCode:)',
    'Query.emergency(id:)',
    'Query.designatedInstitution(institutionCode:)',
    'Query.insuranceDrug(insuranceDrugCode:)',
    'Query.person(personKey:)',
    'Query.policeCase(policeCaseNo:)',
    'Query.identityRegion(code:)',
    'Query.useRecords(use:)',
  ],
  'the code on the pack in the reader’s hand: whether it was settled is all that the field tells': [
    'Query.isTraceCodeSettled(traceCode:)',
  ],
  'the gateway’s own question, by the number that the caller stated': [
    'Query.adminCaseMatter(no:)',
    'Query.jointInspectionMatter(no:)',
    'Query.emergencyMatter(no:)',
    'Query.fundViolationMatter(no:)',
    'Query.policeCaseMatter(no:)',
  ],
  'whose rights are told, for what: no record is asked': [
    /^Query\.explain\(\w+:\)(?:\.\w+)*$/,
    /^Query\.rightsInForce\((?:purpose|as):\)(?:\.\w+)*$/,
  ],
  'what is to be written, or tried': [
    /^Mutation\.\w+\(\w+:\)(?:\.\w+)*$/,
    /^Query\.previewChange\(edits:\)(?:\.\w+)*$/,
  ],
};

type Taken = GraphQLArgument | GraphQLInputField;

/** An argument, or a field of the input that it takes, that is not itself made of others. */
interface Place {
  readonly path: string;
  readonly taken: Taken;
  /** What it uses by itself or with the input that it is part of. */
  readonly uses: readonly Use[];
}

const documents = readDocuments();
const schemas = documents.map(({ document }) => buildASTSchema(document, { assumeValidSDL: true }));
const places = schemas.flatMap((schema) => [...placesIn(schema)]);
const unnamed = places.filter(({ uses }) => uses.length === 0).map(({ path }) => path);
const reviewed = Object.values(USES_NOTHING).flat();

function* placesIn(schema: GraphQLSchema): Iterable<Place> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) {
        const path = `${type.name}.${field.name}(${argument.name}:)`;
        yield* placesAt({ path, taken: argument, uses: [] }, new Set());
      }
    }
  }
}

function* placesAt({ path, taken, uses }: Place, seen: ReadonlySet<Taken>): Iterable<Place> {
  const here = { path, taken, uses: [...uses, ...declaredAt(taken)] };
  const type = getNamedType(taken.type);
  if (!isInputObjectType(type) || seen.has(taken)) return yield here;
  for (const inner of Object.values(type.getFields()))
    yield* placesAt(
      { ...here, path: `${path}.${inner.name}`, taken: inner },
      new Set([...seen, taken]),
    );
}

/** An enum names a use where each of its values does. */
function declaredAt(taken: Taken): readonly Use[] {
  const type = getNamedType(taken.type);
  const byValue = isEnumType(type)
    ? type.getValues().map((value) => usesAt(value.astNode ?? {}))
    : [];
  const ofValues = byValue.every((uses) => uses.length > 0) ? byValue.flat() : [];
  return [...usesAt(taken.astNode ?? {}), ...ofValues];
}

function matches(line: string | RegExp, path: string): boolean {
  return typeof line === 'string' ? line === path : line.test(path);
}

function isClassifiedBy(document: SubgraphDocument): (use: Use) => boolean {
  const { rules } = createPolicy([document], readAgreements());
  return ({ coordinate, mode }) => mode !== 'READ' && rules.get(coordinate)?.isEnvelope === false;
}

describe('every argument of every owner', () => {
  it('names what it uses, or is known to use nothing', () => {
    const unknown = unnamed.filter((path) => !reviewed.some((line) => matches(line, path)));

    expect(unknown).toEqual([]);
    expect(places.length).toBeGreaterThan(300);
  });

  it('that is known to use nothing is there, and names none', () => {
    const stale = reviewed.filter((line) => !unnamed.some((path) => matches(line, path)));

    expect(stale).toEqual([]);
  });

  it.each(documents.map((document, i) => ({ document, name: document.name, schema: schemas[i]! })))(
    '$name: names what its own agreement classifies',
    ({ document, schema }) => {
      const isClassified = isClassifiedBy(document);
      const unclassified = [...placesIn(schema)].filter(({ uses }) => !uses.every(isClassified));

      expect(unclassified.map(({ path }) => path)).toEqual([]);
    },
  );

  it('that uses something uses it only when it is given', () => {
    const defaulted = places.filter(
      ({ uses, taken }) => uses.length > 0 && taken.defaultValue !== undefined,
    );

    expect(defaulted.map(({ path }) => path)).toEqual([]);
  });
});
