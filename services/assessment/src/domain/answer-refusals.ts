import type { LocalizedText } from '@pix/kit/result';

/** What is said of an answer that cannot be one: what to do, in both languages. */

export const NOT_EXPECTED: LocalizedText = {
  fr: "Cette question ne se répond pas ainsi : n'envoyez que ce qui convient à son genre.",
  en: 'This question is not answered like this: send only what fits its kind.',
};
export const UNKNOWN_CHOICE: LocalizedText = {
  fr: 'Choisissez parmi les propositions, chacune une seule fois.',
  en: 'Choose among the proposals, each only once.',
};
export const ONE_CHOICE: LocalizedText = {
  fr: 'Choisissez une seule proposition.',
  en: 'Choose exactly one proposal.',
};
export const SOME_CHOICE: LocalizedText = {
  fr: 'Choisissez au moins une proposition.',
  en: 'Choose at least one proposal.',
};
export const EVERY_CHOICE: LocalizedText = {
  fr: 'Rangez toutes les propositions.',
  en: 'Put all the proposals in order.',
};
export const EMPTY: LocalizedText = {
  fr: 'Écrivez une réponse, ou passez la question.',
  en: 'Write an answer, or skip the question.',
};
export const TOO_LONG: LocalizedText = { fr: 'Écrivez 500 caractères au plus.', en: 'Write at most 500 characters.' };
export const notANumber = (unit: string | null): LocalizedText =>
  unit === null
    ? { fr: 'Écrivez un nombre, sans unité.', en: 'Write a number, without a unit.' }
    : { fr: `Écrivez un nombre, en ${unit}.`, en: `Write a number, in ${unit}.` };
export const NOT_A_DAY: LocalizedText = {
  fr: 'Écrivez une date comme 23/06/2026.',
  en: 'Write a date like 23/06/2026.',
};
export const UNKNOWN_FIELD: LocalizedText = {
  fr: 'Donnez une seule valeur à chacun des champs de la question.',
  en: 'Give each field of the question one value.',
};
export const EVERY_ITEM: LocalizedText = {
  fr: 'Associez chaque élément à une proposition.',
  en: 'Match each item with one proposal.',
};
export const UNKNOWN_PAIR: LocalizedText = {
  fr: 'Associez les éléments aux propositions de la question.',
  en: 'Match the items with proposals of the question.',
};
export const NO_RESULT: LocalizedText = {
  fr: 'Manipulez le simulateur, puis validez, ou passez la question.',
  en: 'Use the simulator, then submit, or skip the question.',
};
export const NOT_AN_OPTION: LocalizedText = {
  fr: 'Choisissez une valeur de la liste.',
  en: 'Choose a value of the list.',
};
