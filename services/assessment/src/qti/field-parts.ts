import type { Field, FieldsChallenge, Tolerance } from '@pix/content';
import { FIELD_PREFIX, toQtiIdentifier } from './identifiers';
import { toXhtml } from './markup';
import { declaration, forgiven, mappingOf, type Parts, scoreWhen } from './responses';
import { escapeXml, tag } from './xml';

/** Several fields, in their sentence when they stand in one; all must be right. */
export const fieldsParts = (challenge: FieldsChallenge): Parts => {
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
