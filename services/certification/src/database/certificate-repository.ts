import { isDuplicate } from '@pix/kit/database';
import type { EntityManager } from 'typeorm';
import type { Certificate } from '../domain/certificate';
import type { CertifiedCompetence } from '../domain/scoring-v2';

type CertificateRow = {
  id: string;
  certification_id: string;
  user_id: string;
  number: string;
  verification_code: string;
  issued_at: Date;
  first_name: string;
  last_name: string;
  birth_date: string;
  birth_place: string;
  centre_name: string;
  certified_on: string;
  issued_on: string;
  valid_until: string;
  pix: number;
  competences: string;
  revoked_at: Date | null;
  revocation_reason: string | null;
};

const day = (column: string): string => `DATE_FORMAT(${column}, '%Y-%m-%d') AS ${column}`;

const SELECT = `
  SELECT id, certification_id, user_id, number, verification_code, issued_at, first_name, last_name,
    ${day('birth_date')}, birth_place,
    centre_name, ${day('certified_on')}, ${day('issued_on')}, ${day('valid_until')}, pix, competences,
    revoked_at, revocation_reason
  FROM certificates`;

/** Certificates and their files: each issued once, whatever crashes (E10). */
export const certificateRepository = (db: EntityManager) => {
  const many = async (column: string, values: readonly string[]): Promise<Certificate[]> => {
    const keys = [...values];
    if (keys.length === 0) return [];
    return (await db.query<CertificateRow[]>(`${SELECT} WHERE ${column} IN (?)`, [keys])).map(toCertificate);
  };

  return {
    byIds: (ids: readonly string[]): Promise<Certificate[]> => many('id', ids),

    byCertifications: (certificationIds: readonly string[]): Promise<Certificate[]> =>
      many('certification_id', certificationIds),

    async byId(id: string): Promise<Certificate | null> {
      return (await many('id', [id]))[0] ?? null;
    },

    async byCertification(certificationId: string): Promise<Certificate | null> {
      return (await many('certification_id', [certificationId]))[0] ?? null;
    },

    async byVerificationCode(code: string): Promise<Certificate | null> {
      return (await many('verification_code', [code]))[0] ?? null;
    },

    /** False when another certificate has the code or the number: draw others. */
    async insert(certificate: Certificate): Promise<boolean> {
      try {
        await db.query(
          `INSERT INTO certificates (id, certification_id, user_id, number, verification_code, issued_at, first_name, last_name,
             birth_date, birth_place, centre_name, certified_on, issued_on, valid_until, pix, competences)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          [
            certificate.id,
            certificate.certificationId,
            certificate.userId,
            certificate.number,
            certificate.verificationCode,
            certificate.issuedAt,
            certificate.firstName,
            certificate.lastName,
            certificate.birthDate,
            certificate.birthPlace,
            certificate.centreName,
            certificate.certifiedOn,
            certificate.issuedOn,
            certificate.validUntil,
            certificate.pix,
            JSON.stringify(certificate.competences),
          ],
        );
        return true;
      } catch (error) {
        if (['uq_certificates_verification_code', 'uq_certificates_number'].some((key) => isDuplicate(error, key)))
          return false;
        throw error;
      }
    },

    /** Revokes once: the first reason stays. */
    async revoke(id: string, { at, reason }: { at: Date; reason: string }): Promise<void> {
      await db.query(
        'UPDATE certificates SET revoked_at = ?, revocation_reason = ? WHERE id = ? AND revoked_at IS NULL',
        [at, reason, id],
      );
    },

    /** The ids, among these, whose file is made. */
    async withFile(ids: readonly string[]): Promise<{ id: string }[]> {
      if (ids.length === 0) return [];
      return db.query<{ id: string }[]>(
        'SELECT certificate_id AS id FROM certificate_files WHERE certificate_id IN (?)',
        [ids],
      );
    },

    async file(id: string): Promise<Buffer | null> {
      const [row] = await db.query<{ content: Buffer }[]>(
        'SELECT content FROM certificate_files WHERE certificate_id = ?',
        [id],
      );
      return row?.content ?? null;
    },

    /** Keeps the file; the first one stays. */
    async putFile(id: string, content: Buffer, at: Date): Promise<void> {
      await db.query(
        `INSERT INTO certificate_files (certificate_id, content, created_at) VALUES (?, ?, ?)
         ON DUPLICATE KEY UPDATE certificate_id = certificate_id`,
        [id, content, at],
      );
    },
  };
};

const toCertificate = (row: CertificateRow): Certificate => ({
  id: row.id,
  certificationId: row.certification_id,
  userId: row.user_id,
  number: row.number,
  verificationCode: row.verification_code,
  issuedAt: row.issued_at,
  firstName: row.first_name,
  lastName: row.last_name,
  birthDate: row.birth_date,
  birthPlace: row.birth_place,
  centreName: row.centre_name,
  certifiedOn: row.certified_on,
  issuedOn: row.issued_on,
  validUntil: row.valid_until,
  pix: row.pix,
  competences: JSON.parse(row.competences) as CertifiedCompetence[],
  revokedAt: row.revoked_at,
  revocationReason: row.revocation_reason,
});
