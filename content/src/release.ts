/** A text in both interface languages. French is the official one. */
export type Translated = { fr: string; en: string };

/** One of the five domains of the national framework; the id is its official number. */
export type Domain = { id: string; title: Translated };

/** One of the sixteen competences; the id is the official index ("1.1"), never an opaque one, so that exports stay comparable. */
export type Competence = { id: string; domainId: string; title: Translated; description: string };

/** What a pupil needs at hand to answer: a campaign played on phones leaves such challenges out. */
export type Requirement = 'DESKTOP' | 'OFFICE_SUITE' | 'PDF_READER' | 'FILE_SAVING' | 'INTERNET';

/** What correction forgives in a written answer. All true unless the author says otherwise. */
export type Tolerance = { caseAndAccents: boolean; punctuation: boolean; typos: boolean };

/** One proposal of a choice or ordering challenge. */
export type Choice = { id: string; text: string };

/** One field to fill in; with options it is a select list, and tolerance does not apply. */
export type Field = { id: string; label: string; placeholder: string | null; options: string[] | null };

/** What every challenge has, whatever its kind. `timerSeconds` null means not timed. */
export type ChallengeBase = {
  id: string;
  instruction: string;
  explanation: string;
  timerSeconds: number | null;
  requirements: Requirement[];
};

/** Exactly one right choice. */
export type SingleChoiceChallenge = ChallengeBase & {
  kind: 'SINGLE_CHOICE';
  choices: Choice[];
  solution: { choices: string[] };
};

/** Two right choices or more; all of them and nothing else are expected. */
export type MultipleChoiceChallenge = ChallengeBase & {
  kind: 'MULTIPLE_CHOICE';
  choices: Choice[];
  solution: { choices: string[] };
};

/** A short written answer; the first accepted text is the one to show. */
export type ShortTextChallenge = ChallengeBase & {
  kind: 'SHORT_TEXT';
  placeholder: string | null;
  tolerance: Tolerance;
  solution: { texts: string[] };
};

/** A number, right when it is at most `within` away from the solution. */
export type NumberChallenge = ChallengeBase & {
  kind: 'NUMBER';
  unit: string | null;
  solution: { number: number; within: number };
};

/** A calendar day, written YYYY-MM-DD. */
export type DateChallenge = ChallengeBase & { kind: 'DATE'; solution: { date: string } };

/** Several fields, each corrected on its own; all must be right. The keys of the solution are the field ids. */
export type FieldsChallenge = ChallengeBase & {
  kind: 'FIELDS';
  fields: Field[];
  tolerance: Tolerance;
  solution: { fields: Record<string, string[]> };
};

/** Choices to put in order; the solution names every one of them once. */
export type OrderingChallenge = ChallengeBase & {
  kind: 'ORDERING';
  choices: Choice[];
  solution: { order: string[] };
};

/** A question, solution included: a service must strip the solution before it shows one. */
export type Challenge =
  | SingleChoiceChallenge
  | MultipleChoiceChallenge
  | ShortTextChallenge
  | NumberChallenge
  | DateChallenge
  | FieldsChallenge
  | OrderingChallenge;

/** The name of a kind of challenge. */
export type ChallengeKind = Challenge['kind'];

/** What a pupil can do, on a ladder: who holds a level of a subject holds the easier ones. Its challenges are interchangeable. */
export type Skill = {
  id: string;
  level: number;
  title: string;
  hint: string;
  /** Tutorial ids, « pour réussir la prochaine fois ». */
  tutorials: string[];
  /** Tutorial ids, « pour en apprendre davantage ». */
  learnMore: string[];
  challenges: Challenge[];
};

/** A subject (sujet) of a competence, with its skills from the easiest to the hardest. */
export type Subject = {
  id: string;
  competenceId: string;
  title: string;
  description: string;
  author: string;
  licence: string;
  locale: Locale;
  skills: Skill[];
};

/** The language of a subject or of a tutorial. */
export type Locale = 'fr' | 'en';

/** The nature of a tutorial. */
export type TutorialFormat = 'PAGE' | 'VIDEO' | 'PDF' | 'TOOL' | 'SLIDES' | 'GAME' | 'AUDIO' | 'IMAGE';

/** A page elsewhere on the web, recommended after a challenge. */
export type Tutorial = {
  id: string;
  competenceId: string;
  title: string;
  link: string;
  source: string;
  format: TutorialFormat;
  durationMinutes: number;
  locale: Locale;
};

/** Where a target profile is filed in the list a teacher chooses from. */
export type TargetProfileCategory = 'DISCOVERY' | 'CORE' | 'SNT' | 'SUBJECT' | 'COMPETENCE';

/** The subjects of a campaign, each up to a level: every skill at or under `maxLevel` is assessed. */
export type TargetProfile = {
  id: string;
  title: string;
  category: TargetProfileCategory;
  description: string;
  subjects: { id: string; maxLevel: number }[];
};

/** Everything in the bank, without its id. */
export type ReleaseContent = {
  domains: Domain[];
  competences: Competence[];
  subjects: Subject[];
  tutorials: Tutorial[];
  targetProfiles: TargetProfile[];
};

/** The whole bank at one moment, plain JSON. The id is the SHA-256 of the content, so that the same content is the same release everywhere. */
export type Release = ReleaseContent & { id: string };
