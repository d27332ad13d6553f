import { describe, expect, it } from '@jest/globals';
import type { Challenge } from '@pix/content';
import {
  DATE,
  EVERY_KIND,
  FIELDS,
  FREE_ORDER,
  MATCHING,
  NUMBER,
  SENTENCE,
  SIMULATOR,
  SINGLE,
  TEXT,
} from '../../test/every-kind';
import { written } from '../../test/written-challenge';
import type { ChallengeSource } from './challenge-source';
import { toQtiItem } from './export-item';
import { fromQtiItem } from './import-item';

const exported = (challenge: Challenge) =>
  toQtiItem(challenge, { title: 'Je sais « tout » & <plus>', pathOf: (sha256, name) => `../assets/${sha256}-${name}` });

const there = (challenge: Challenge): string => {
  const item = exported(challenge);
  if ('reason' in item) throw new Error(item.reason);
  return item.xml;
};

const back = (xml: string): ChallengeSource => {
  const item = fromQtiItem(xml, 'item.xml');
  if (!item.source) throw new Error(item.reason);
  return item.source;
};

const isMapped = (challenge: Challenge): boolean => !('reason' in exported(challenge));

describe('an item of QTI 3.0', () => {
  it.each(EVERY_KIND.filter(isMapped).map((challenge) => [challenge.id, challenge] as const))(
    'brings a challenge there and back: %s',
    (_, challenge) => {
      expect(back(there(challenge))).toEqual(written(challenge));
    },
  );

  it.each<[string, Challenge]>([
    [
      'markup in its instruction',
      {
        ...SINGLE,
        instruction:
          '# Titre\n\nUne **liste** :\n\n- `a < b && c`\n- [x](https://exemple.fr?a=1&b=2)\n\n```\n  code\n\n<b>\n```\n\n| a | b |\n|---|--:|\n| 1 | 2 |',
      },
    ],
    [
      'markup in its choices',
      {
        ...SINGLE,
        choices: [
          { id: 'a', text: '`<p>` & *non*' },
          { id: 'b', text: '"oui" — 100 %' },
        ],
      },
    ],
    [
      'ids that begin with a digit',
      {
        ...SINGLE,
        choices: [
          { id: '1', text: 'a' },
          { id: '2', text: 'b' },
        ],
        solution: { choices: ['2'] },
      },
    ],
    [
      'one id in both of its sets',
      {
        ...MATCHING,
        items: [
          { id: 'a', text: 'x' },
          { id: '2', text: 'y' },
        ],
        solution: { pairs: { a: 'c', '2': 'a' } },
      },
    ],
    [
      'solutions with spaces and signs',
      { ...TEXT, solution: { texts: ['a & b', '< "x" >', 'l’été', 'mot\u00a0clé'] } },
    ],
    ['nothing forgiven', { ...TEXT, tolerance: { caseAndAccents: false, punctuation: false, typos: false } }],
    ['signs alone forgiven', { ...TEXT, tolerance: { caseAndAccents: false, punctuation: true, typos: false } }],
    ['an exact number', { ...NUMBER, unit: null, solution: { number: -0.1, within: 0 } }],
    ['several options right', { ...FIELDS, solution: { fields: { f1: ['x'], f2: ['Oui', 'Non'] } } }],
    [
      'select lists alone, nothing forgiven',
      {
        ...FIELDS,
        fields: FIELDS.fields.slice(1),
        tolerance: { caseAndAccents: false, punctuation: false, typos: false },
        solution: { fields: { f2: ['Non'] } },
      },
    ],
    ['one field alone', { ...FIELDS, fields: FIELDS.fields.slice(0, 1), solution: { fields: { f1: ['x'] } } }],
    [
      'one field in a sentence',
      {
        ...SENTENCE,
        sentence: 'Il y a **{f1}** ici.\n\nEt là.',
        fields: FIELDS.fields.slice(0, 1),
        solution: { fields: { f1: ['x'] } },
      },
    ],
    ['no explanation', { ...DATE, explanation: '' }],
    ['characters XML cannot hold', { ...SINGLE, instruction: 'un 🙂 et\ttab' }],
  ])('brings there and back a challenge with %s', (_, challenge) => {
    expect(back(there(challenge))).toEqual(written(challenge));
  });

  it('says why a challenge has none', () => {
    expect(exported(SIMULATOR)).toEqual({ reason: 'a simulator is a site of ours, judged by our server' });
    expect(exported(FREE_ORDER)).toEqual({ reason: 'values in any order cannot be said' });
    expect(exported({ ...SINGLE, embed: SIMULATOR.embed })).toEqual({ reason: 'its site is no part of an item' });
  });

  it('is a document with the names and the versions of the standard', () => {
    expect(there(NUMBER)).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<qti-assessment-item xmlns="http:\/\/www.imsglobal.org\/xsd\/imsqtiasi_v3p0"/,
    );
    expect(there(NUMBER)).toContain('<qti-equal tolerance-mode="absolute" tolerance="0.5 0.5">');
    expect(there(NUMBER)).toContain('title="Je sais « tout » &amp; &lt;plus&gt;"');
    expect(there(SINGLE)).toContain(
      'template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"',
    );
    expect(there(MATCHING)).toContain('<qti-value>item_i1 choice_a</qti-value>');
  });

  it('keeps the text another tool has changed', () => {
    const changed = there(SINGLE)
      .replaceAll('<p>Question single ?</p>', '<p>Une <em>autre</em> question ?</p>')
      .replace('>Chien<', '>Loup<');

    expect(back(changed)).toMatchObject({
      instruction: 'Une *autre* question ?',
      choices: [{ text: 'Chat' }, { text: 'Loup' }, { text: 'Cheval' }],
    });
  });
});

const foreign = (body: string, declarations: string, attributes = ''): string => `<?xml version="1.0"?>
<qti:qti-assessment-item xmlns:qti="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="q 1/2" title="Un titre" adaptive="false" time-dependent="false" ${attributes}>
  ${declarations}<qti-item-body>${body}</qti-item-body></qti:qti-assessment-item>`;
const declared = (cardinality: string, type: string, values: string[], id = 'RESPONSE', more = ''): string =>
  `<qti-response-declaration identifier="${id}" cardinality="${cardinality}" base-type="${type}"><qti-correct-response>${values
    .map((value) => `<qti-value>${value}</qti-value>`)
    .join('')}</qti-correct-response>${more}</qti-response-declaration>`;
const CHOICES =
  '<qti-simple-choice identifier="A">Un</qti-simple-choice><qti-simple-choice identifier="B">Deux</qti-simple-choice>';

describe('an item of another platform', () => {
  it('becomes a choice', () => {
    const xml = foreign(
      `<p>Lisez <strong>bien</strong>.</p><ul><li>un</li><li>deux</li></ul><qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt>Laquelle&#160;?</qti-prompt>${CHOICES}</qti-choice-interaction>`,
      declared('single', 'identifier', ['B']),
      'xml:lang="en-GB"',
    );

    expect(fromQtiItem(xml, 'f')).toEqual({
      source: {
        id: 'q-1-2',
        instruction: 'Lisez **bien**.\n\n- un\n- deux\n\nLaquelle ?',
        explanation: '',
        kind: 'SINGLE_CHOICE',
        choices: [
          { id: 'A', text: 'Un' },
          { id: 'B', text: 'Deux' },
        ],
        solution: { choices: ['B'] },
      },
      locale: 'en',
      notes: [],
    });
  });

  it('becomes a sentence with its fields', () => {
    const xml = foreign(
      '<p>Le <qti-text-entry-interaction response-identifier="R1"/> est un <qti-inline-choice-interaction response-identifier="R2"><qti-inline-choice identifier="x">animal</qti-inline-choice><qti-inline-choice identifier="y">objet</qti-inline-choice></qti-inline-choice-interaction>.</p>',
      declared('single', 'string', ['chat'], 'R1') + declared('single', 'identifier', ['x'], 'R2'),
    );

    expect(fromQtiItem(xml, 'f')).toMatchObject({
      source: {
        kind: 'FIELDS',
        instruction: 'Un titre',
        sentence: 'Le {R1} est un {R2}.',
        fields: [
          { id: 'R1', label: 'Champ 1' },
          { id: 'R2', label: 'Champ 2', options: ['animal', 'objet'] },
        ],
        tolerance: { caseAndAccents: false, punctuation: false, typos: false },
        solution: { fields: { R1: ['chat'], R2: ['animal'] } },
      },
    });
  });

  it('becomes a text with all that gives the whole point, and says what is lost', () => {
    const mapping = `<qti-mapping default-value="0"><qti-map-entry map-key="York" mapped-value="2" case-sensitive="false"/><qti-map-entry map-key="york city" mapped-value="2"/><qti-map-entry map-key="Leeds" mapped-value="1"/></qti-mapping>`;
    const xml = foreign(
      '<p>Où&#x202f;? <img src="images/carte.png" alt="Une carte"/> <qti-text-entry-interaction response-identifier="RESPONSE"/></p>',
      declared('single', 'string', ['York'], 'RESPONSE', mapping),
    );

    expect(fromQtiItem(xml, 'f')).toMatchObject({
      source: { kind: 'SHORT_TEXT', tolerance: { caseAndAccents: true }, solution: { texts: ['York', 'york city'] } },
      notes: ['part of the points is no points here', 'files are to be added by hand: images/carte.png'],
    });
  });

  it('becomes a number with what is forgiven of it', () => {
    const xml = (tolerance: string) =>
      foreign(
        '<p>Combien ? <qti-text-entry-interaction response-identifier="RESPONSE"/></p>',
        declared('single', 'float', ['200']),
      ).replace(
        '</qti:qti-assessment-item>',
        `<qti-response-processing><qti-equal ${tolerance}><qti-variable identifier="RESPONSE"/></qti-equal></qti-response-processing></qti:qti-assessment-item>`,
      );

    expect(back(xml('tolerance-mode="absolute" tolerance="1 3"'))).toMatchObject({
      solution: { number: 200, within: 3 },
    });
    expect(back(xml('tolerance-mode="relative" tolerance="10 10"'))).toMatchObject({
      solution: { number: 200, within: 20 },
    });
    expect(back(xml('tolerance-mode="exact" tolerance="10"'))).toMatchObject({ solution: { number: 200, within: 0 } });
  });

  const choice = `<qti-choice-interaction response-identifier="RESPONSE">${CHOICES}</qti-choice-interaction>`;
  it.each<[string, string, RegExp]>([
    ['something else than XML', 'bonjour', /it is not XML/],
    ['XML that is not closed', '<qti-assessment-item>', /it is not XML/],
    [
      'a document type',
      `<!DOCTYPE x [<!ENTITY a "b">]>${foreign(choice, declared('single', 'identifier', ['A']))}`,
      /document type/,
    ],
    ['an external entity', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x>&x;</x>', /document type/],
    ['elements without end', `${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}`, /it is not XML/],
    ['QTI 2', '<assessmentItem identifier="a"/>', /it is of QTI 2/],
    ['a test', '<qti-assessment-test identifier="a"/>', /it is no item but qti-assessment-test/],
    ['an adaptive item', foreign(choice, '').replace('adaptive="false"', 'adaptive="true"'), /adaptive/],
    ['a template', foreign(choice, '<qti-template-declaration identifier="T"/>'), /template/],
    ['nothing asked', foreign('<p>Bonjour</p>', ''), /asks nothing/],
    [
      'an interaction unknown here',
      foreign('<qti-hotspot-interaction response-identifier="RESPONSE"/>', ''),
      /qti-hotspot-interaction has no kind/,
    ],
    ['two questions', foreign(choice + choice, declared('single', 'identifier', ['A'])), /several questions/],
    ['no declaration', foreign(choice, ''), /not declared/],
    ['nothing right', foreign(choice, declared('single', 'identifier', [])), /does not say what is right/],
    [
      'what is right not among the choices',
      foreign(choice, declared('single', 'identifier', ['Z'])),
      /not among the choices/,
    ],
    ['no body', '<qti-assessment-item identifier="a"/>', /no body/],
  ])('is told from %s', (_, xml, reason) => {
    expect(fromQtiItem(xml, 'f')).toMatchObject({ source: null, reason: expect.stringMatching(reason) });
  });
});
