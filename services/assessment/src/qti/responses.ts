import type { Tolerance } from '@pix/content';
import { RESPONSE } from './identifiers';
import { escapeXml, tag } from './xml';

/** What a kind of question makes of an item: what is answered, how it is asked, how it is scored. */
export type Parts = { readonly declarations: string[]; readonly body: string[]; readonly processing: string };

const TEMPLATES = 'https://purl.imsglobal.org/spec/qti/v3p0/rptemplates';

/** One of the standard's own ways to score. */
export const template = (name: 'match_correct' | 'map_response'): string =>
  tag('qti-response-processing', { template: `${TEMPLATES}/${name}.xml` });

/** What is answered, and what is right. */
export const declaration = (
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
export const mappingOf = (accepted: readonly string[], isCaseSensitive: boolean): string =>
  tag(
    'qti-mapping',
    { 'default-value': 0, 'lower-bound': 0, 'upper-bound': 1 },
    ...accepted.map((key) =>
      tag('qti-map-entry', { 'map-key': key, 'mapped-value': 1, 'case-sensitive': String(isCaseSensitive) }),
    ),
  );

/** What QTI has no words for, beside its own. */
export const forgiven = ({ punctuation, typos }: Tolerance): string =>
  [...(punctuation ? ['punctuation'] : []), ...(typos ? ['typos'] : [])].join(' ');

/** The whole point when this holds, none otherwise. */
export const scoreWhen = (condition: string): string => {
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
