import type { Report } from './problem';
import type { Choice } from './release';
import type { ChallengeSource } from './source-types';

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

const isCalendarDay = (date: string): boolean => {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
};

const checkChoices = (choices: readonly Choice[], report: Report): void => {
  choices.forEach(({ id }, index) => {
    const expected = String.fromCharCode(97 + index);
    if (id !== expected) report(['choices', index, 'id'], 'naming', `choice "${id}" should be "${expected}"`);
  });
  for (const text of repeated(choices.map((choice) => choice.text.trim())))
    report(['choices'], 'choices', `two choices say "${text}"`);
};

const checkChosen = (
  challenge: Extract<ChallengeSource, { kind: 'SINGLE_CHOICE' | 'MULTIPLE_CHOICE' }>,
  report: Report,
): void => {
  const known = new Set(challenge.choices.map((choice) => choice.id));
  const chosen = challenge.solution.choices;
  for (const id of chosen)
    if (!known.has(id))
      report(['solution', 'choices'], 'solution', `the solution names choice "${id}", which does not exist`);

  if (challenge.kind === 'SINGLE_CHOICE' && chosen.length !== 1)
    report(['solution', 'choices'], 'solution', `a single choice has one right answer, not ${chosen.length}`);
  if (challenge.kind === 'MULTIPLE_CHOICE' && chosen.length < 2)
    report(['solution', 'choices'], 'solution', 'a multiple choice has at least two right answers');
};

const checkOrder = (challenge: Extract<ChallengeSource, { kind: 'ORDERING' }>, report: Report): void => {
  const ids = challenge.choices.map((choice) => choice.id);
  const order = challenge.solution.order;
  if ([...order].sort().join() !== [...ids].sort().join())
    report(['solution', 'order'], 'solution', `the order must name each of ${ids.join(', ')} once`);
  else if (order.join() === ids.join())
    report(['solution', 'order'], 'solution', 'the choices are already in the right order');
};

const checkFields = (challenge: Extract<ChallengeSource, { kind: 'FIELDS' }>, report: Report): void => {
  const { fields, solution } = challenge;
  for (const id of repeated(fields.map((field) => field.id)))
    report(['fields'], 'naming', `two fields are called "${id}"`);

  fields.forEach((field, index) => {
    const accepted = solution.fields[field.id];
    if (!accepted) report(['fields', index], 'solution', `field "${field.id}" has no solution`);
    for (const text of accepted ?? [])
      if (field.options && !field.options.includes(text))
        report(['solution', 'fields', field.id], 'solution', `"${text}" is not an option of field "${field.id}"`);
  });
  for (const id of Object.keys(solution.fields))
    if (!fields.some((field) => field.id === id))
      report(['solution', 'fields', id], 'solution', `the solution names field "${id}", which does not exist`);
};

/** The solution must fit the kind: a challenge nobody can answer right would lower every score. */
export const checkChallenge = (challenge: ChallengeSource, report: Report): void => {
  if ('choices' in challenge) checkChoices(challenge.choices, report);

  switch (challenge.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return checkChosen(challenge, report);
    case 'ORDERING':
      return checkOrder(challenge, report);
    case 'FIELDS':
      return checkFields(challenge, report);
    case 'DATE':
      if (!isCalendarDay(challenge.solution.date))
        report(['solution', 'date'], 'solution', `${challenge.solution.date} is not a day of the calendar`);
      return;
    case 'SHORT_TEXT':
    case 'NUMBER': // the schema says all there is to say
  }
};

const rightTexts = (challenge: ChallengeSource): string[] => {
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
      return [];
  }
};

/** Compares texts the way a reader does: case, accents, spacing and punctuation do not count. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The answer a hint gives away, if any. One or two characters prove nothing ("5 étapes" is not the answer 5), two digits do. */
export const answerGivenAway = (hint: string, challenge: ChallengeSource): string | undefined => {
  const words = ` ${plainWords(hint)} `;
  return rightTexts(challenge).find((text) => {
    const plain = plainWords(text);
    return plain.length >= (/^\d+$/.test(plain) ? 2 : 3) && words.includes(` ${plain} `);
  });
};
