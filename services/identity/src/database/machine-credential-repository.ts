import type { EntityManager } from 'typeorm';
import type { MachineCredential } from '../domain/machine-credential';

type CredentialRow = {
  client_id: string;
  scopes: string;
  label: string;
  created_by: string;
  created_at: Date;
  revoked_at: Date | null;
  secret_hash: Buffer;
};

/** Credentials of programs outside the platform. The secret is 256 random bits: its plain hash is enough. */
export const machineCredentialRepository = (db: EntityManager) => ({
  async insert(credential: MachineCredential, secretHash: Buffer): Promise<void> {
    await db.query(
      `INSERT INTO machine_credentials (client_id, secret_hash, scopes, label, created_by, created_at)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [
        credential.clientId,
        secretHash,
        JSON.stringify(credential.scopes),
        credential.label,
        credential.createdBy,
        credential.createdAt,
      ],
    );
  },

  async byClientId(clientId: string): Promise<{ credential: MachineCredential; secretHash: Buffer } | null> {
    const [row] = await db.query<CredentialRow[]>('SELECT * FROM machine_credentials WHERE client_id = ?', [clientId]);
    return row ? { credential: toCredential(row), secretHash: row.secret_hash } : null;
  },

  /** Every credential, the newest first: there are dozens. */
  async all(): Promise<MachineCredential[]> {
    const rows = await db.query<CredentialRow[]>(
      'SELECT * FROM machine_credentials ORDER BY client_id DESC LIMIT 1000',
    );
    return rows.map(toCredential);
  },

  /** Revokes; the first time stays. False when it was revoked already. */
  async revoke(clientId: string, at: Date): Promise<boolean> {
    const { affectedRows } = await db.query<{ affectedRows: number }>(
      'UPDATE machine_credentials SET revoked_at = ? WHERE client_id = ? AND revoked_at IS NULL',
      [at, clientId],
    );
    return affectedRows === 1;
  },
});

const toCredential = (row: CredentialRow): MachineCredential => ({
  clientId: row.client_id,
  scopes: JSON.parse(row.scopes) as string[],
  label: row.label,
  createdBy: row.created_by,
  createdAt: row.created_at,
  revokedAt: row.revoked_at,
});
