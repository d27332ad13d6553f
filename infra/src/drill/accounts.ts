import type { Ask } from './ask';

type Account = {
  /** How often exactly this acknowledged thing is stored. */
  readonly stored: string;
  /** How often what the client wanted is stored, under whatever id: twice is a double. */
  readonly same?: string;
};

const ID = 'l.subject_key';

/** Each kind of write of the ledger (l), held against the tables where it must be. */
const ACCOUNTS: Readonly<Record<string, Account>> = {
  account: {
    stored: 'SELECT COUNT(*) FROM pix_identity.users s WHERE s.id = l.subject AND s.email = l.object',
    same: 'SELECT COUNT(*) FROM pix_identity.users s WHERE s.email = l.object',
  },
  refresh: {
    stored: 'SELECT COUNT(DISTINCT s.user_id) FROM pix_identity.sign_in_sessions s WHERE s.user_id = l.subject',
  },
  test: {
    stored: `SELECT COUNT(*) FROM pix_assessment.assessments s WHERE s.id = UNHEX(REPLACE(l.value, '-', ''))`,
    same: `SELECT COUNT(*) FROM pix_assessment.assessments s
      WHERE s.user_id = ${ID} AND s.kind = 'COMPETENCE' AND s.competence_id = l.object`,
  },
  answer: {
    stored: `SELECT COUNT(*) FROM pix_assessment.answers s
      WHERE s.assessment_id = ${ID} AND s.challenge_id = l.object AND s.position = l.value`,
    same: `SELECT COUNT(*) FROM pix_assessment.answers s WHERE s.assessment_id = ${ID} AND s.challenge_id = l.object`,
  },
  'test-ended': {
    stored: `SELECT COUNT(*) FROM pix_assessment.assessments s WHERE s.id = ${ID} AND s.state <> 'STARTED'`,
  },
  participation: {
    stored: 'SELECT COUNT(*) FROM pix_campaigns.participations s WHERE s.id = l.subject AND s.user_id = l.object',
    same: `SELECT COUNT(*) FROM pix_campaigns.participations s JOIN pix_campaigns.campaigns c ON c.id = s.campaign_id
      WHERE s.user_id = l.object AND c.code = l.value`,
  },
  shared: {
    stored: `SELECT COUNT(*) FROM pix_campaigns.participations s
      WHERE s.id = l.subject AND s.status = 'SHARED' AND s.shared_at IS NOT NULL`,
  },
  campaign: {
    stored: 'SELECT COUNT(*) FROM pix_campaigns.campaigns s WHERE s.id = l.subject',
    same: 'SELECT COUNT(*) FROM pix_campaigns.campaigns s WHERE s.organization_id = l.object AND s.name = l.value',
  },
  // A later title may have been stored without being acknowledged; an earlier one would be a lost update.
  title: {
    stored: `SELECT COUNT(*) FROM pix_campaigns.campaigns s
      WHERE s.id = l.subject AND CAST(s.title AS UNSIGNED) >= CAST(l.value AS UNSIGNED)`,
  },
  roster: {
    stored: `SELECT COUNT(*) FROM pix_campaigns.roster_imports s WHERE s.id = l.subject AND s.state = 'IMPORTED'`,
  },
  session: {
    stored: 'SELECT COUNT(*) FROM pix_certification.sessions s WHERE s.id = l.subject',
    same: 'SELECT COUNT(*) FROM pix_certification.sessions s WHERE s.centre_id = l.object AND s.room = l.value',
  },
  candidate: {
    stored: `SELECT COUNT(*) > 0 FROM pix_certification.candidates s WHERE s.session_id = l.subject AND s.last_name = l.object`,
    same: `SELECT COUNT(*) FROM pix_certification.candidates s WHERE s.session_id = l.subject AND s.last_name = l.object`,
  },
  entered: {
    stored: 'SELECT COUNT(*) FROM pix_certification.candidates s WHERE s.id = l.subject AND s.user_id = l.object',
  },
  confirmed: {
    stored: 'SELECT COUNT(*) FROM pix_certification.candidates s WHERE s.id = l.subject AND s.confirmed_at IS NOT NULL',
  },
  certification: {
    stored:
      'SELECT COUNT(*) FROM pix_certification.certifications s WHERE s.id = l.subject AND s.candidate_id = l.object',
    same: 'SELECT COUNT(*) FROM pix_certification.certifications s WHERE s.candidate_id = l.object',
  },
  finalised: {
    stored: `SELECT COUNT(*) FROM pix_certification.sessions s
      WHERE s.id = l.subject AND s.status <> 'CREATED' AND s.finalised_at IS NOT NULL`,
  },
  published: {
    stored: `SELECT COUNT(*) FROM pix_certification.sessions s WHERE s.id = l.subject AND s.status = 'PUBLISHED'`,
  },
  // The same decision sent again is another act of the journal: it is not a double.
  decision: {
    stored: `SELECT COUNT(*) > 0 FROM pix_certification.jury_acts s WHERE s.certification_id = l.subject AND s.decision = 'ACCEPT'`,
  },
  saved: {
    stored:
      'SELECT COUNT(*) FROM pix_tutorials.saved_tutorials s WHERE s.user_id = l.subject AND s.tutorial_id = l.object',
  },
};

export const KINDS = Object.keys(ACCOUNTS);

export type Discrepancy = {
  readonly kind: string;
  readonly fault: number;
  readonly lost: number;
  readonly doubled: number;
  /** One of them. */
  readonly example: string;
};

type Row = { fault: number; lost: string | number; doubled: string | number; example: string };

/** What was acknowledged and is not stored, or twice, by kind and by the fault during which it was acknowledged. */
export const discrepancies = async (ask: Ask): Promise<Discrepancy[]> => {
  const found: Discrepancy[] = [];
  for (const [kind, { stored, same }] of Object.entries(ACCOUNTS)) {
    const rows = await ask<Row>(
      `SELECT fault, SUM(stored = 0) AS lost, SUM(stored > 1 OR same > 1) AS doubled, MAX(what_it_is) AS example FROM (
         SELECT l.fault, CONCAT_WS(' ', l.subject, l.object, l.value) AS what_it_is, (${stored}) AS stored, (${same ?? '1'}) AS same
         FROM pix_drill.ledger l WHERE l.what = 'acknowledged' AND l.kind = ?
       ) AS held WHERE stored <> 1 OR same <> 1 GROUP BY fault`,
      [kind],
    );
    for (const { fault, lost, doubled, example } of rows)
      if (Number(lost) + Number(doubled) > 0)
        found.push({ kind, fault, lost: Number(lost), doubled: Number(doubled), example });
  }
  return found;
};
