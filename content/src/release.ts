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

/**
 * A file that comes with the release. It is named by the SHA-256 of what it holds and travels beside the JSON, in
 * `assets/<sha256>` of the archive; two challenges that give the same file share it.
 */
export type Asset = { sha256: string; mediaType: string; bytes: number };

/** A file the learner downloads and works on, under the name they will see. */
export type Attachment = Asset & { name: string };

/** An image shown with the instruction. `alt` says in words all that is needed to answer without seeing it. */
export type Illustration = Asset & { alt: string };

/** A small site of ours shown in a sandboxed frame: pages to explore, or a simulator. `height` in CSS pixels; it starts at `index.html`. */
export type Embed = { title: string; height: number; files: (Asset & { path: string })[] };

/** One proposal of a choice or ordering challenge. */
export type Choice = { id: string; text: string };

/** One field to fill in; with options it is a select list, and tolerance does not apply. */
export type Field = { id: string; label: string; placeholder: string | null; options: string[] | null };

/** What every challenge has, whatever its kind. */
export type ChallengeBase = {
  id: string;
  /** Variants in the learner's language are preferred; French is what remains. */
  locale: Locale;
  instruction: string;
  explanation: string;
  /** Null: not timed. */
  timerSeconds: number | null;
  /** A focused challenge is answered without leaving its window: no searching elsewhere. */
  focused: boolean;
  requirements: Requirement[];
  /** What the author expects, on the scale of levels; null when it is the level of its skill. */
  difficulty: number | null;
  illustration: Illustration | null;
  attachments: Attachment[];
  embed: Embed | null;
  /** The generator that made it and its seed, so that it can be made again; null when written by hand. */
  generator: string | null;
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

/** Several fields; all must be right. The keys of the solution are the field ids. */
export type FieldsChallenge = ChallengeBase & {
  kind: 'FIELDS';
  fields: Field[];
  /** A text with `{f1}`, `{f2}`… where the fields stand in it; null when they are listed one under the other. */
  sentence: string | null;
  /** Whether the values may be given in any order: each must then match a solution of its own. */
  freeOrder: boolean;
  tolerance: Tolerance;
  solution: { fields: Record<string, string[]> };
};

/** Choices to put in order; the solution names every one of them once. */
export type OrderingChallenge = ChallengeBase & {
  kind: 'ORDERING';
  choices: Choice[];
  solution: { order: string[] };
};

/** Items to match each with one of the choices; a choice may serve several items, or none. The keys of the pairs are item ids. */
export type MatchingChallenge = ChallengeBase & {
  kind: 'MATCHING';
  items: Choice[];
  choices: Choice[];
  solution: { pairs: Record<string, string> };
};

/**
 * Something to do in a simulator. Its page reports the state it was left in, name by name, and the server decides:
 * right when every name of the solution has one of the values accepted. The page itself knows no solution.
 */
export type SimulatorChallenge = ChallengeBase & {
  kind: 'SIMULATOR';
  embed: Embed;
  tolerance: Tolerance;
  solution: { state: Record<string, string[]> };
};

/** A question, solution included: a service must strip the solution before it shows one. */
export type Challenge =
  | SingleChoiceChallenge
  | MultipleChoiceChallenge
  | ShortTextChallenge
  | NumberChallenge
  | DateChallenge
  | FieldsChallenge
  | OrderingChallenge
  | MatchingChallenge
  | SimulatorChallenge;

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
  /** The same words in English, when it was translated. */
  en: { title: string; hint: string } | null;
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
  /** The same words in English, when it was translated. */
  en: { title: string; description: string } | null;
  skills: Skill[];
};

/** The language of a subject or of a tutorial. */
export type Locale = 'fr' | 'en';

/** The nature of a tutorial. */
export type TutorialFormat = 'PAGE' | 'VIDEO' | 'PDF' | 'TOOL' | 'SLIDES' | 'GAME' | 'AUDIO' | 'IMAGE';

/** A page recommended after a challenge: elsewhere on the web (`link`), or one of ours in Markdown (`page`); never both. */
export type Tutorial = {
  id: string;
  competenceId: string;
  title: string;
  link: string | null;
  page: string | null;
  /** Whom it is for, on the scale of levels. */
  level: number | null;
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
  subjects: SubjectCap[];
  /** Steps of the result, lowest first. */
  stages: Stage[];
  badges: Badge[];
};

/** A subject up to a level. */
export type SubjectCap = { id: string; maxLevel: number };

/** What a result means from a share of the skills acquired on (`threshold`, 0 to 100): said to the pupil, and to the teacher. */
export type Stage = {
  threshold: number;
  title: string;
  message: string;
  teacherTitle: string | null;
  teacherDescription: string | null;
};

/** A badge (badge thématique): won when every criterion holds. A criterion without subjects is about the whole profile. */
export type Badge = {
  id: string;
  title: string;
  message: string;
  imageAlt: string;
  criteria: { threshold: number; subjects: SubjectCap[] }[];
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
