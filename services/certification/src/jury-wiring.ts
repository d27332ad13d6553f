import type { EntityManager } from 'typeorm';
import { examinationRulesRepository } from './database/examination-rules-repository';
import { opinionRepository } from './database/opinion-repository';
import { rescoringRepository } from './database/rescoring-repository';
import { reviewRepository } from './database/review-repository';
import { rescoreSessionHandler } from './jobs/rescore-session';

/** What the jury works with, besides certifications and their results (E7, E9). */
export type JuryStores = {
  readonly examinationRules: ReturnType<typeof examinationRulesRepository>;
  readonly opinions: ReturnType<typeof opinionRepository>;
  readonly reviews: ReturnType<typeof reviewRepository>;
  readonly rescorings: ReturnType<typeof rescoringRepository>;
};

export const juryStoresOn = (db: EntityManager): JuryStores => ({
  examinationRules: examinationRulesRepository(db),
  opinions: opinionRepository(db),
  reviews: reviewRepository(db),
  rescorings: rescoringRepository(db),
});

export const juryHandlers = [rescoreSessionHandler];

/** For programs outside: an audit of the scores (E7). */
export const JURY_MACHINE_OPERATIONS = {
  rescoreSession: 'certification:rescore',
  rescoring: 'certification:rescore',
} as const;
