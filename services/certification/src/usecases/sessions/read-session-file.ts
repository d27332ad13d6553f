import { stringify } from 'csv-stringify/sync';
import type { Needs } from '../../context';
import { attendanceSheet, classLists, type Sheet } from '../../documents/attendance-sheet';
import { odsSheet } from '../../documents/ods-sheet';
import { userIdOf } from '../../domain/access';
import type { CandidateDetails } from '../../domain/candidate-details';
import { BILLING_HEADERS, CANDIDATE_HEADERS } from '../../domain/candidate-file';
import { localTimeOf } from '../../domain/local-time';
import type { Session } from '../../domain/session';
import { isBilled } from '../candidates/import-candidates';

export type SessionFile = { readonly mediaType: string; readonly name: string; readonly content: Buffer };

type Given = Needs<'viewer' | 'centres' | 'sessions' | 'candidates' | 'candidateDetails' | 'clock' | 'config'>;

const PDF = 'application/pdf';

/**
 * A file of a session, for members of its centre: what candidates sign, lists by class, and the list of candidates to fill in and
 * send back (E3). Made when asked, from what is known then; `null` when there is none of that name, for them.
 */
export const readSessionFile = async (
  needs: Given,
  { sessionId, fileName }: { sessionId: string; fileName: string },
): Promise<SessionFile | null> => {
  const session = await needs.sessions.byId(sessionId);
  if (!session || !(await needs.centres.membership(userIdOf(needs.viewer), session.centreId))) return null;
  const named = (name: string): string => `${name}-${session.number}`;
  if (fileName === 'attendance-sheet.pdf')
    return {
      mediaType: PDF,
      name: `${named('emargement')}.pdf`,
      content: await attendanceSheet(await sheetOf(needs, session)),
    };
  if (fileName === 'class-lists.pdf')
    return {
      mediaType: PDF,
      name: `${named('classes')}.pdf`,
      content: await classLists(await sheetOf(needs, session)),
    };
  if (fileName === 'candidates.csv')
    return {
      mediaType: 'text/csv; charset=utf-8',
      name: `${named('candidats')}.csv`,
      content: csvOf(await listOf(needs, session)),
    };
  if (fileName === 'candidates.ods')
    return {
      mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
      name: `${named('candidats')}.ods`,
      content: await odsOf(needs, session, await listOf(needs, session)),
    };
  return null;
};

const sheetOf = async (needs: Given, session: Session): Promise<Sheet> => {
  const candidates = await needs.candidates.bySessions([session.id]);
  const details = await needs.candidateDetails.byCandidates(candidates.map(({ id }) => id));
  const divisions = new Map(details.map(({ candidateId, division }) => [candidateId, division]));
  const centre = await needs.centres.byId(session.centreId);
  return {
    centreName: centre?.name ?? '',
    session: { ...session, ...localTimeOf(session.startsAt, needs.config.certificates.timeZone) },
    madeAt: needs.clock.now(),
    candidates: candidates.map((candidate) => ({ ...candidate, division: divisions.get(candidate.id) ?? null })),
  };
};

const BILLINGS = { FREE: 'Gratuite', PAID: 'Payante', PREPAID: 'Prépayée' } as const;

/** The list as it is imported again: filled with what is known, to be completed. */
const listOf = async (needs: Given, session: Session): Promise<string[][]> => {
  const billed = await isBilled(needs, session.centreId);
  const candidates = await needs.candidates.bySessions([session.id]);
  const details = await needs.candidateDetails.byCandidates(candidates.map(({ id }) => id));
  const header = [...Object.values(CANDIDATE_HEADERS), ...(billed ? Object.values(BILLING_HEADERS) : [])];
  const rows = candidates.map((candidate) => {
    const known = details.find(({ candidateId }) => candidateId === candidate.id);
    const { firstName, lastName, birthDate, birthPlace, extraTimePercentage } = candidate;
    return [
      lastName,
      firstName,
      birthDate.split('-').reverse().join('/'),
      known?.sex ?? '',
      known?.birthInseeCode ?? '',
      known?.birthPostalCode ?? '',
      known?.birthCity ?? (known ? '' : birthPlace),
      known?.birthCountry ?? '',
      known?.resultRecipientEmail ?? '',
      known?.email ?? '',
      known?.externalId ?? '',
      extraTimePercentage > 0 ? `${extraTimePercentage}%` : '',
      ...(billed ? billingCells(known) : []),
    ];
  });
  return [header, ...rows];
};

const csvOf = (table: readonly string[][]): Buffer => {
  const csv = stringify([...table], { delimiter: ';', record_delimiter: 'windows', escape_formulas: true });
  return Buffer.from(`\uFEFF${csv}`);
};

/** The same under what session it is of; the header of columns is found wherever it stands. */
const odsOf = async (needs: Given, session: Session, table: readonly string[][]): Promise<Buffer> => {
  const { day, time } = localTimeOf(session.startsAt, needs.config.certificates.timeZone);
  const centre = await needs.centres.byId(session.centreId);
  const about = [
    ['Centre', centre?.name ?? ''],
    ['Session', session.number],
    ['Date et heure', `${day.split('-').reverse().join('/')} ${time}`],
    ['Lieu', `${session.address}, ${session.room}`],
    [],
  ];
  return odsSheet([...about, ...table], { name: `Session ${session.number}`, at: needs.clock.now() });
};

const billingCells = (known: CandidateDetails | undefined): string[] => [
  known?.billing ? BILLINGS[known.billing] : '',
  known?.prepaymentCode ?? '',
];
