import type { EntityManager } from 'typeorm';
import { examinationRulesRepository } from './database/examination-rules-repository';
import { opinionRepository } from './database/opinion-repository';
import { reviewRepository } from './database/review-repository';

/** What the jury works with, besides certifications and their results (E7, E9). */
export type JuryStores = {
  readonly examinationRules: ReturnType<typeof examinationRulesRepository>;
  readonly opinions: ReturnType<typeof opinionRepository>;
  readonly reviews: ReturnType<typeof reviewRepository>;
};

export const juryStoresOn = (db: EntityManager): JuryStores => ({
  examinationRules: examinationRulesRepository(db),
  opinions: opinionRepository(db),
  reviews: reviewRepository(db),
});
