import type { Challenge, Choice } from '@pix/content';

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
      return challenge.fields
        .map(({ id, label }) => `- ${label} : ${challenge.solution.fields[id]?.[0] ?? ''}`)
        .join('\n');
  }
};

const chosen = (choices: readonly Choice[], ids: readonly string[]): string[] =>
  ids.map((id) => choices.find((choice) => choice.id === id)?.text ?? '');
