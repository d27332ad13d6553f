import type { ChallengeDraft, DraftOf } from './challenge-draft';
import { plainWords } from './plain-words';
import type { Report } from './problem';
import type { Choice } from './release';

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

const checkChosen = (challenge: DraftOf<'SINGLE_CHOICE' | 'MULTIPLE_CHOICE'>, report: Report): void => {
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

const checkOrder = (challenge: DraftOf<'ORDERING'>, report: Report): void => {
  const ids = challenge.choices.map((choice) => choice.id);
  const order = challenge.solution.order;
  if ([...order].sort().join() !== [...ids].sort().join())
    report(['solution', 'order'], 'solution', `the order must name each of ${ids.join(', ')} once`);
  else if (order.join() === ids.join())
    report(['solution', 'order'], 'solution', 'the choices are already in the right order');
};

const checkPairs = (challenge: DraftOf<'MATCHING'>, report: Report): void => {
  const { items, choices, solution } = challenge;
  items.forEach(({ id }, index) => {
    if (id !== `i${index + 1}`) report(['items', index, 'id'], 'naming', `item "${id}" should be "i${index + 1}"`);
    if (!solution.pairs[id]) report(['items', index], 'solution', `item "${id}" has no solution`);
  });
  for (const text of repeated(items.map((item) => item.text.trim())))
    report(['items'], 'choices', `two items say "${text}"`);

  for (const [item, choice] of Object.entries(solution.pairs)) {
    if (!items.some(({ id }) => id === item))
      report(['solution', 'pairs', item], 'solution', `the solution names item "${item}", which does not exist`);
    if (!choices.some(({ id }) => id === choice))
      report(['solution', 'pairs', item], 'solution', `the solution names choice "${choice}", which does not exist`);
  }
};

const checkSentence = ({ fields, sentence }: DraftOf<'FIELDS'>, report: Report): void => {
  if (sentence === undefined) return;
  const placed = [...sentence.matchAll(/\{(f\d+)\}/g)].map(([, id]) => id);
  for (const { id } of fields)
    if (placed.filter((other) => other === id).length !== 1)
      report(['sentence'], 'sentence', `{${id}} must stand once in the sentence`);
  for (const id of placed)
    if (!fields.some((field) => field.id === id))
      report(['sentence'], 'sentence', `the sentence names {${id}}, which is not a field`);
};

const checkFreeOrder = ({ fields, freeOrder, solution }: DraftOf<'FIELDS'>, report: Report): void => {
  if (!freeOrder) return;
  if (fields.some((field) => field.options))
    report(['freeOrder'], 'solution', 'values in any order are written, not chosen in a list');
  for (const text of repeated(Object.values(solution.fields).flatMap((texts) => texts.map(plainWords))))
    report(['solution', 'fields'], 'solution', `"${text}" answers two fields that may be given in any order`);
};

const checkFields = (challenge: DraftOf<'FIELDS'>, report: Report): void => {
  const { fields, solution } = challenge;
  checkSentence(challenge, report);
  checkFreeOrder(challenge, report);
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
export const checkChallenge = (challenge: ChallengeDraft, report: Report): void => {
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
    case 'MATCHING':
      return checkPairs(challenge, report);
    case 'SIMULATOR':
      if (challenge.embed === null) report([], 'site', 'a simulator needs its page (embed)');
      return;
    case 'SHORT_TEXT':
    case 'NUMBER': // the schema says all there is to say
  }
};
