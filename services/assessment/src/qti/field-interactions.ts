import type { ChallengeBody } from './challenge-source';
import { FIELD_PREFIX, fromQtiIdentifier } from './identifiers';
import { acceptedOf, type Declarations, declarationOf, toleranceOf } from './interactions';
import { toMarkdown } from './markup';
import { allNamed, textOf, type XmlElement } from './xml';

type Several = {
  readonly item: XmlElement;
  readonly body: XmlElement;
  readonly interactions: readonly XmlElement[];
  readonly declarations: Declarations;
  readonly notes: string[];
};

/** Several fields, in the sentence they stand in when there is one. */
export const fieldsBody = ({ body, interactions, declarations, notes }: Several): ChallengeBody => {
  const solution: Record<string, string[]> = {};
  const fields = interactions.map((interaction, index) => {
    const id = fieldIdOf(interaction);
    const options = optionsOf(interaction);
    const accepted = acceptedOf(declarationOf(interaction, declarations), notes);
    solution[id] = options ? accepted.map((key) => options.get(key) ?? key) : accepted;
    const placeholder = interaction.attributes['placeholder-text'] ?? interaction.attributes['data-pix-placeholder'];
    return {
      id,
      label: interaction.attributes['data-pix-label'] ?? `Champ ${index + 1}`,
      ...(placeholder && { placeholder }),
      ...(options && { options: [...options.values()] }),
    };
  });
  const sentence = sentenceOf(body);
  const [first] = interactions;
  const tolerance = toleranceOf(
    first as XmlElement,
    interactions.filter((one) => !optionsOf(one)).map((one) => declarationOf(one, declarations)),
  );
  return { kind: 'FIELDS', fields, ...(sentence !== null && { sentence }), tolerance, solution: { fields: solution } };
};

const fieldIdOf = ({ attributes }: XmlElement): string =>
  fromQtiIdentifier(attributes['response-identifier'] ?? '', FIELD_PREFIX);

const optionsOf = (interaction: XmlElement): ReadonlyMap<string, string> | null =>
  interaction.name === 'qti-inline-choice-interaction'
    ? new Map(
        allNamed(interaction, 'qti-inline-choice').map((choice) => [
          choice.attributes['identifier'] ?? '',
          textOf(choice),
        ]),
      )
    : null;

const sentenceOf = (body: XmlElement): string | null => {
  const own = allNamed(body, 'div').find(({ attributes }) => attributes['class'] === 'pix-sentence');
  const source = own?.attributes['data-pix-sentence'];
  if (source !== undefined) return source;
  if (allNamed(body, 'p').some(({ attributes }) => attributes['class'] === 'pix-field')) return null;
  return toMarkdown({ ...body, attributes: {}, children: withFieldNames(body).children });
};

const withFieldNames = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.flatMap((child): XmlElement['children'] => {
    if (typeof child === 'string') return [child];
    if (child.name === 'qti-rubric-block') return [];
    return /^qti-.*-interaction$/.test(child.name) ? [`{${fieldIdOf(child)}}`] : [withFieldNames(child)];
  }),
});
