/** The services that each hold a part of what is known of a person; identity adds its own. */
export const CONTRIBUTORS = ['assessment', 'campaigns', 'certification', 'tutorials'] as const;

export type Contributor = (typeof CONTRIBUTORS)[number];

export type DataExportState = 'REQUESTED' | 'READY' | 'EXPIRED';

/** A person's copy of all their data (I6). REQUESTED: parts are coming in; READY: a file to fetch; EXPIRED: ask again. */
export type DataExport = {
  readonly id: string;
  readonly userId: string;
  readonly state: DataExportState;
  readonly requestedAt: Date;
  readonly readyAt: Date | null;
  /** When the file goes, or when a request nobody could meet is given up. */
  readonly expiresAt: Date;
};

/** An export is over at its hour, whether the job that removes its file has run or not. */
export const stateAt = ({ state, expiresAt }: DataExport, now: Date): DataExportState =>
  expiresAt <= now ? 'EXPIRED' : state;

export const daysAfter = (instant: Date, days: number): Date => new Date(instant.getTime() + days * 86_400_000);
