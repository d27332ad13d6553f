import type {
  Choice,
  Locale,
  Requirement,
  TargetProfileCategory,
  Tolerance,
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

type BaseSource = {
  id: string;
  instruction: string;
  explanation: string;
  timerSeconds?: number;
  focused?: boolean;
  difficulty?: number;
  requirements?: Requirement[];
};

/** A challenge as its author writes it: what has a default may be left out. */
export type ChallengeSource = BaseSource &
  (
    | { kind: 'SINGLE_CHOICE' | 'MULTIPLE_CHOICE'; choices: Choice[]; solution: { choices: string[] } }
    | { kind: 'SHORT_TEXT'; placeholder?: string; tolerance?: Partial<Tolerance>; solution: { texts: string[] } }
    | { kind: 'NUMBER'; unit?: string; solution: { number: number; within?: number } }
    | { kind: 'DATE'; solution: { date: string } }
    | {
        kind: 'FIELDS';
        fields: { id: string; label: string; placeholder?: string; options?: string[] }[];
        sentence?: string;
        freeOrder?: boolean;
        tolerance?: Partial<Tolerance>;
        solution: { fields: Record<string, string[]> };
      }
    | { kind: 'ORDERING'; choices: Choice[]; solution: { order: string[] } }
  );

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

/** tutorials/<competence>.yaml. */
export type TutorialsSource = {
  competence: string;
  tutorials: {
    id: string;
    title: string;
    link: string;
    source: string;
    format: TutorialFormat;
    durationMinutes: number;
    locale: Locale;
  }[];
};

/** target-profiles/<profile>.yaml. */
export type TargetProfileSource = {
  id: string;
  title: string;
  category: TargetProfileCategory;
  description: string;
  subjects: { id: string; maxLevel: number }[];
};
