import type { Locale } from '@pix/content';
import type { ChallengeBody, ConvertedItem } from './challenge-source';
import { fieldsBody } from './field-interactions';
import { fromQtiIdentifier } from './identifiers';
import { choiceBody, type Declarations, matchBody, orderBody, textBody } from './interactions';
import { toMarkdown } from './markup';
import { Unmapped } from './unmapped';
import { allNamed, elementsOf, parseXml, textOf, type XmlElement, XmlRefused } from './xml';

const BLOCK = ['qti-choice-interaction', 'qti-order-interaction', 'qti-match-interaction'];
const INLINE = ['qti-text-entry-interaction', 'qti-inline-choice-interaction'];

/** An item of QTI 3.0 as a challenge of ours, or the reason why it cannot be one. */
export const fromQtiItem = (xml: string, file: string): ConvertedItem => {
  let id = file;
  try {
    const item = parseXml(xml);
    id = item.attributes['identifier'] || file;
    return convert(item);
  } catch (error) {
    if (error instanceof XmlRefused || error instanceof Unmapped) return { source: null, id, reason: error.message };
    throw error;
  }
};

const convert = (item: XmlElement): ConvertedItem => {
  if (item.name !== 'qti-assessment-item') throw new Unmapped(notAnItem(item.name));
  if (item.attributes['adaptive'] === 'true') throw new Unmapped('it is adaptive');
  if (allNamed(item, 'qti-template-declaration').length > 0) throw new Unmapped('it is made from a template');
  const body = elementsOf(item).find(({ name }) => name === 'qti-item-body');
  if (!body) throw new Unmapped('it has no body');

  const notes: string[] = [];
  const converted = convertBody(item, body, notes);
  return {
    source: {
      id: fromQtiIdentifier(item.attributes['identifier'] ?? ''),
      instruction: instructionOf(item, body),
      explanation: explanationOf(body),
      ...converted,
    },
    locale: localeOf(item),
    notes: [...notes, ...lostFiles(body)],
  };
};

const notAnItem = (name: string): string =>
  name === 'assessmentItem' ? 'it is of QTI 2: convert it to QTI 3 first' : `it is no item but ${name}`;

const localeOf = ({ attributes }: XmlElement): Locale => (/^en\b/i.test(attributes['lang'] ?? '') ? 'en' : 'fr');

const convertBody = (item: XmlElement, body: XmlElement, notes: string[]): ChallengeBody => {
  const interactions = interactionsOf(body);
  const unknown = interactions.find(({ name }) => ![...BLOCK, ...INLINE].includes(name));
  if (unknown) throw new Unmapped(`${unknown.name} has no kind of question here`);
  const [first, ...others] = interactions;
  if (!first) throw new Unmapped('it asks nothing');
  const declarations: Declarations = new Map(
    allNamed(item, 'qti-response-declaration').map((one) => [one.attributes['identifier'] ?? '', one]),
  );

  if (others.length > 0) {
    if (interactions.some(({ name }) => BLOCK.includes(name))) throw new Unmapped('it asks several questions');
    return fieldsBody({ item, body, interactions, declarations, notes });
  }
  const asked = { item, interaction: first, declarations, notes };
  switch (first.name) {
    case 'qti-choice-interaction':
      return choiceBody(asked);
    case 'qti-order-interaction':
      return orderBody(asked);
    case 'qti-match-interaction':
      return matchBody(asked);
    case 'qti-inline-choice-interaction':
      return fieldsBody({ item, body, interactions, declarations, notes });
    default:
      return allNamed(body, 'p', 'div').some(hasFieldClass)
        ? fieldsBody({ item, body, interactions, declarations, notes })
        : textBody(asked);
  }
};

const hasFieldClass = ({ attributes }: XmlElement): boolean => /^pix-(field|sentence)$/.test(attributes['class'] ?? '');

const interactionsOf = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) =>
    /^qti-.*-interaction$/.test(child.name) ? [child] : child.name === 'qti-rubric-block' ? [] : interactionsOf(child),
  );

/** What is asked: our own block when there is one; otherwise all that is said around the interaction, and its prompt. */
const instructionOf = (item: XmlElement, body: XmlElement): string => {
  const own = allNamed(body, 'div').find(({ attributes }) => attributes['class'] === 'pix-instruction');
  if (own) return toMarkdown(own);
  const hasFields = interactionsOf(body).some(({ name }) => INLINE.includes(name)) && interactionsOf(body).length > 1;
  const said = hasFields ? '' : toMarkdown({ ...body, attributes: {}, children: withoutInteractions(body).children });
  const prompts = allNamed(body, 'qti-prompt').map(toMarkdown);
  return (
    [said, ...prompts].filter((text) => text !== '').join('\n\n') || item.attributes['title'] || textOf(body) || '?'
  );
};

const withoutInteractions = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.flatMap((child): XmlElement['children'] =>
    typeof child === 'string'
      ? [child]
      : /^qti-(.*-interaction|rubric-block)$/.test(child.name)
        ? []
        : [withoutInteractions(child)],
  ),
});

const explanationOf = (body: XmlElement): string => {
  const rubric = allNamed(body, 'qti-rubric-block').find(({ attributes }) => attributes['class'] === 'pix-explanation');
  const [text] = rubric ? allNamed(rubric, 'div') : [];
  return text ? toMarkdown(text) : '';
};

const lostFiles = (body: XmlElement): string[] => {
  const names = allNamed(body, 'img', 'object', 'audio', 'video', 'a')
    .map(({ attributes }) => attributes['src'] ?? attributes['data'] ?? attributes['href'] ?? '')
    .filter((address) => address !== '' && !/^[a-z]+:/i.test(address));
  return names.length > 0 ? [`files are to be added by hand: ${[...new Set(names)].join(', ')}`] : [];
};
