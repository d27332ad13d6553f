import type { Choice, Tolerance } from '@pix/content';
import type { ChallengeBody } from './challenge-source';
import { CHOICE_PREFIX, fromQtiIdentifier, ITEM_PREFIX } from './identifiers';
import { toMarkdown } from './markup';
import { Unmapped } from './unmapped';
import { allNamed, elementsOf, textOf, type XmlElement } from './xml';

/** The response declarations of an item, by identifier. */
export type Declarations = ReadonlyMap<string, XmlElement>;

type Asked = {
  readonly item: XmlElement;
  readonly interaction: XmlElement;
  readonly declarations: Declarations;
  readonly notes: string[];
};

/** The declaration of what an interaction is answered with. */
export const declarationOf = ({ attributes }: XmlElement, declarations: Declarations): XmlElement => {
  const declaration = declarations.get(attributes['response-identifier'] ?? '');
  if (!declaration) throw new Unmapped('a response is not declared');
  return declaration;
};

const correctOf = (declaration: XmlElement): string[] => {
  const correct = elementsOf(declaration).find(({ name }) => name === 'qti-correct-response');
  return correct ? allNamed(correct, 'qti-value').map(textOf) : [];
};

/** What is accepted, the best first: the correct response, and what the mapping gives as much for. */
export const acceptedOf = (declaration: XmlElement, notes: string[]): string[] => {
  const entries = allNamed(declaration, 'qti-map-entry').map(({ attributes }) => ({
    key: attributes['map-key'] ?? '',
    value: Number(attributes['mapped-value'] ?? 0),
  }));
  const best = Math.max(0, ...entries.map(({ value }) => value));
  if (entries.some(({ value }) => value > 0 && value < best)) notes.push('part of the points is no points here');
  const mapped = entries.filter(({ value }) => value > 0 && value === best).map(({ key }) => key);
  const accepted = [...new Set([...correctOf(declaration), ...mapped])].filter((text) => text !== '');
  if (accepted.length === 0) throw new Unmapped('it does not say what is right');
  return accepted;
};

const choicesOf = (element: XmlElement, name: string, prefix = ''): Choice[] =>
  elementsOf(element)
    .filter((child) => child.name === name)
    .map((child) => ({ id: fromQtiIdentifier(child.attributes['identifier'] ?? '', prefix), text: toMarkdown(child) }));

const named = (ids: readonly string[], choices: readonly Choice[]): string[] => {
  if (ids.some((id) => !choices.some((choice) => choice.id === id)))
    throw new Unmapped('what is right is not among the choices');
  return [...ids];
};

/** One right choice, or several. */
export const choiceBody = ({ interaction, declarations, notes }: Asked): ChallengeBody => {
  const choices = choicesOf(interaction, 'qti-simple-choice');
  const declaration = declarationOf(interaction, declarations);
  const correct = correctOf(declaration).map((id) => fromQtiIdentifier(id));
  const right = named(
    correct.length > 0 ? correct : acceptedOf(declaration, notes).map((id) => fromQtiIdentifier(id)),
    choices,
  );
  if (declaration.attributes['cardinality'] === 'multiple' && right.length > 1)
    return { kind: 'MULTIPLE_CHOICE', choices, solution: { choices: right } };
  if (declaration.attributes['cardinality'] === 'multiple')
    notes.push('several could be chosen, one was right: one is chosen here');
  if (right.length !== 1) throw new Unmapped('several choices are right, of which one is to be chosen');
  return { kind: 'SINGLE_CHOICE', choices, solution: { choices: right } };
};

/** Choices to put in order. */
export const orderBody = ({ interaction, declarations }: Asked): ChallengeBody => {
  const choices = choicesOf(interaction, 'qti-simple-choice');
  const order = named(
    correctOf(declarationOf(interaction, declarations)).map((id) => fromQtiIdentifier(id)),
    choices,
  );
  if (order.length !== choices.length) throw new Unmapped('only some of the choices are to be put in order');
  return { kind: 'ORDERING', choices, solution: { order } };
};

/** Items to match, each with one choice. */
export const matchBody = ({ interaction, declarations }: Asked): ChallengeBody => {
  const [first, second] = elementsOf(interaction).filter(({ name }) => name === 'qti-simple-match-set');
  if (!first || !second) throw new Unmapped('it has not two sets to match');
  const items = choicesOf(first, 'qti-simple-associable-choice', ITEM_PREFIX);
  const choices = choicesOf(second, 'qti-simple-associable-choice', CHOICE_PREFIX);
  const pairs = correctOf(declarationOf(interaction, declarations)).map((pair) => {
    const [item = '', choice = ''] = pair.split(' ');
    return [fromQtiIdentifier(item, ITEM_PREFIX), fromQtiIdentifier(choice, CHOICE_PREFIX)] as const;
  });
  named(
    pairs.map(([item]) => item),
    items,
  );
  named(
    pairs.map(([, choice]) => choice),
    choices,
  );
  if (new Set(pairs.map(([item]) => item)).size !== items.length || pairs.length !== items.length)
    throw new Unmapped('not every item has one match');
  return { kind: 'MATCHING', items, choices, solution: { pairs: Object.fromEntries(pairs) } };
};

/** A text, a number or a day to write. */
export const textBody = ({ item, interaction, declarations, notes }: Asked): ChallengeBody => {
  const declaration = declarationOf(interaction, declarations);
  const type = declaration.attributes['base-type'];
  const accepted = acceptedOf(declaration, notes);
  if (interaction.attributes['data-pix-kind'] === 'DATE')
    return { kind: 'DATE', solution: { date: accepted[0] ?? '' } };
  if (type === 'float' || type === 'integer') {
    const number = Number(accepted[0]);
    if (Number.isNaN(number)) throw new Unmapped('what is right is no number');
    if (accepted.length > 1) notes.push('one number is right here, and what is near it');
    const unit = interaction.attributes['data-pix-unit'];
    return { kind: 'NUMBER', ...(unit && { unit }), solution: { number, within: withinOf(item, number, notes) } };
  }
  if (type !== 'string') throw new Unmapped(`what is written is read as ${type}`);
  const placeholder = interaction.attributes['placeholder-text'];
  return {
    kind: 'SHORT_TEXT',
    ...(placeholder && { placeholder }),
    tolerance: toleranceOf(interaction, [declaration]),
    solution: { texts: accepted },
  };
};

const withinOf = (item: XmlElement, number: number, notes: string[]): number => {
  const [equal] = allNamed(item, 'qti-equal');
  const [low = 0, high = low] = (equal?.attributes['tolerance'] ?? '').split(/\s+/).filter(Boolean).map(Number);
  const mode = equal?.attributes['tolerance-mode'] ?? 'exact';
  if (allNamed(item, 'qti-equal-rounded').length > 0) notes.push('the rounding is to be said as « within » by hand');
  if (mode === 'exact') return 0;
  if (low !== high) notes.push('as much is forgiven above as below: the larger of both');
  const largest = Math.max(low, high);
  return mode === 'relative' ? Math.abs(number) * (largest / 100) : largest;
};

/** What is forgiven: case as QTI says it, the rest as we do. */
export const toleranceOf = ({ attributes }: XmlElement, declarations: readonly XmlElement[]): Tolerance => {
  const entries = declarations.flatMap((declaration) => allNamed(declaration, 'qti-map-entry'));
  const forgives = (attributes['data-pix-forgives'] ?? '').split(' ');
  return {
    caseAndAccents:
      attributes['data-pix-case'] === 'false' ||
      entries.some((entry) => entry.attributes['case-sensitive'] === 'false'),
    punctuation: forgives.includes('punctuation'),
    typos: forgives.includes('typos'),
  };
};
