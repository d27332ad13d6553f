import type { Challenge } from '@pix/content';
import { partsOf } from './item-parts';
import { sourceAttribute, toXhtml } from './markup';
import { escapeXml, tag } from './xml';

/** An item, or why there is none of this challenge. */
export type ExportedItem = { readonly xml: string } | { readonly reason: string };

const ITEM = {
  xmlns: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0p1_v1p0.xsd',
};

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
