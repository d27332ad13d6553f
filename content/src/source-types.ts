import type { ChallengeBody } from './challenge-draft';
import type {
  Badge,
  Locale,
  Requirement,
  Stage,
  SubjectCap,
  TargetProfileCategory,
  Translated,
  TutorialFormat,
} from './release';

/** framework.yaml, as its schema lets it be. */
export type FrameworkSource = {
  domains: {
    id: string;
    title: Translated;
    competences: { id: string; title: Translated; description: string }[];
  }[];
};

/** A file of the bank, relative to the folder of the subject. */
export type FileSource = { file: string };

/** An image: a file, or a drawing written on the spot. */
export type IllustrationSource = { file?: string; svg?: string; alt: string };

/** A folder of `sites/`, with the data of the exercise for a site that takes some. */
export type EmbedSource = { site: string; title: string; height: number; data?: Record<string, unknown> };

/** What an author may say of any challenge, generated or not. */
type AnySource = {
  id: string;
  timerSeconds?: number;
  focused?: boolean;
  difficulty?: number;
  requirements?: Requirement[];
};

/** A challenge written by hand. */
export type WrittenSource = AnySource &
  ChallengeBody & {
    instruction: string;
    explanation: string;
    illustration?: IllustrationSource;
    attachments?: FileSource[];
    embed?: EmbedSource;
  };

/** A challenge that a program makes from a few parameters. Another `seed` gives other data for the same id. */
export type GeneratedSource = AnySource & {
  generator: string;
  with?: Record<string, unknown>;
  seed?: string;
};

/** A challenge as its author writes it. */
export type ChallengeSource = WrittenSource | GeneratedSource;

/** A skill as its author writes it. */
export type SkillSource = {
  id: string;
  level: number;
  title: string;
  hint: string;
  tutorials: string[];
  learnMore: string[];
  challenges: ChallengeSource[];
};

/** competences/<competence>/<subject>.yaml. */
export type SubjectSource = {
  id: string;
  competence: string;
  title: string;
  description: string;
  author: string;
  licence: string;
  locale: Locale;
  skills: SkillSource[];
};

/** competences/<competence>/<subject>.en.yaml: the subject in English, for the skills that were translated. */
export type EnglishSource = {
  subject: string;
  title: string;
  description: string;
  skills: { id: string; title: string; hint: string; challenges: ChallengeSource[] }[];
};

/** tutorials/<competence>.yaml. A tutorial without link is a page of ours, in tutorials/pages/<id>.md. */
export type TutorialsSource = {
  competence: string;
  tutorials: {
    id: string;
    title: string;
    link?: string;
    level?: number;
    source: string;
    format: TutorialFormat;
    durationMinutes: number;
    locale: Locale;
  }[];
};

/** A stage as its author writes it: the words for the teacher may be left out. */
export type StageSource = Pick<Stage, 'threshold' | 'title' | 'message'> & {
  teacherTitle?: string;
  teacherDescription?: string;
};

/** A badge as its author writes it: a criterion without subjects is about the whole profile. */
export type BadgeSource = Omit<Badge, 'criteria'> & { criteria: { threshold: number; subjects?: SubjectCap[] }[] };

/** target-profiles/<profile>.yaml. */
export type TargetProfileSource = {
  id: string;
  title: string;
  category?: TargetProfileCategory;
  description: string;
  subjects: SubjectCap[];
  stages?: StageSource[];
  badges?: BadgeSource[];
};
