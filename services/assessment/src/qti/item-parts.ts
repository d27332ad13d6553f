import type {
  Challenge,
  Choice,
  DateChallenge,
  MatchingChallenge,
  MultipleChoiceChallenge,
  NumberChallenge,
  OrderingChallenge,
  ShortTextChallenge,
  SingleChoiceChallenge,
} from '@pix/content';
import { fieldsParts } from './field-parts';
import { CHOICE_PREFIX, ITEM_PREFIX, RESPONSE, toQtiIdentifier } from './identifiers';
import { sourceAttribute, toInlineXhtml } from './markup';
import { declaration, forgiven, mappingOf, type Parts, scoreWhen, template } from './responses';
import { escapeXml, tag } from './xml';

/** The parts of the item of a challenge. A simulator has none. */
export const partsOf = (challenge: Challenge): Parts => {
  switch (challenge.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return choiceParts(challenge);
    case 'ORDERING':
      return orderParts(challenge);
    case 'SHORT_TEXT':
      return textParts(challenge);
    case 'DATE':
      return dateParts(challenge);
    case 'NUMBER':
      return numberParts(challenge);
    case 'MATCHING':
      return matchingParts(challenge);
    case 'FIELDS':
      return fieldsParts(challenge);
    case 'SIMULATOR':
      throw new Error('A simulator has no item.');
  }
};

const choiceParts = ({ kind, choices: given, solution }: SingleChoiceChallenge | MultipleChoiceChallenge): Parts => {
  const isSingle = kind === 'SINGLE_CHOICE';
  const correct = solution.choices.map((id) => toQtiIdentifier(id));
  return {
    declarations: [declaration({ cardinality: isSingle ? 'single' : 'multiple', type: 'identifier' }, correct)],
    body: [choices('qti-choice-interaction', { 'max-choices': isSingle ? 1 : 0 }, given)],
    processing: template('match_correct'),
  };
};

const orderParts = ({ choices: given, solution }: OrderingChallenge): Parts => {
  const order = solution.order.map((id) => toQtiIdentifier(id));
  return {
    declarations: [declaration({ cardinality: 'ordered', type: 'identifier' }, order)],
    body: [choices('qti-order-interaction', {}, given)],
    processing: template('match_correct'),
  };
};

const textParts = ({ placeholder, tolerance, solution: { texts } }: ShortTextChallenge): Parts => ({
  declarations: [
    declaration(
      { cardinality: 'single', type: 'string' },
      texts.slice(0, 1),
      mappingOf(texts, !tolerance.caseAndAccents),
    ),
  ],
  body: [entry({ 'placeholder-text': placeholder, 'data-pix-forgives': forgiven(tolerance) })],
  processing: template('map_response'),
});

const dateParts = ({ solution: { date } }: DateChallenge): Parts => ({
  declarations: [
    declaration(
      { cardinality: 'single', type: 'string' },
      [date],
      mappingOf([date, date.split('-').toReversed().join('/')], false),
    ),
  ],
  body: [entry({ 'data-pix-kind': 'DATE' })],
  processing: template('map_response'),
});

const simpleChoice = (name: string, attributes: Record<string, string | number>, { text }: Choice): string =>
  tag(name, { ...attributes, ...sourceAttribute(text) }, toInlineXhtml(text));

const choices = (name: string, attributes: Record<string, number>, given: readonly Choice[]): string =>
  tag(
    name,
    { 'response-identifier': RESPONSE, shuffle: 'false', ...attributes },
    ...given.map((choice) => simpleChoice('qti-simple-choice', { identifier: toQtiIdentifier(choice.id) }, choice)),
  );

const entry = (attributes: Record<string, string | null>, after = ''): string =>
  tag('p', {}, tag('qti-text-entry-interaction', { 'response-identifier': RESPONSE, ...attributes }), after);

const numberParts = ({ unit, solution: { number, within } }: NumberChallenge): Parts => ({
  declarations: [declaration({ cardinality: 'single', type: 'float' }, [String(number)])],
  body: [entry({ 'data-pix-unit': unit }, unit === null ? '' : ` ${escapeXml(unit)}`)],
  processing: scoreWhen(
    tag(
      'qti-equal',
      within === 0 ? { 'tolerance-mode': 'exact' } : { 'tolerance-mode': 'absolute', tolerance: `${within} ${within}` },
      tag('qti-variable', { identifier: RESPONSE }),
      tag('qti-correct', { identifier: RESPONSE }),
    ),
  ),
});

const matchingParts = ({ items, choices: targets, solution }: MatchingChallenge): Parts => {
  const associable =
    (prefix: string, matchMax: number) =>
    (choice: Choice): string =>
      simpleChoice(
        'qti-simple-associable-choice',
        { identifier: toQtiIdentifier(choice.id, prefix), 'match-max': matchMax },
        choice,
      );
  const pairs = items.map(
    ({ id }) => `${toQtiIdentifier(id, ITEM_PREFIX)} ${toQtiIdentifier(solution.pairs[id] ?? '', CHOICE_PREFIX)}`,
  );
  return {
    declarations: [declaration({ cardinality: 'multiple', type: 'directedPair' }, pairs)],
    body: [
      tag(
        'qti-match-interaction',
        { 'response-identifier': RESPONSE, shuffle: 'false', 'max-associations': items.length },
        tag('qti-simple-match-set', {}, ...items.map(associable(ITEM_PREFIX, 1))),
        tag('qti-simple-match-set', {}, ...targets.map(associable(CHOICE_PREFIX, 0))),
      ),
    ],
    processing: template('match_correct'),
  };
};
