import { print } from 'graphql';
import type { FieldShape, ObjectShape, ValueShape } from './answer-shape';

/**
 * Whether two selections on one type are answered by the same text, whatever the data: the same fields with the same arguments under
 * the same keys in the same order, for every type each part may be. Then what a subgraph answers to the one is the answer to
 * the other, as it came: it makes null what must be, and its types are never wider than those of the supergraph.
 */
export const answersTheSame = (one: ObjectShape | null, other: ObjectShape | null): boolean =>
  one !== null &&
  other !== null &&
  one.typename === other.typename &&
  one.fields.length === other.fields.length &&
  one.fields.every((field, index) => isSameField(field, other.fields[index]));

const isSameField = (one: FieldShape, other: FieldShape | undefined): boolean =>
  other !== undefined &&
  one.key === other.key &&
  one.node.name.value === other.node.name.value &&
  argumentsOf(one) === argumentsOf(other) &&
  isSameValue(one.value, other.value);

const argumentsOf = ({ node }: FieldShape): string => (node.arguments ?? []).map(print).sort().join();

const isSameValue = (one: ValueShape, other: ValueShape): boolean => {
  if (one.kind !== other.kind) return false;
  if ((one.kind === 'list' || one.kind === 'nonNull') && one.kind === other.kind) return isSameValue(one.of, other.of);
  if (one.kind === 'object' && other.kind === 'object')
    return one.possible.every((typename) => answersTheSame(one.shapeOf(typename), other.shapeOf(typename)));
  return true;
};
