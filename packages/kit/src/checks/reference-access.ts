/** Whoever an operation is for when its description names nobody: root fields are closed by default. */
export const ANYBODY_SIGNED_IN = 'Whoever is signed in.';

export type Access = {
  /** In a sentence or two, for the reference. */
  readonly sentence: string;
  readonly isPublic: boolean;
  /** The scope a program needs; `null` where programs are not let in. */
  readonly scope: string | null;
};

const NAMES_SOMEBODY =
  /^(Platform administrators|Its (members|administrators|owner|invigilator)|Members( of|\.|,)|Jury|Administrators|Those who may|Whoever may)/;

/** Who may call an operation, as its description says; that the rules of the services say the same is tested by the gateway. */
export const accessOf = (description: string): Access => {
  const text = description.replaceAll('\n', ' ').replace(/\s+/g, ' ').trim();
  const said = /\bPublic(, for a demonstration)?( \([A-Z0-9, ]+\))?\.(?= |$)/.exec(text);
  const [, scope = null] = /\b[Ss]cope `([a-z:-]+)`/.exec(text) ?? [];
  return { sentence: said ? publicSentence(said[1]) : sentenceOf(text, scope), isPublic: said !== null, scope };
};

const publicSentence = (onlyFor: string | undefined): string =>
  onlyFor === undefined
    ? 'Anybody, without signing in.'
    : 'The person whose test it is; anybody for a demonstration, with its key.';

const sentenceOf = (text: string, scope: string | null): string => {
  if (scope && /^For (services|programs)|^The same for programs/.test(text))
    return `Programs, with the scope \`${scope}\`.`;
  const named = text.split(/(?<=[.;]) (?=[A-Z])/).filter((sentence) => NAMES_SOMEBODY.test(sentence));
  const people =
    named.length > 0
      ? named.map((sentence) => sentence.replace(/( \([A-Z0-9, ]+\))?[.;]?$/, '.')).join(' ')
      : ANYBODY_SIGNED_IN;
  return scope && !people.includes(scope) ? `${people} Programs with the scope \`${scope}\`.` : people;
};
