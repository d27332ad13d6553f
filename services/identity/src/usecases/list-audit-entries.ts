import { type Connection, readPage, toConnection } from '@pix/kit/pagination';
import type { Needs } from '../context';
import { isAdministrator } from '../domain/access';
import type { AuditEntry } from '../domain/audit';

export type AuditPage = Connection<AuditEntry>;

type Page = { first?: number | null; after?: string | null; subjectId?: string | null };

/** A page of the journal of privileged acts; nothing for who is no administrator. */
export const listAuditEntries = async (
  { viewer, auditEntries }: Needs<'viewer' | 'auditEntries'>,
  asked: Page,
): Promise<AuditPage> => {
  const page = readPage(asked);
  const rows = isAdministrator(viewer) ? await auditEntries.page(page, asked.subjectId ?? null) : [];
  return toConnection(rows, page, ({ id }) => [id]);
};
