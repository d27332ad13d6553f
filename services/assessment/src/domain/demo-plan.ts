import type { Locale } from '@pix/kit/result';
import type { PlannedQuestion } from './assessment';
import { type Competence, type Content, skillsOf } from './content';
import { playableVariants } from './playable';

export type DemoRules = { readonly questionCount: number };

/**
 * The questions of a demonstration: the easiest of a few competences, each of another domain as long as there is one, that
 * need nothing of the device and no clock. The same release gives the same questions to everybody.
 */
export const planDemo = (content: Content, locale: Locale, { questionCount }: DemoRules): PlannedQuestion[] =>
  acrossDomains(content)
    .flatMap((competence) => easiest(competence, locale))
    .slice(0, questionCount);

/** First competences of all domains, then second ones… */
const acrossDomains = ({ domains }: Content): Competence[] => {
  const most = Math.max(0, ...domains.map(({ competences }) => competences.length));
  return Array.from({ length: most }, (_, place) =>
    domains.flatMap(({ competences }) => competences[place] ?? []),
  ).flat();
};

const easiest = (competence: Competence, locale: Locale): PlannedQuestion[] => {
  const candidates = skillsOf(competence).flatMap(({ id, level, challenges }) => {
    const challenge = playableVariants(challenges, { device: [], locale }).find(
      ({ timerSeconds }) => timerSeconds === null,
    );
    return challenge
      ? [{ level, question: { competenceId: competence.id, skillId: id, challengeId: challenge.id } }]
      : [];
  });
  const lowest = Math.min(...candidates.map(({ level }) => level));
  return candidates
    .filter(({ level }) => level === lowest)
    .slice(0, 1)
    .map(({ question }) => question);
};
