import type { Config } from './config';
import { createClassSheetDocument } from './documents/class-sheet-document';
import { createClassUsernamesHandler } from './jobs/create-class-usernames';
import { purgeClassSheetsJob } from './jobs/definitions';
import { purgeClassSheetsHandler } from './jobs/purge-class-sheets';
import { createSheetCipher } from './sheets/sheet-cipher';

/** What the use cases of class sheets reach besides the stores (I4). */
export const classSheetParts = (config: Config) => ({
  sheetCipher: createSheetCipher(config.classSheetKey),
  classSheetDocument: createClassSheetDocument(config),
});

export const classSheetHandlers = [createClassUsernamesHandler, purgeClassSheetsHandler];

export const classSheetSchedules = ({ classSheets }: Pick<Config, 'classSheets'>) => [
  { name: purgeClassSheetsJob.name, everyMs: classSheets.purgeEveryMinutes * 60_000 },
];
