import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

/** Every type, field and enum value without a description (`Tutorial`, `Tutorial.title`): the SDL is the API's documentation. */
export const undescribed = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !isOfFederation(type.name))
    .flatMap((type) => [type, ...membersOf(type)].filter(isUndescribed).map((thing) => nameIn(type, thing)));

type Described = { readonly name: string; readonly description?: string | null };

// `_Any`, `_Service`, `federation__FieldSet`: what the federation library adds is its own to describe.
const isOfFederation = (name: string): boolean => name.startsWith('_') || /^(federation|link)__/.test(name);

const membersOf = (type: GraphQLNamedType): readonly Described[] => {
  if (isEnumType(type)) return type.getValues();
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return Object.values<Described>(type.getFields()).filter(({ name }) => !isOfFederation(name));
  return [];
};

const isUndescribed = ({ description }: Described): boolean => !description?.trim();

const nameIn = (type: GraphQLNamedType, thing: Described): string =>
  thing === type ? type.name : `${type.name}.${thing.name}`;
