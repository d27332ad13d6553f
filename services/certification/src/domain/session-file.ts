import {
  BILLING_HEADERS,
  CANDIDATE_HEADERS,
  type CandidateFileRules,
  type FiledCandidate,
  type FileError,
  fileDay,
  readCandidateLine,
} from './candidate-file';
import { instantOf } from './local-time';
import type { Session } from './session';

/** A session as a file gives it, with its candidates. */
export type FiledSession = {
  readonly line: number;
  readonly place: Pick<Session, 'address' | 'room' | 'startsAt' | 'examiner'>;
  readonly candidates: FiledCandidate[];
};

/** The headers of sessions, exactly those of the reference (pix-domain.md §3.2). */
export const SESSION_HEADERS = {
  number: 'Numéro de session préexistante',
  address: '* Nom du site',
  room: '* Nom de la salle',
  day: '* Date de début (format: JJ/MM/AAAA)',
  time: '* Heure de début (heure locale format: HH:MM)',
  examiner: '* Surveillant(s)',
  comment: 'Observations (optionnel)',
} as const;

/** Every header of a file of sessions, in the order of its template. */
export const sessionFileHeaders = (isBilled: boolean): string[] => [
  ...Object.values(SESSION_HEADERS),
  ...Object.values(CANDIDATE_HEADERS),
  ...(isBilled ? Object.values(BILLING_HEADERS) : []),
];

type Row = { readonly line: number; readonly cell: (header: string) => string };
type Rules = CandidateFileRules & { readonly now: Date; readonly timeZone: string; readonly maxCandidates: number };

const REQUIRED = { fr: 'Remplissez cette case.', en: 'Fill in this cell.' };

/**
 * Reads a file of sessions: a line that names a site begins a session, one that names none gives one more candidate to the session
 * above. Every wrong cell is told.
 */
export const readSessionRows = (
  rows: readonly Row[],
  rules: Rules,
): { sessions: FiledSession[]; errors: FileError[] } => {
  const errors: FileError[] = [];
  const sessions: FiledSession[] = [];
  const candidateHeaders = [...Object.values(CANDIDATE_HEADERS), ...Object.values(BILLING_HEADERS)];
  let isLost = false;
  for (const row of rows) {
    const begins = Object.values(SESSION_HEADERS).some((header) => row.cell(header).trim() !== '');
    if (begins) {
      const read = readSession(row, rules);
      errors.push(...read.errors);
      isLost = read.session === null;
      if (read.session) sessions.push(sameSession(sessions, read.session) ?? read.session);
    }
    if (!candidateHeaders.some((header) => row.cell(header).trim() !== '')) continue;
    const { candidate, errors: wrong } = readCandidateLine(row.line, row.cell, rules);
    errors.push(...wrong);
    const session = sessions.at(-1);
    if (!session && !isLost) errors.push({ line: row.line, field: SESSION_HEADERS.address, message: REQUIRED });
    else if (candidate && session && !isLost) session.candidates.push(candidate);
  }
  const whole = [...new Set(sessions)];
  return { sessions: whole, errors: [...errors, ...whole.flatMap((session) => tooMany(session, rules))] };
};

const tooMany = ({ line, candidates }: FiledSession, { maxCandidates }: Rules): FileError[] =>
  candidates.length <= maxCandidates
    ? []
    : [
        {
          line,
          field: null,
          message: {
            fr: `Cette session a ${candidates.length} candidats : ${maxCandidates} au plus.`,
            en: `This session has ${candidates.length} candidates: ${maxCandidates} at most.`,
          },
        },
      ];

const sameSession = (sessions: readonly FiledSession[], { place }: FiledSession): FiledSession | undefined =>
  sessions.find(
    (known) =>
      known.place.address === place.address &&
      known.place.room === place.room &&
      known.place.startsAt.getTime() === place.startsAt.getTime(),
  );

const readSession = ({ line, cell }: Row, rules: Rules): { session: FiledSession | null; errors: FileError[] } => {
  const errors: FileError[] = [];
  const of = (name: keyof typeof SESSION_HEADERS): string => cell(SESSION_HEADERS[name]).normalize('NFC').trim();
  const wrong = (name: keyof typeof SESSION_HEADERS, message: FileError['message']): void => {
    errors.push({ line, field: SESSION_HEADERS[name], message });
  };
  if (of('number') !== '')
    wrong('number', {
      fr: 'Un fichier crée des sessions : laissez ce numéro vide, et complétez la session existante par sa liste de candidats.',
      en: 'A file creates sessions: leave this number empty, and fill the session there is by its list of candidates.',
    });
  for (const name of ['address', 'room', 'examiner'] as const)
    if (of(name) === '' || of(name).length > 255) wrong(name, REQUIRED);
  const day = fileDay(of('day'));
  if (!day)
    wrong('day', { fr: "Cette date n'existe pas : écrivez JJ/MM/AAAA.", en: 'No such date: write DD/MM/YYYY.' });
  const time = /^([01]\d|2[0-3]):[0-5]\d$/.test(of('time')) ? of('time') : null;
  const startsAt = day && time ? instantOf(day, time, rules.timeZone) : null;
  if (!time || (day && !startsAt))
    wrong('time', { fr: "Cette heure n'existe pas : écrivez HH:MM.", en: 'No such time: write HH:MM.' });
  if (startsAt && startsAt <= rules.now)
    wrong('day', { fr: 'Cette session serait déjà passée.', en: 'This session would be past already.' });
  if (errors.length > 0 || !startsAt) return { session: null, errors };
  const place = { address: of('address'), room: of('room'), startsAt, examiner: of('examiner') };
  return { session: { line, place, candidates: [] }, errors };
};
