import type { ChallengeDraft } from './challenge-draft';
import { plainWords } from './plain-words';
import type { Report } from './problem';

const rightTexts = (challenge: ChallengeDraft): string[] => {
  switch (challenge.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return challenge.choices.filter(({ id }) => challenge.solution.choices.includes(id)).map(({ text }) => text);
    case 'SHORT_TEXT':
      return challenge.solution.texts;
    case 'NUMBER':
      return [String(challenge.solution.number), String(challenge.solution.number).replace('.', ',')];
    case 'DATE':
      return [challenge.solution.date, challenge.solution.date.split('-').reverse().join('/')];
    case 'FIELDS':
      return challenge.fields.flatMap(({ id, options }) => (options ? [] : (challenge.solution.fields[id] ?? [])));
    case 'ORDERING':
    case 'MATCHING':
    case 'SIMULATOR':
      return [];
  }
};

// One or two characters prove nothing ("5 étapes" is not the answer 5), two digits do.
const tells = (words: string, answer: string): boolean => {
  const plain = plainWords(answer);
  return plain.length >= (/^\d+$/.test(plain) ? 2 : 3) && ` ${plainWords(words)} `.includes(` ${plain} `);
};

/** The answer a hint gives away, if any. */
export const answerGivenAway = (hint: string, challenge: ChallengeDraft): string | undefined => {
  return rightTexts(challenge).find((text) => tells(hint, text));
};

/** What stands around a written answer (example in the field, label, file name, title of the frame) must not be the answer. */
export const checkLeaks = (challenge: ChallengeDraft, report: Report): void => {
  if (challenge.kind === 'SINGLE_CHOICE' || challenge.kind === 'MULTIPLE_CHOICE') return;
  const around = [
    ...('placeholder' in challenge ? [['placeholder', challenge.placeholder]] : []),
    ...(challenge.kind === 'FIELDS'
      ? challenge.fields.flatMap((field) => [
          ['fields', field.placeholder],
          ['fields', field.label],
        ])
      : []),
    ...challenge.attachments.map(({ name }) => ['attachments', name]),
    ['embed', challenge.embed?.title],
  ];
  for (const [where = '', words = ''] of around) {
    const told = rightTexts(challenge).find((text) => tells(words, text));
    if (told !== undefined) report([where], 'leak', `"${words}" gives away "${told}", the answer of ${challenge.id}`);
  }
};
