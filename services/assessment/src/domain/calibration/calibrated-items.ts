import type { Content } from '../content';
import type { Item } from './response-model';

/** What a calibration estimates: every challenge of a release. */
export const calibratedItems = ({ challenges }: Pick<Content, 'challenges'>): Item[] =>
  [...challenges.values()].map(({ challenge, skill }) => ({
    challengeId: challenge.id,
    skillId: skill.id,
    competenceId: skill.subject.competence.id,
    level: skill.level,
    kind: challenge.kind,
  }));
