import type { Challenge, Choice, FieldsChallenge } from '@pix/content';

/** The answer to show as right, ready to be shown (A8): texts rather than ids, numbers and days as the French write them. */
export const solutionText = (challenge: Challenge): string => {
  switch (challenge.kind) {
    case 'SINGLE_CHOICE':
      return chosen(challenge.choices, challenge.solution.choices).join('');
    case 'MULTIPLE_CHOICE':
      return chosen(challenge.choices, challenge.solution.choices)
        .map((text) => `- ${text}`)
        .join('\n');
    case 'ORDERING':
      return chosen(challenge.choices, challenge.solution.order)
        .map((text, index) => `${index + 1}. ${text}`)
        .join('\n');
    case 'SHORT_TEXT':
      return challenge.solution.texts[0] ?? '';
    case 'NUMBER':
      return [String(challenge.solution.number).replace('.', ','), challenge.unit ?? ''].join(' ').trim();
    case 'DATE':
      return challenge.solution.date.split('-').toReversed().join('/');
    case 'FIELDS':
      return fieldsText(challenge);
    case 'MATCHING':
    case 'SIMULATOR':
      return partSolutions(challenge)
        .map(({ label, text }) => `- ${label} : ${text}`)
        .join('\n');
  }
};

export type PartSolution = { readonly id: string; readonly label: string; readonly text: string };

/** The right answer of each part of a question of several; nothing for the others. */
export const partSolutions = (challenge: Challenge): readonly PartSolution[] => {
  switch (challenge.kind) {
    case 'FIELDS':
      return challenge.fields.map(({ id, label }) => ({ id, label, text: challenge.solution.fields[id]?.[0] ?? '' }));
    case 'MATCHING':
      return challenge.items.map(({ id, text }) => ({
        id,
        label: text,
        text: chosen(challenge.choices, [challenge.solution.pairs[id] ?? '']).join(''),
      }));
    case 'SIMULATOR':
      return Object.entries(challenge.solution.state).map(([name, [text = '']]) => ({ id: name, label: name, text }));
    default:
      return [];
  }
};

const fieldsText = (challenge: FieldsChallenge): string => {
  const parts = partSolutions(challenge);
  if (challenge.sentence !== null) return parts.reduce(inPlace, challenge.sentence);
  return parts.map(({ label, text }) => (label === '' ? `- ${text}` : `- ${label} : ${text}`)).join('\n');
};

const inPlace = (sentence: string, { id, text }: PartSolution): string =>
  sentence.replaceAll(`{${id}}`, () => `**${text}**`);

const chosen = (choices: readonly Choice[], ids: readonly string[]): string[] =>
  ids.map((id) => choices.find((choice) => choice.id === id)?.text ?? '');
