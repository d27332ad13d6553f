import type { EntityManager } from 'typeorm';
import type { CompetenceOpinion, SecondOpinion } from '../domain/second-opinion';

type OpinionRow = {
  certification_id: string;
  version: string;
  inconsistency: string;
  is_flagged: number;
  competences: string;
};

export type StoredOpinion = { readonly certificationId: string; readonly opinion: SecondOpinion };

/** The engine's opinion of each certification, the latest one. */
export const opinionRepository = (db: EntityManager) => {
  const byCertifications = async (certificationIds: readonly string[]): Promise<StoredOpinion[]> => {
    if (certificationIds.length === 0) return [];
    const rows = await db.query<OpinionRow[]>(
      `SELECT certification_id, version, inconsistency, is_flagged, competences
       FROM second_opinions WHERE certification_id IN (?)`,
      [certificationIds],
    );
    return rows.map(toStored);
  };

  return {
    byCertifications,

    async of(certificationId: string): Promise<SecondOpinion | null> {
      return (await byCertifications([certificationId]))[0]?.opinion ?? null;
    },

    /** Keeps an opinion in the place of the one before. */
    async put(certificationId: string, opinion: SecondOpinion, at: Date): Promise<void> {
      await db.query(
        `INSERT INTO second_opinions (certification_id, version, inconsistency, is_flagged, competences, created_at)
         VALUES (?, ?, ?, ?, ?, ?)
         ON DUPLICATE KEY UPDATE version = VALUES(version), inconsistency = VALUES(inconsistency),
           is_flagged = VALUES(is_flagged), competences = VALUES(competences), created_at = VALUES(created_at)`,
        [
          certificationId,
          opinion.version,
          opinion.inconsistency,
          opinion.isFlagged,
          JSON.stringify(opinion.competences),
          at,
        ],
      );
    },
  };
};

const toStored = (row: OpinionRow): StoredOpinion => ({
  certificationId: row.certification_id,
  opinion: {
    version: row.version,
    inconsistency: Number(row.inconsistency),
    isFlagged: row.is_flagged === 1,
    competences: JSON.parse(row.competences) as CompetenceOpinion[],
  },
});
