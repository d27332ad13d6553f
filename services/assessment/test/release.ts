import type { Challenge, ChallengeBase, Release, Requirement, Skill } from '@pix/content';
import { type Content, linkRelease } from '../src/domain/content';

type GivenChallenge = {
  readonly timerSeconds?: number;
  readonly focused?: boolean;
  readonly requirements?: Requirement[];
  readonly locale?: 'fr' | 'en';
};
type GivenSkill = GivenChallenge & { readonly variants?: number };

/** A skill `subject-level` whose variants are short texts; the answer to each is its own id. */
export const aSkill = (subject: string, level: number, { variants = 2, ...given }: GivenSkill = {}): Skill => ({
  id: `${subject}-${level}`,
  level,
  title: `Je sais ${subject} ${level}`,
  hint: `Indice de ${subject}-${level}`,
  tutorials: [],
  learnMore: [],
  en: null,
  challenges: Array.from({ length: variants }, (_, index) =>
    aChallenge(`${subject}-${level}-${'abcdef'[index]}`, given),
  ),
});

/** What every challenge has, when a test is about something else. */
export const CHALLENGE_BASE: ChallengeBase = {
  id: 'c',
  locale: 'fr',
  instruction: '?',
  explanation: '',
  timerSeconds: null,
  focused: false,
  requirements: [],
  difficulty: null,
  illustration: null,
  attachments: [],
  embed: null,
  generator: null,
};

export const aChallenge = (
  id: string,
  { timerSeconds, requirements = [], ...given }: GivenChallenge = {},
): Challenge => ({
  ...CHALLENGE_BASE,
  ...given,
  id,
  kind: 'SHORT_TEXT',
  instruction: `Question ${id}`,
  explanation: `Explication ${id}`,
  timerSeconds: timerSeconds ?? null,
  requirements,
  placeholder: null,
  tolerance: { caseAndAccents: true, punctuation: true, typos: false },
  solution: { texts: [`réponse ${id}`] },
  ...given,
});

type GivenSubject = { readonly id: string; readonly skills: readonly Skill[] };

const TITLES = ['Information et données', 'Communication', 'Création', 'Protection', 'Environnement'];

/** A release with these subjects; a competence `1.1` is in domain `1`. */
export const aRelease = (subjects: Record<string, readonly GivenSubject[]>, id = 'release-1'): Release => {
  const domainIds = [...new Set(Object.keys(subjects).map((competence) => competence.slice(0, 1)))];
  return {
    id,
    domains: domainIds.map((domainId) => ({
      id: domainId,
      title: { fr: TITLES[Number(domainId) - 1] ?? '?', en: 'Domain' },
    })),
    competences: Object.keys(subjects).map((competence) => ({
      id: competence,
      domainId: competence.slice(0, 1),
      title: { fr: `Compétence ${competence}`, en: `Competence ${competence}` },
      description: `De quoi parle ${competence}`,
    })),
    subjects: Object.entries(subjects).flatMap(([competenceId, list]) =>
      list.map((subject) => ({
        id: subject.id,
        competenceId,
        title: `Sujet ${subject.id}`,
        description: `De quoi parle ${subject.id}`,
        author: 'Tests',
        licence: 'CC-BY-4.0',
        locale: 'fr' as const,
        en: null,
        skills: [...subject.skills],
      })),
    ),
    tutorials: [],
    targetProfiles: [],
  };
};

/** The same, linked. */
export const aContent = (subjects: Record<string, readonly GivenSubject[]>): Content => linkRelease(aRelease(subjects));

/** A subject with a skill at each of these levels. */
export const aSubject = (id: string, ...levels: number[]): GivenSubject => ({
  id,
  skills: levels.map((level) => aSkill(id, level)),
});
