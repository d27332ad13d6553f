import type {
  DateChallenge,
  Embed,
  FieldsChallenge,
  MatchingChallenge,
  MultipleChoiceChallenge,
  NumberChallenge,
  OrderingChallenge,
  ShortTextChallenge,
  SimulatorChallenge,
  SingleChoiceChallenge,
  Tolerance,
} from '@pix/content';
import { CHALLENGE_BASE } from './release';

export const ALL_FORGIVEN: Tolerance = { caseAndAccents: true, punctuation: true, typos: true };

const choices = [
  { id: 'a', text: 'Chat' },
  { id: 'b', text: 'Chien' },
  { id: 'c', text: 'Cheval' },
];

export const anEmbed = (sha256 = 'e'.repeat(64), bytes = 1): Embed => ({
  title: 'Un simulateur',
  height: 400,
  files: [{ path: 'index.html', sha256, mediaType: 'text/html', bytes }],
});

const base = (id: string) => ({ ...CHALLENGE_BASE, id, instruction: `Question ${id} ?`, explanation: `SECRET ${id}` });

/** A challenge of each kind; SECRET marks what belongs to a solution and is not displayed among proposals. */
export const SINGLE: SingleChoiceChallenge = {
  ...base('single'),
  kind: 'SINGLE_CHOICE',
  choices,
  solution: { choices: ['b'] },
};
export const MULTIPLE: MultipleChoiceChallenge = {
  ...base('multiple'),
  kind: 'MULTIPLE_CHOICE',
  choices,
  solution: { choices: ['a', 'c'] },
};
export const ORDERING: OrderingChallenge = {
  ...base('ordering'),
  kind: 'ORDERING',
  choices,
  solution: { order: ['c', 'a', 'b'] },
};
export const TEXT: ShortTextChallenge = {
  ...base('text'),
  kind: 'SHORT_TEXT',
  placeholder: 'un mot',
  tolerance: ALL_FORGIVEN,
  solution: { texts: ['SECRET', 'autre SECRET'] },
};
export const NUMBER: NumberChallenge = {
  ...base('number'),
  kind: 'NUMBER',
  unit: 'Go',
  solution: { number: 12.5, within: 0.5 },
};
export const DATE: DateChallenge = { ...base('date'), kind: 'DATE', solution: { date: '2026-06-23' } };
export const FIELDS: FieldsChallenge = {
  ...base('fields'),
  kind: 'FIELDS',
  fields: [
    { id: 'f1', label: 'Nom', placeholder: null, options: null },
    { id: 'f2', label: 'Choix', placeholder: null, options: ['Oui', 'Non'] },
  ],
  sentence: null,
  freeOrder: false,
  tolerance: ALL_FORGIVEN,
  solution: { fields: { f1: ['SECRET', 'caché SECRET'], f2: ['Oui'] } },
};
export const SENTENCE: FieldsChallenge = {
  ...FIELDS,
  ...base('sentence'),
  sentence: 'Ouvrir le menu {f1}, puis répondre {f2}.',
};
export const FREE_ORDER: FieldsChallenge = {
  ...base('free-order'),
  kind: 'FIELDS',
  fields: ['f1', 'f2', 'f3'].map((id) => ({ id, label: '', placeholder: null, options: null })),
  sentence: null,
  freeOrder: true,
  tolerance: ALL_FORGIVEN,
  solution: { fields: { f1: ['SECRET', 'bleu'], f2: ['SECRET'], f3: ['vert SECRET'] } },
};
export const MATCHING: MatchingChallenge = {
  ...base('matching'),
  kind: 'MATCHING',
  items: [
    { id: 'i1', text: 'Miaule' },
    { id: 'i2', text: 'Aboie' },
  ],
  choices,
  solution: { pairs: { i1: 'a', i2: 'b' } },
};
export const SIMULATOR: SimulatorChallenge = {
  ...base('simulator'),
  kind: 'SIMULATOR',
  embed: anEmbed(),
  tolerance: ALL_FORGIVEN,
  solution: { state: { SECRET_wifi: ['SECRET'], SECRET_network: ['maison SECRET', 'SECRET maison'] } },
};

export const EVERY_KIND = [
  SINGLE,
  MULTIPLE,
  ORDERING,
  TEXT,
  NUMBER,
  DATE,
  FIELDS,
  SENTENCE,
  FREE_ORDER,
  MATCHING,
  SIMULATOR,
] as const;
