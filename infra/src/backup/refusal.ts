/** A backup or a restoration that is not done, for a reason the operator can act on. Nothing was changed. */
export class BackupRefusal extends Error {
  override readonly name = 'BackupRefusal';
}
