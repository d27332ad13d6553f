/** WAITING: the job will run; READY: to be fetched; EXPIRED: nothing of it is left. */
export type ArchiveState = 'WAITING' | 'READY' | 'EXPIRED';

/** The certificates of a class in one file, for who asked for it, for a day (E14). */
export type CertificateArchive = {
  readonly id: string;
  readonly uai: string;
  readonly division: string;
  readonly askedBy: string;
  readonly state: ArchiveState;
  readonly certificateCount: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/** Whether the file can still be fetched; its hour decides, whether the job that removes it has run or not. */
export const isArchiveOver = ({ state, expiresAt }: CertificateArchive, now: Date): boolean =>
  state === 'EXPIRED' || expiresAt <= now;

export const archiveFileName = ({ id }: Pick<CertificateArchive, 'id'>): string => `${id}.zip`;

/** A name as a file of any system takes it; two pupils of one name are told apart by their codes. */
export const certificateFileName = (person: {
  firstName: string;
  lastName: string;
  verificationCode: string;
}): string => {
  const plain = (text: string): string =>
    text
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}'-]+/gu, ' ')
      .trim()
      .slice(0, 60);
  return `${plain(person.lastName)} ${plain(person.firstName)} ${person.verificationCode}.pdf`;
};
