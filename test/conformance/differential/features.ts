import {
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { OperationRequest } from '../../../gateway/compile/compile.ts';
import type { FederationModel, FieldModel, TypeModel } from './model.ts';

/** What of federation and of GraphQL an operation meets, each once. */
export function featuresOf(
  { query, variables }: OperationRequest,
  model: FederationModel,
  schema: GraphQLSchema,
): ReadonlySet<string> {
  const features = new Set<string>();
  const add = (feature: string, holds: unknown = true) => {
    if (holds) features.add(feature);
  };
  const types = new Map(model.types.map((type) => [type.name, type]));
  const typeInfo = new TypeInfo(schema);
  visit(
    parse(query),
    visitWithTypeInfo(typeInfo, {
      OperationDefinition: ({ operation }) => add(operation),
      Field: ({ name, alias }) => {
        const parent = typeInfo.getParentType();
        const field = name.value;
        add('alias', alias);
        add('__typename', field === '__typename');
        add('introspection', field === '__schema' || field === '__type');
        add('non-null', String(typeInfo.getType()).endsWith('!'));
        add('nested list', String(typeInfo.getType()).startsWith('[['));
        if (!/^__/.test(parent?.name ?? '')) add(`type ${kindOf(typeInfo, types)}`);
        add('interface field', isInterfaceType(parent));
        add('interface object', isAdded(parent?.name, field, model));
        const type = types.get(parent?.name ?? '');
        const found =
          type?.fields.find((candidate) => candidate.name === field) ??
          model.roots.find((root) => root.name === field);
        if (type !== undefined) addTypeFeatures(type);
        if (found !== undefined) addFieldFeatures(found, type);
      },
      InlineFragment: () => add('inline fragment'),
      FragmentSpread: () => add('named fragment'),
      Directive: ({ name }) => add(`@${name.value}`),
      Variable: () => add('variable'),
      Argument: ({ name }) => add(`argument ${name.value}`),
    }),
  );
  add('variable left out', variables && !('on' in variables) && query.includes('$on'));
  return features;

  function addTypeFeatures({ kind, key, secondKeyHomes }: TypeModel): void {
    add('value type', kind === 'VALUE');
    if (kind === 'ENTITY') add(`key ${key}`);
    add('several keys', secondKeyHomes.length > 0);
  }

  function addFieldFeatures(field: FieldModel, type: TypeModel | undefined): void {
    const required = (type?.fields ?? []).filter(({ name }) => field.requires.includes(name));
    add('@requires', required.length > 0);
    add(
      '@requires chain',
      required.some(({ requires }) => requires.length > 0),
    );
    add(
      '@requires of @inaccessible',
      required.some(({ isHidden }) => isHidden),
    );
    add('@provides', field.provides.length > 0);
    add('@override', field.overrides !== null);
    add('@shareable', type?.kind === 'ENTITY' && field.owners.length > 1);
  }
}

function kindOf(typeInfo: TypeInfo, types: ReadonlyMap<string, TypeModel>): string {
  const type = getNamedType(typeInfo.getType());
  if (type === undefined || type === null) return 'unknown';
  if (isInterfaceType(type)) return type.name;
  if (isAbstractType(type)) return 'union';
  return types.get(type.name)?.kind ?? type.name;
}

function isAdded(type = '', field: string, { media }: FederationModel): boolean {
  return (
    media?.objectHome !== null &&
    ['Media', 'M0', 'M1'].includes(type) &&
    ['score', 'tags', 'twin'].includes(field)
  );
}
