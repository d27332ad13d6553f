import type { EntityManager } from 'typeorm';
import type { Candidate } from '../domain/candidate';
import type { Billing, CandidateDetails, Sex } from '../domain/candidate-details';

type DetailRow = {
  candidate_id: string;
  sex: Sex | null;
  birth_country: string | null;
  birth_insee_code: string | null;
  birth_postal_code: string | null;
  birth_city: string | null;
  email: string | null;
  result_recipient_email: string | null;
  external_id: string | null;
  billing: Billing | null;
  prepayment_code: string | null;
  is_adjusted: number;
  is_accessible_only: number;
  division: string | null;
  learner_id: string | null;
  learner_user_id: string | null;
};

const COLUMNS = `candidate_id, sex, birth_country, birth_insee_code, birth_postal_code, birth_city, email,
  result_recipient_email, external_id, billing, prepayment_code, is_adjusted, is_accessible_only, division, learner_id, learner_user_id`;

export type DetailsOf = CandidateDetails & { readonly candidateId: string };

/** What is known of candidates beside names and birth date; nothing of those enrolled by hand, perhaps. */
export const candidateDetailRepository = (db: EntityManager) => ({
  async byCandidates(candidateIds: readonly string[]): Promise<DetailsOf[]> {
    if (candidateIds.length === 0) return [];
    const rows = await db.query<DetailRow[]>(`SELECT ${COLUMNS} FROM candidate_details WHERE candidate_id IN (?)`, [
      [...candidateIds],
    ]);
    return rows.map(toDetails);
  },

  /** Writes what is known of a candidate, in place of what was. */
  async put(candidateId: string, sessionId: string, details: CandidateDetails): Promise<void> {
    await db.query('DELETE FROM candidate_details WHERE candidate_id = ?', [candidateId]);
    await db.query(
      `INSERT INTO candidate_details (session_id, ${COLUMNS})
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        sessionId,
        candidateId,
        details.sex,
        details.birthCountry,
        details.birthInseeCode,
        details.birthPostalCode,
        details.birthCity,
        details.email,
        details.resultRecipientEmail,
        details.externalId,
        details.billing,
        details.prepaymentCode,
        details.isAdjusted,
        details.isAccessibleOnly,
        details.division,
        details.learnerId,
        details.learnerUserId,
      ],
    );
  },

  /** Changes who a candidate is, as enrolled, and their extra time. */
  async rewrite(
    candidateId: string,
    given: { firstName: string; lastName: string; birthPlace: string; extraTimePercentage: number },
  ): Promise<void> {
    await db.query(
      'UPDATE candidates SET first_name = ?, last_name = ?, birth_place = ?, extra_time_percentage = ? WHERE id = ?',
      [given.firstName, given.lastName, given.birthPlace, given.extraTimePercentage, candidateId],
    );
  },

  /** Changes what a candidate needs, and leaves the rest. */
  async adjust(
    { id, sessionId, extraTimePercentage }: Pick<Candidate, 'id' | 'sessionId' | 'extraTimePercentage'>,
    { isAdjusted, isAccessibleOnly }: Pick<CandidateDetails, 'isAdjusted' | 'isAccessibleOnly'>,
  ): Promise<void> {
    await db.query('UPDATE candidates SET extra_time_percentage = ? WHERE id = ?', [extraTimePercentage, id]);
    await db.query(
      `INSERT INTO candidate_details (candidate_id, session_id, is_adjusted, is_accessible_only) VALUES (?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE is_adjusted = VALUES(is_adjusted), is_accessible_only = VALUES(is_accessible_only)`,
      [id, sessionId, isAdjusted, isAccessibleOnly],
    );
  },

  async withdrawConfirmation(candidateId: string): Promise<void> {
    await db.query('UPDATE candidates SET confirmed_at = NULL WHERE id = ?', [candidateId]);
  },

  /** Takes out of a session those who have not entered it. */
  async remove(candidateIds: readonly string[]): Promise<void> {
    if (candidateIds.length === 0) return;
    await db.query('DELETE FROM presences WHERE candidate_id IN (?)', [[...candidateIds]]);
    await db.query('DELETE FROM incidents WHERE candidate_id IN (?)', [[...candidateIds]]);
    await db.query('DELETE FROM candidates WHERE id IN (?) AND user_id IS NULL', [[...candidateIds]]);
  },
});

const toDetails = (row: DetailRow): DetailsOf => ({
  candidateId: row.candidate_id,
  sex: row.sex,
  birthCountry: row.birth_country,
  birthInseeCode: row.birth_insee_code,
  birthPostalCode: row.birth_postal_code,
  birthCity: row.birth_city,
  email: row.email,
  resultRecipientEmail: row.result_recipient_email,
  externalId: row.external_id,
  billing: row.billing,
  prepaymentCode: row.prepayment_code,
  isAdjusted: row.is_adjusted === 1,
  isAccessibleOnly: row.is_accessible_only === 1,
  division: row.division,
  learnerId: row.learner_id,
  learnerUserId: row.learner_user_id,
});
