import type { Viewer } from '@pix/kit/auth';
import type { Locale } from '@pix/kit/result';

/** WAITING: the job will run; RUNNING: it does; READY: to be fetched; EXPIRED: nothing of it is left. */
export type ExportState = 'WAITING' | 'RUNNING' | 'READY' | 'EXPIRED';

/** A file of all that a campaign's participants sent, for who asked for it, for a day (C9). */
export type CampaignExport = {
  readonly id: string;
  readonly campaignId: string;
  /** A person's account, or a machine: see `askerOf`. */
  readonly askedBy: string;
  readonly locale: Locale;
  readonly withSkills: boolean;
  readonly state: ExportState;
  readonly rowCount: number;
  readonly doneCount: number;
  /** The run of the job whose pieces make the file. */
  readonly attemptId: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

export const exportPercentage = ({ state, doneCount, rowCount }: CampaignExport): number =>
  state === 'READY' || state === 'EXPIRED' ? 100 : Math.min(99, Math.floor((100 * doneCount) / Math.max(rowCount, 1)));

/** Whether a file can still be fetched; its hour decides, whether the job that removes it has run or not. */
export const isExportOver = ({ state, expiresAt }: CampaignExport, now: Date): boolean =>
  state === 'EXPIRED' || expiresAt <= now;

/** Who asks for an export, as it is kept: an account's id, or the name of a machine's credential; nobody else. */
export const askerOf = (viewer: Viewer): string | null => {
  if (viewer.kind === 'user') return viewer.userId;
  return viewer.kind === 'machine' ? `machine:${viewer.clientId}` : null;
};

export const exportFileName = ({ id }: Pick<CampaignExport, 'id'>): string => `${id}.csv`;
