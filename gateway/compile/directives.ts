import {
  type ConstDirectiveNode,
  type DocumentNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
} from 'graphql';

/** `Type`, `Type.field`, `Type.field(argument:)`, `Input.field` or `Enum.VALUE`. */
export type Coordinate = string;

/** Every directive of an SDL document, by the schema coordinate of the element that carries it. */
export function directivesByCoordinate(
  document: DocumentNode,
): ReadonlyMap<Coordinate, readonly ConstDirectiveNode[]> {
  const found = new Map<Coordinate, ConstDirectiveNode[]>();
  const add = (coordinate: Coordinate, directives: readonly ConstDirectiveNode[] = []) => {
    if (directives.length === 0) return;
    found.set(coordinate, [...(found.get(coordinate) ?? []), ...directives]);
  };

  for (const type of document.definitions) {
    if (!isTypeDefinitionNode(type) && !isTypeExtensionNode(type)) continue;
    const name = type.name.value;
    add(name, type.directives);
    if ('values' in type) {
      for (const value of type.values ?? []) add(`${name}.${value.name.value}`, value.directives);
    }
    if (!('fields' in type)) continue;
    for (const field of type.fields ?? []) {
      const coordinate = `${name}.${field.name.value}`;
      add(coordinate, field.directives);
      if (field.kind !== Kind.FIELD_DEFINITION) continue;
      for (const argument of field.arguments ?? []) {
        add(`${coordinate}(${argument.name.value}:)`, argument.directives);
      }
    }
  }
  return found;
}

/** A string or enum argument of a directive as written, or undefined when it isn't given. */
export function stringArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

/** Whether a subgraph joins the type as an object that stands for an interface. */
export function isInterfaceObject({ name, arguments: given = [] }: ConstDirectiveNode): boolean {
  return (
    name.value === 'join__type' &&
    given.some(
      (argument) =>
        argument.name.value === 'isInterfaceObject' &&
        argument.value.kind === Kind.BOOLEAN &&
        argument.value.value,
    )
  );
}
