import type { Challenge, Choice } from '@pix/content';
import type { AnswerValue } from './answer-value';
import { parseDay } from './written-day';

/** What a person answered, as they can read it again (A7): texts rather than ids; `null` for « Je passe ». */
export const givenText = (challenge: Challenge, value: AnswerValue | null): string | null => {
  if (value === null) return null;
  if ('choices' in value) return chosenText(challenge, value.choices);
  if ('text' in value) return writtenText(challenge, value.text);
  if ('pairs' in value) return pairsText(challenge, value.pairs);
  return fieldsText(challenge, 'state' in value ? value.state : value.fields);
};

const chosenText = (challenge: Challenge, ids: readonly string[]): string => {
  const proposals = 'choices' in challenge ? challenge.choices : [];
  const texts = ids.map((id) => proposals.find((choice) => choice.id === id)?.text ?? id);
  if (challenge.kind === 'SINGLE_CHOICE') return texts.join('');
  return texts.map((text, index) => (challenge.kind === 'ORDERING' ? `${index + 1}. ${text}` : `- ${text}`)).join('\n');
};

const writtenText = (challenge: Challenge, text: string): string => {
  if (challenge.kind === 'NUMBER') return [text, challenge.unit ?? ''].join(' ').trim();
  if (challenge.kind === 'DATE') return parseDay(text)?.split('-').toReversed().join('/') ?? text;
  return text;
};

const pairsText = (challenge: Challenge, given: Readonly<Record<string, string>>): string => {
  if (challenge.kind !== 'MATCHING') return fieldsText(challenge, given);
  const textOf = (things: readonly Choice[], id: string): string => things.find((thing) => thing.id === id)?.text ?? id;
  return Object.entries(given)
    .map(([item, choice]) => `- ${textOf(challenge.items, item)} : ${textOf(challenge.choices, choice)}`)
    .join('\n');
};

const fieldsText = (challenge: Challenge, given: Readonly<Record<string, string>>): string => {
  const labels = new Map('fields' in challenge ? challenge.fields.map(({ id, label }) => [id, label]) : []);
  return Object.entries(given)
    .map(([id, text]) => `- ${labels.get(id) ?? id} : ${text}`)
    .join('\n');
};
