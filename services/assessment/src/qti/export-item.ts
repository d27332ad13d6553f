import type {
  Challenge,
  Choice,
  Field,
  FieldsChallenge,
  MatchingChallenge,
  NumberChallenge,
  Tolerance,
} from '@pix/content';
import { CHOICE_PREFIX, FIELD_PREFIX, ITEM_PREFIX, RESPONSE, toQtiIdentifier } from './identifiers';
import { sourceAttribute, toInlineXhtml, toXhtml } from './markup';
import { escapeXml, tag } from './xml';

/** An item, or why there is none of this challenge. */
export type ExportedItem = { readonly xml: string } | { readonly reason: string };

const ITEM = {
  xmlns: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd',
};
const TEMPLATES = 'https://purl.imsglobal.org/spec/qti/v3p0/rptemplates';

/** What QTI 3.0 has no words for. What it has words of its own for is told in `data-pix-…` beside its own. */
const reasonAgainst = (challenge: Challenge): string | null => {
  if (challenge.kind === 'SIMULATOR') return 'a simulator is a site of ours, judged by our server';
  if (challenge.embed) return 'its site is no part of an item';
  if (challenge.kind === 'FIELDS' && challenge.freeOrder) return 'values in any order cannot be said';
  return null;
};

/** A challenge as an item of QTI 3.0. `pathOf`: where in the package a file of the release is. */
export const toQtiItem = (
  challenge: Challenge,
  { title, pathOf }: { title: string; pathOf: (sha256: string, name: string) => string },
): ExportedItem => {
  const reason = reasonAgainst(challenge);
  if (reason !== null) return { reason };
  const { declarations, body, processing } = partsOf(challenge);
  const item = tag(
    'qti-assessment-item',
    {
      ...ITEM,
      identifier: challenge.id,
      title,
      adaptive: 'false',
      'time-dependent': 'false',
      'xml:lang': challenge.locale,
    },
    ...declarations,
    tag('qti-outcome-declaration', { identifier: 'SCORE', cardinality: 'single', 'base-type': 'float' }),
    tag('qti-item-body', {}, explanation(challenge), instruction(challenge), ...files(challenge, pathOf), ...body),
    processing,
  );
  return { xml: `<?xml version="1.0" encoding="UTF-8"?>\n${item}\n` };
};

const instruction = ({ instruction: text }: Challenge): string =>
  tag('div', { class: 'pix-instruction', ...sourceAttribute(text) }, toXhtml(text));

const explanation = ({ explanation: text }: Challenge): string =>
  text === ''
    ? ''
    : tag(
        'qti-rubric-block',
        { use: 'scoring', view: 'author scorer tutor', class: 'pix-explanation' },
        tag('qti-content-body', {}, tag('div', sourceAttribute(text), toXhtml(text))),
      );

const files = (
  { illustration, attachments }: Challenge,
  pathOf: (sha256: string, name: string) => string,
): string[] => [
  ...(illustration
    ? [tag('p', {}, tag('img', { src: pathOf(illustration.sha256, 'image'), alt: illustration.alt }))]
    : []),
  ...attachments.map(({ sha256, name }) => tag('p', {}, tag('a', { href: pathOf(sha256, name) }, escapeXml(name)))),
];

type Parts = { readonly declarations: string[]; readonly body: string[]; readonly processing: string };

const template = (name: 'match_correct' | 'map_response'): string =>
  tag('qti-response-processing', { template: `${TEMPLATES}/${name}.xml` });

const declaration = (
  { identifier = RESPONSE, cardinality, type }: { identifier?: string; cardinality: string; type: string },
  correct: readonly string[],
  mapping = '',
): string =>
  tag(
    'qti-response-declaration',
    { identifier, cardinality, 'base-type': type },
    tag('qti-correct-response', {}, ...correct.map((value) => tag('qti-value', {}, escapeXml(value)))),
    mapping,
  );

/** Each accepted value is worth the whole point. */
const mappingOf = (accepted: readonly string[], isCaseSensitive: boolean): string =>
  tag(
    'qti-mapping',
    { 'default-value': 0, 'lower-bound': 0, 'upper-bound': 1 },
    ...accepted.map((key) =>
      tag('qti-map-entry', { 'map-key': key, 'mapped-value': 1, 'case-sensitive': String(isCaseSensitive) }),
    ),
  );

const forgiven = ({ punctuation, typos }: Tolerance): string =>
  [...(punctuation ? ['punctuation'] : []), ...(typos ? ['typos'] : [])].join(' ');

const simpleChoice = (name: string, attributes: Record<string, string | number>, { text }: Choice): string =>
  tag(name, { ...attributes, ...sourceAttribute(text) }, toInlineXhtml(text));

const partsOf = (challenge: Challenge): Parts => {
  switch (challenge.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE': {
      const isSingle = challenge.kind === 'SINGLE_CHOICE';
      const correct = challenge.solution.choices.map((id) => toQtiIdentifier(id));
      return {
        declarations: [declaration({ cardinality: isSingle ? 'single' : 'multiple', type: 'identifier' }, correct)],
        body: [choices('qti-choice-interaction', { 'max-choices': isSingle ? 1 : 0 }, challenge.choices)],
        processing: template('match_correct'),
      };
    }
    case 'ORDERING':
      return {
        declarations: [
          declaration(
            { cardinality: 'ordered', type: 'identifier' },
            challenge.solution.order.map((id) => toQtiIdentifier(id)),
          ),
        ],
        body: [choices('qti-order-interaction', {}, challenge.choices)],
        processing: template('match_correct'),
      };
    case 'SHORT_TEXT':
      return {
        declarations: [
          declaration(
            { cardinality: 'single', type: 'string' },
            challenge.solution.texts.slice(0, 1),
            mappingOf(challenge.solution.texts, !challenge.tolerance.caseAndAccents),
          ),
        ],
        body: [
          entry({ 'placeholder-text': challenge.placeholder, 'data-pix-forgives': forgiven(challenge.tolerance) }),
        ],
        processing: template('map_response'),
      };
    case 'DATE': {
      const iso = challenge.solution.date;
      return {
        declarations: [
          declaration(
            { cardinality: 'single', type: 'string' },
            [iso],
            mappingOf([iso, iso.split('-').toReversed().join('/')], false),
          ),
        ],
        body: [entry({ 'data-pix-kind': 'DATE' })],
        processing: template('map_response'),
      };
    }
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

const fieldsParts = (challenge: FieldsChallenge): Parts => {
  const { fields, sentence, solution, tolerance } = challenge;
  const interaction = (field: Field): string => fieldInteraction(field, tolerance);
  return {
    declarations: fields.map((field) => fieldDeclaration(field, solution.fields[field.id] ?? [], tolerance)),
    body:
      sentence === null
        ? fields.map((field) =>
            tag(
              'p',
              { class: 'pix-field' },
              `${field.label === '' ? '' : `${escapeXml(field.label)} : `}${interaction(field)}`,
            ),
          )
        : [
            tag(
              'div',
              { class: 'pix-sentence', 'data-pix-sentence': sentence },
              fields.reduce(
                (text, field) => text.replaceAll(`{${field.id}}`, () => interaction(field)),
                toXhtml(sentence),
              ),
            ),
          ],
    processing: scoreWhen(
      tag(
        'qti-and',
        {},
        ...fields.map(({ id }) =>
          tag(
            'qti-equal',
            { 'tolerance-mode': 'exact' },
            tag('qti-map-response', { identifier: toQtiIdentifier(id, FIELD_PREFIX) }),
            tag('qti-base-value', { 'base-type': 'float' }, '1'),
          ),
        ),
      ),
    ),
  };
};

const optionId = (index: number): string => `o${index + 1}`;

const fieldInteraction = ({ id, label, placeholder, options }: Field, tolerance: Tolerance): string => {
  const common = { 'response-identifier': toQtiIdentifier(id, FIELD_PREFIX), 'data-pix-label': label };
  return options
    ? tag(
        'qti-inline-choice-interaction',
        {
          ...common,
          shuffle: 'false',
          'data-pix-placeholder': placeholder,
          'data-pix-forgives': forgiven(tolerance),
          'data-pix-case': String(!tolerance.caseAndAccents),
        },
        ...options.map((text, index) => tag('qti-inline-choice', { identifier: optionId(index) }, escapeXml(text))),
      )
    : tag('qti-text-entry-interaction', {
        ...common,
        'placeholder-text': placeholder,
        'data-pix-forgives': forgiven(tolerance),
      });
};

const fieldDeclaration = ({ id, options }: Field, accepted: readonly string[], tolerance: Tolerance): string => {
  const values = options ? accepted.map((text) => optionId(options.indexOf(text))) : accepted;
  return declaration(
    { identifier: toQtiIdentifier(id, FIELD_PREFIX), cardinality: 'single', type: options ? 'identifier' : 'string' },
    values.slice(0, 1),
    mappingOf(values, options !== null || !tolerance.caseAndAccents),
  );
};

const scoreWhen = (condition: string): string => {
  const score = (value: number): string =>
    tag(
      'qti-set-outcome-value',
      { identifier: 'SCORE' },
      tag('qti-base-value', { 'base-type': 'float' }, String(value)),
    );
  return tag(
    'qti-response-processing',
    {},
    tag(
      'qti-response-condition',
      {},
      tag('qti-response-if', {}, condition, score(1)),
      tag('qti-response-else', {}, score(0)),
    ),
  );
};
