import { describe, expect, it } from '@jest/globals';
import { bankFolder, type Challenge, loadContent } from '@pix/content';
import { type AnswerValue, readAnswer } from '../src/domain/answer-value';
import { isRight } from '../src/domain/matching';
import { config } from './assessment';

const { release, wrongAnswers } = loadContent(bankFolder);
const challenges = new Map(
  (release?.subjects ?? []).flatMap(({ skills }) =>
    skills.flatMap((skill) => skill.challenges.map((challenge) => [challenge.id, challenge] as const)),
  ),
);

/** Every answer its author accepts, written out: of a field of several, each of its texts with the first of the others. */
const acceptedAnswers = (challenge: Challenge): AnswerValue[] => {
  switch (challenge.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return [{ choices: challenge.solution.choices }];
    case 'ORDERING':
      return [{ choices: challenge.solution.order }];
    case 'SHORT_TEXT':
      return challenge.solution.texts.map((text) => ({ text }));
    case 'NUMBER':
      return [{ text: String(challenge.solution.number).replace('.', ',') }];
    case 'DATE':
      return [{ text: challenge.solution.date }];
    case 'MATCHING':
      return [{ pairs: challenge.solution.pairs }];
    case 'FIELDS':
      return eachText(challenge.solution.fields).map((fields) => ({ fields }));
    case 'SIMULATOR':
      return eachText(challenge.solution.state).map((state) => ({ state }));
  }
};

const eachText = (accepted: Readonly<Record<string, readonly string[]>>): Record<string, string>[] => {
  const first = Object.fromEntries(Object.entries(accepted).map(([id, [text = '']]) => [id, text]));
  return Object.entries(accepted).flatMap(([id, texts]) => texts.map((text) => ({ ...first, [id]: text })));
};

describe('the item bank', () => {
  it('accepts every answer its authors accept, and its forms take them', () => {
    const refused = [...challenges.values()].flatMap((challenge) =>
      acceptedAnswers(challenge)
        .filter((value) => !isRight(challenge, value, config.correction) || !isTaken(challenge, value))
        .map((value) => `${challenge.id}: ${JSON.stringify(value)}`),
    );

    expect(challenges.size).toBeGreaterThan(200);
    expect(refused).toEqual([]);
  });

  it('refuses every answer its authors refuse', () => {
    const accepted = wrongAnswers.filter(({ challengeId, fieldId, text }) => {
      const challenge = challenges.get(challengeId);
      if (!challenge) throw new Error(`${challengeId} is not in the bank`);
      const [right] = acceptedAnswers(challenge);
      const value =
        fieldId !== null && right && 'fields' in right ? { fields: { ...right.fields, [fieldId]: text } } : { text };
      return isRight(challenge, value, config.correction);
    });

    expect(wrongAnswers.length).toBeGreaterThan(0);
    expect(accepted).toEqual([]);
  });
});

const isTaken = (challenge: Challenge, value: AnswerValue): boolean => {
  const given =
    'fields' in value
      ? { fields: Object.entries(value.fields).map(([id, text]) => ({ id, value: text })) }
      : 'pairs' in value
        ? { pairs: Object.entries(value.pairs).map(([itemId, choiceId]) => ({ itemId, choiceId })) }
        : value;
  return readAnswer(challenge, given).ok;
};
