import type { EntityManager } from 'typeorm';
import type { Review, ReviewReason } from '../domain/review';

/** What the jury looks at, and why. A certification without any reason is decided by the rule at publication (E9). */
export const reviewRepository = (db: EntityManager) => ({
  async byCertifications(certificationIds: readonly string[]): Promise<Review[]> {
    if (certificationIds.length === 0) return [];
    return db.query<Review[]>(
      `SELECT certification_id AS certificationId, reason FROM certification_reviews
       WHERE certification_id IN (?) ORDER BY certification_id, reason`,
      [certificationIds],
    );
  },

  /** Adds reasons; those there already stay. */
  async add(certificationId: string, reasons: readonly ReviewReason[], at: Date): Promise<void> {
    if (reasons.length === 0) return;
    await db.query(
      `INSERT INTO certification_reviews (certification_id, reason, created_at) VALUES ?
       ON DUPLICATE KEY UPDATE certification_reviews.reason = certification_reviews.reason`,
      [reasons.map((reason) => [certificationId, reason, at])],
    );
  },

  /** Takes away what the score said, before it says it anew; what people said stays. */
  async forgetScored(certificationId: string): Promise<void> {
    await db.query(
      `DELETE FROM certification_reviews
       WHERE certification_id = ? AND reason IN ('LOW_REPRODUCIBILITY', 'INCONSISTENT', 'SAMPLED', 'LATE')`,
      [certificationId],
    );
  },
});
