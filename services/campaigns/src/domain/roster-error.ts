/** What can be wrong in a roster file, under the public system's names where it has one (education-standards.md §2.1–2.4). */
export type RosterErrorCode =
  | 'EMPTY'
  | 'ENCODING_NOT_SUPPORTED'
  | 'INVALID_FILE'
  | 'INVALID_FILE_EXTENSION'
  | 'FORMAT_MISMATCHED'
  | 'UAI_MISMATCHED'
  | 'DELTA_NOT_SUPPORTED'
  | 'BAD_CSV_FORMAT'
  | 'HEADER_REQUIRED'
  | 'HEADER_UNKNOWN'
  | 'FIELD_REQUIRED'
  | 'FIELD_MIN_LENGTH'
  | 'FIELD_MAX_LENGTH'
  | 'FIELD_LENGTH'
  | 'FIELD_DATE_FORMAT'
  | 'FIELD_EMAIL_FORMAT'
  | 'FIELD_BAD_VALUES'
  | 'INVALID_CHAR_DETECTED'
  | 'IDENTIFIER_UNIQUE'
  | 'INSEE_CODE_INVALID'
  | 'INE_REQUIRED'
  | 'INE_UNIQUE'
  | 'SEX_CODE_REQUIRED'
  | 'BIRTHDATE_REQUIRED'
  | 'INVALID_BIRTHDATE_FORMAT'
  | 'LAST_NAME_REQUIRED'
  | 'FIRST_NAME_REQUIRED'
  | 'BIRTH_CITY_CODE_REQUIRED_FOR_FR_STUDENT'
  | 'STUDENT_NUMBER_UNIQUE'
  | 'STUDENT_NUMBER_FORMAT'
  | 'DIPLOMA_UNKNOWN'
  | 'STUDY_SCHEME_UNKNOWN'
  | 'TOO_MANY_ERRORS'
  | 'NEWER_FILE_IMPORTED';

/** Why a whole file is INVALID_FILE. */
export type InvalidFileReason =
  | 'XML'
  | 'DOCTYPE'
  | 'ROOT'
  | 'ARCHIVE'
  | 'ENCRYPTED'
  | 'UNSAFE_PATH'
  | 'NESTED_ARCHIVE'
  | 'TOO_MANY_ENTRIES'
  | 'TOO_LARGE'
  | 'ONE_XML'
  | 'MANIFEST';

/**
 * One error of a file. `detail` is a limit, the allowed values or another line; `value` the shape of what was written
 * (`maskedValue`): neither holds anything of a pupil.
 */
export type RosterError = {
  readonly line: number | null;
  readonly field: string | null;
  readonly code: RosterErrorCode;
  readonly detail: string | null;
  readonly value?: string | null;
};

/** An error about the whole file, or about one line of it. */
export const fileError = (
  code: RosterErrorCode,
  detail: string | null = null,
  line: number | null = null,
): RosterError => ({ line, field: null, code, detail });

/** A file that cannot be read at all, and why. */
export const invalidFile = (reason: InvalidFileReason, line: number | null = null): RosterError =>
  fileError('INVALID_FILE', reason, line);

/** Keeps the errors of a file up to a limit, and counts all of them: a file of another kind would have one on every cell. */
export const errorList = (limit: number) => {
  const kept: RosterError[] = [];
  let count = 0;
  return {
    /** `foundCount` when there are more than those given. */
    add(found: readonly RosterError[], foundCount = found.length): void {
      kept.push(...found.slice(0, Math.max(limit - kept.length, 0)));
      count += foundCount;
    },
    /** Drops errors that turn out not to matter. */
    drop(isDropped: (error: RosterError) => boolean, droppedCount: number): void {
      const left = kept.filter((error) => !isDropped(error));
      kept.splice(0, kept.length, ...left);
      count -= droppedCount;
    },
    get kept(): readonly RosterError[] {
      return kept;
    },
    get count(): number {
      return count;
    },
    /** By line, those of the whole file first, and a last one that says when there are more. */
    told(): RosterError[] {
      const sorted = [...kept].sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
      return count > sorted.length ? [...sorted, fileError('TOO_MANY_ERRORS', String(sorted.length))] : sorted;
    },
  };
};
