import { type DirectiveNode, Kind, parse } from 'graphql';

/** How many elements a list is taken to have, by `Type.field`. */
export type ListSizes = ReadonlyMap<string, number>;

/** What the services say of their lists in the supergraph: `@listSize(assumedSize: 16)`. */
export const listSizesOf = (supergraphSdl: string): ListSizes => {
  const sizes = new Map<string, number>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions)
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      for (const field of definition.fields ?? []) {
        const size = assumedSize(field.directives ?? []);
        if (size !== null) sizes.set(`${definition.name.value}.${field.name.value}`, size);
      }
  return sizes;
};

const assumedSize = (directives: readonly DirectiveNode[]): number | null => {
  const directive = directives.find(({ name }) => name.value === 'listSize' || name.value.endsWith('__listSize'));
  const size = directive?.arguments?.find(({ name }) => name.value === 'assumedSize')?.value;
  return size?.kind === Kind.INT ? Number(size.value) : null;
};
