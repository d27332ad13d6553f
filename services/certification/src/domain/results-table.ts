import { dayOf } from './certificate';
import { COMPETENCE_IDS } from './framework';
import { certifiedOf, type Outcome, type OutcomeStatus, outcomeStatus } from './outcome';

type Cell = string | number;
type Column = { readonly header: string; readonly of: (outcome: Outcome) => Cell };

const STATUSES: Readonly<Record<OutcomeStatus, string>> = {
  VALIDATED: 'Validée',
  REJECTED: 'Rejetée',
  PENDING: 'En attente',
  CANCELLED: 'Annulée',
};

const frenchDate = (day: string): string => day.split('-').reverse().join('/');

/** A level as files write it: nothing where nothing is to be told (« - » would be taken for a formula), 0 where it is not certified. */
const levelIn =
  (competenceId: string) =>
  (outcome: Outcome): Cell => {
    const found = certifiedOf(outcome).competences.find((one) => one.competenceId === competenceId);
    return found ? Math.max(found.level, 0) : '';
  };

/** The columns of a file of results: the public platform's, in its order (pix-domain.md §3.10). */
const columnsIn = (timeZone: string): readonly Column[] => [
  {
    header: 'Numéro de certification',
    of: ({ certificateNumber, certificationId }) => certificateNumber ?? certificationId,
  },
  { header: 'Prénom', of: ({ firstName }) => firstName },
  { header: 'Nom', of: ({ lastName }) => lastName },
  { header: 'Date de naissance', of: ({ birthDate }) => frenchDate(birthDate) },
  { header: 'Lieu de naissance', of: ({ birthPlace }) => birthPlace },
  { header: 'Statut', of: (outcome) => STATUSES[outcomeStatus(outcome)] },
  { header: 'Nombre de Pix', of: (outcome) => (outcomeStatus(outcome) === 'VALIDATED' ? outcome.pix : '') },
  ...COMPETENCE_IDS.map((id) => ({ header: id, of: levelIn(id) })),
  {
    header: 'Commentaire jury pour le centre',
    of: (outcome) => (isOver(outcome) ? (outcome.commentForCentre ?? '') : ''),
  },
  { header: 'Session', of: ({ sessionNumber }) => sessionNumber },
  { header: 'Centre de certification', of: ({ centreName }) => centreName },
  { header: 'Date de passage de la certification', of: ({ startedAt }) => frenchDate(dayOf(startedAt, timeZone)) },
];

const isOver = (outcome: Outcome): boolean => outcomeStatus(outcome) !== 'PENDING';

export type ResultsTable = { readonly header: readonly string[]; toCells(outcome: Outcome): readonly Cell[] };

/** A file of results as a table: its first line, then how to write each certification. */
export const resultsTable = (timeZone: string): ResultsTable => {
  const columns = columnsIn(timeZone);
  return { header: columns.map(({ header }) => header), toCells: (outcome) => columns.map(({ of }) => of(outcome)) };
};
