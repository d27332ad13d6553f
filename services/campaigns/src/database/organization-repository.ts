import { isDuplicate } from '@pix/kit/database';
import { fail, ok, type Result } from '@pix/kit/result';
import type { EntityManager } from 'typeorm';
import { type UaiTakenError, uaiTaken } from '../domain/errors';
import type { Organization, OrganizationKind } from '../domain/organization';

type OrganizationRow = { id: string; name: string; uai: string | null; kind: OrganizationKind; created_at: Date };

/** Organizations. */
export const organizationRepository = (db: EntityManager) => ({
  async byId(id: string): Promise<Organization | null> {
    const [row] = await db.query<OrganizationRow[]>('SELECT * FROM organizations WHERE id = ?', [id]);
    return row ? toOrganization(row) : null;
  },

  async byUai(uai: string): Promise<Organization | null> {
    const [row] = await db.query<OrganizationRow[]>('SELECT * FROM organizations WHERE uai = ?', [uai]);
    return row ? toOrganization(row) : null;
  },

  async byIds(ids: readonly string[]): Promise<Organization[]> {
    if (ids.length === 0) return [];
    const rows = await db.query<OrganizationRow[]>('SELECT * FROM organizations WHERE id IN (?)', [ids]);
    return rows.map(toOrganization);
  },

  /** Of two organizations created at once with one UAI, the unique key lets one be. */
  async insert(organization: Organization): Promise<Result<Organization, UaiTakenError>> {
    const { id, name, uai, kind, createdAt } = organization;
    try {
      await db.query('INSERT INTO organizations (id, name, uai, kind, created_at) VALUES (?, ?, ?, ?, ?)', [
        id,
        name,
        uai,
        kind,
        createdAt,
      ]);
      return ok(organization);
    } catch (error) {
      if (isDuplicate(error, 'uq_organizations_uai')) return fail(uaiTaken());
      throw error;
    }
  },

  /** Makes whatever else locks this organization wait for the end of the transaction. */
  async lock(id: string): Promise<void> {
    await db.query('SELECT id FROM organizations WHERE id = ? FOR UPDATE', [id]);
  },
});

const toOrganization = ({ id, name, uai, kind, created_at }: OrganizationRow): Organization => ({
  id,
  name,
  uai,
  kind,
  createdAt: created_at,
});
