import { isDuplicate } from '@pix/kit/database';
import { fail, ok, type Result } from '@pix/kit/result';
import type { EntityManager } from 'typeorm';
import { type UaiTakenError, uaiTaken } from '../domain/errors';
import type { Organization, OrganizationKind } from '../domain/organization';

type OrganizationRow = {
  id: string;
  name: string;
  uai: string | null;
  kind: OrganizationKind;
  academy_id: string | null;
  contact_email: string | null;
  tags: string;
  created_at: Date;
};

/** Organizations. */
export const organizationRepository = (db: EntityManager) => {
  const select = async (rest: string, parameters: readonly unknown[]): Promise<Organization[]> =>
    (await db.query<OrganizationRow[]>(`SELECT * FROM organizations ${rest}`, [...parameters])).map(toOrganization);

  return {
    async byId(id: string): Promise<Organization | null> {
      return (await select('WHERE id = ?', [id]))[0] ?? null;
    },

    async byIds(ids: readonly string[]): Promise<Organization[]> {
      return ids.length === 0 ? [] : select('WHERE id IN (?)', [ids]);
    },

    async byUai(uai: string): Promise<Organization | null> {
      return (await select('WHERE uai = ?', [uai]))[0] ?? null;
    },

    /** Of two organizations created at once with one UAI, the unique key lets one be. */
    async insert(organization: Organization): Promise<Result<Organization, UaiTakenError>> {
      const { id, name, uai, kind, academyId, contactEmail, tags, createdAt } = organization;
      return unlessTaken(organization, () =>
        db.query(
          `INSERT INTO organizations (id, name, uai, kind, academy_id, contact_email, tags, created_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
          [id, name, uai, kind, academyId, contactEmail, JSON.stringify(tags), createdAt],
        ),
      );
    },

    /** Inserts those whose UAI nobody has, whoever inserts at the same time; the ids of these. */
    async insertNew(organizations: readonly Organization[]): Promise<Set<string>> {
      if (organizations.length === 0) return new Set();
      await db.query(
        `INSERT INTO organizations (id, name, uai, kind, academy_id, contact_email, tags, created_at) VALUES ?
         ON DUPLICATE KEY UPDATE id = organizations.id`,
        [
          organizations.map(({ id, name, uai, kind, academyId, contactEmail, tags, createdAt }) => [
            id,
            name,
            uai,
            kind,
            academyId,
            contactEmail,
            JSON.stringify(tags),
            createdAt,
          ]),
        ],
      );
      const rows = await db.query<{ id: string }[]>('SELECT id FROM organizations WHERE id IN (?)', [
        organizations.map(({ id }) => id),
      ]);
      return new Set(rows.map(({ id }) => id));
    },

    /** Which of these UAI an organization has. */
    async knownUais(uais: readonly string[]): Promise<Set<string>> {
      if (uais.length === 0) return new Set();
      const rows = await db.query<{ uai: string }[]>('SELECT uai FROM organizations WHERE uai IN (?)', [uais]);
      return new Set(rows.map(({ uai }) => uai));
    },

    async update(organization: Organization): Promise<Result<Organization, UaiTakenError>> {
      const { id, name, uai, kind, academyId, contactEmail, tags } = organization;
      return unlessTaken(organization, () =>
        db.query(
          `UPDATE organizations SET name = ?, uai = ?, kind = ?, academy_id = ?, contact_email = ?, tags = ? WHERE id = ?`,
          [name, uai, kind, academyId, contactEmail, JSON.stringify(tags), id],
        ),
      );
    },

    /** Makes whatever else locks this organization wait for the end of the transaction. */
    async lock(id: string): Promise<void> {
      await db.query('SELECT id FROM organizations WHERE id = ? FOR UPDATE', [id]);
    },
  };
};

const unlessTaken = async (
  organization: Organization,
  write: () => Promise<unknown>,
): Promise<Result<Organization, UaiTakenError>> => {
  try {
    await write();
    return ok(organization);
  } catch (error) {
    if (isDuplicate(error, 'uq_organizations_uai')) return fail(uaiTaken());
    throw error;
  }
};

const toOrganization = (row: OrganizationRow): Organization => ({
  id: row.id,
  name: row.name,
  uai: row.uai,
  kind: row.kind,
  academyId: row.academy_id,
  contactEmail: row.contact_email,
  tags: JSON.parse(row.tags) as string[],
  createdAt: row.created_at,
});
