import { fail, ok, type Result } from '@pix/kit/result';
import type { Needs, Stores } from '../../context';
import { canFollowPupils, userIdOf } from '../../domain/access';
import {
  type ClassSheet,
  isGone,
  SHEET_FORMATS,
  type SheetFormat,
  type SheetPupil,
  toSheetCsv,
} from '../../domain/class-sheet';
import {
  type ClassSheetGoneError,
  type ClassSheetNotFoundError,
  type ClassSheetNotReadyError,
  classSheetGone,
  classSheetNotFound,
  classSheetNotReady,
} from '../../domain/errors';
import { roleOfViewer } from '../role-of-viewer';

type Given = Needs<'viewer' | 'sheetCipher' | 'classSheetDocument' | 'clock'>;
type Failures = ClassSheetNotFoundError | ClassSheetGoneError | ClassSheetNotReadyError;

export type SheetFile = { readonly format: SheetFormat; readonly division: string; readonly content: Buffer };

/** A file of a class sheet, `ID.csv` or `ID.pdf`: for who asked for it, once, as long as they are a member (I4). */
export const readClassSheetFile = async (
  needs: Given & Needs<'transaction'>,
  { fileName }: { fileName: string },
): Promise<Result<SheetFile, Failures>> => {
  const [id = '', extension] = fileName.split('.');
  const format = SHEET_FORMATS.find((known) => known === extension);
  if (!format) return fail(classSheetNotFound());

  return needs.transaction(async (stores) => {
    const sheet = await stores.classSheets.lock(id);
    if (!sheet || !(await isOwn({ ...needs, ...stores }, sheet))) return fail(classSheetNotFound());
    const now = needs.clock.now();
    if (isGone(sheet, format, now)) return fail(classSheetGone());
    if (sheet.state !== 'READY') return fail(classSheetNotReady());

    const pupils = await openPupils({ ...needs, ...stores }, sheet);
    const content =
      format === 'csv' ? Buffer.from(toSheetCsv(pupils)) : await needs.classSheetDocument.render(sheet, pupils);
    await stores.classSheets.noteDownload(sheet.id, format, now);
    return ok({ format, division: sheet.division, content });
  });
};

const isOwn = async (
  needs: Needs<'viewer' | 'memberships'>,
  { askedBy, organizationId }: ClassSheet,
): Promise<boolean> => userIdOf(needs.viewer) === askedBy && canFollowPupils(await roleOfViewer(needs, organizationId));

const openPupils = async (
  { classSheets, sheetCipher }: Pick<Stores, 'classSheets'> & Needs<'sheetCipher'>,
  { id }: ClassSheet,
): Promise<SheetPupil[]> =>
  (await classSheets.pupils(id)).map((row) => ({
    division: row.division,
    lastName: row.lastName,
    firstName: row.firstName,
    ...(JSON.parse(sheetCipher.open(row.sealed, `${id}/${row.learnerId}`)) as Pick<
      SheetPupil,
      'username' | 'password'
    >),
  }));
