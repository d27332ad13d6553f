import { isDuplicate } from '@pix/kit/database';
import type { EntityManager } from 'typeorm';
import type { Incident, IncidentKind, IncidentOutcome } from '../domain/incidents';

type IncidentRow = {
  id: string;
  session_id: string;
  candidate_id: string;
  kind: IncidentKind;
  question_number: number | null;
  description: string | null;
  alert_id: string | null;
  reported_by: string | null;
  reported_at: Date;
  outcome: IncidentOutcome | null;
};

const COLUMNS =
  'id, session_id, candidate_id, kind, question_number, description, alert_id, reported_by, reported_at, outcome';

/** Incidents of sessions, in the order they were reported. */
export const incidentRepository = (db: EntityManager) => {
  const select = async (rest: string, parameters: readonly unknown[]): Promise<Incident[]> =>
    (await db.query<IncidentRow[]>(`SELECT ${COLUMNS} FROM incidents ${rest}`, [...parameters])).map(toIncident);

  return {
    async byId(id: string): Promise<Incident | null> {
      return (await select('WHERE id = ?', [id]))[0] ?? null;
    },

    byCandidates: async (candidateIds: readonly string[]): Promise<Incident[]> =>
      candidateIds.length === 0 ? [] : select('WHERE candidate_id IN (?) ORDER BY id', [[...candidateIds]]),

    ofCandidate: (candidateId: string): Promise<Incident[]> =>
      select('WHERE candidate_id = ? ORDER BY id', [candidateId]),

    async countOfSession(sessionId: string): Promise<number> {
      const [row] = await db.query<[{ count: string }]>(
        'SELECT COUNT(*) AS count FROM incidents WHERE session_id = ?',
        [sessionId],
      );
      return Number(row.count);
    },

    /** Stores an incident; the one of an alert is stored once. */
    async insert(incident: Incident): Promise<void> {
      try {
        await db.query(`INSERT INTO incidents (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, [
          incident.id,
          incident.sessionId,
          incident.candidateId,
          incident.kind,
          incident.questionNumber,
          incident.description,
          incident.alertId,
          incident.reportedBy,
          incident.reportedAt,
          incident.outcome,
        ]);
      } catch (error) {
        if (!isDuplicate(error, 'uq_incidents_alert')) throw error;
      }
    },

    async remove(id: string): Promise<void> {
      await db.query('DELETE FROM incidents WHERE id = ?', [id]);
    },

    async noteOutcomes(outcomes: ReadonlyMap<string, IncidentOutcome>): Promise<void> {
      for (const [id, outcome] of outcomes)
        await db.query('UPDATE incidents SET outcome = ? WHERE id = ?', [outcome, id]);
    },
  };
};

const toIncident = (row: IncidentRow): Incident => ({
  id: row.id,
  sessionId: row.session_id,
  candidateId: row.candidate_id,
  kind: row.kind,
  questionNumber: row.question_number,
  description: row.description,
  alertId: row.alert_id,
  reportedBy: row.reported_by,
  reportedAt: row.reported_at,
  outcome: row.outcome,
});
