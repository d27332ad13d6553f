import type { LocalizedText } from '@pix/kit/result';
import type { Needs } from '../../context';
import { academyById } from '../../domain/academy';
import { readMonths, type SchoolFigures } from '../../domain/academy-figures';
import { isPlatformAdministrator, userIdOf } from '../../domain/access';
import { ORGANIZATION_KINDS } from '../../domain/organization';

type Given = Needs<'viewer' | 'academies' | 'staleReads' | 'toCsv' | 'locale'>;
type Asked = { fileName: string; kind: string | null; from: string | null; to: string | null };

/** The schools of an académie as a file, for its supervisors; `null` for anybody else (C12). */
export const readAcademyCsv = async (
  { viewer, academies, staleReads, toCsv, locale }: Given,
  { fileName, kind, from, to }: Asked,
): Promise<{ fileName: string; content: string } | null> => {
  const academy = academyById(fileName.replace(/\.csv$/, ''));
  const userId = userIdOf(viewer);
  if (!academy || !userId || !fileName.endsWith('.csv')) return null;
  const supervisions = await academies.byUsers([userId]);
  const isFollowed = supervisions.some(({ academyId }) => academyId === academy.id);
  if (!isFollowed && !isPlatformAdministrator(viewer)) return null;

  const filter = { kind: ORGANIZATION_KINDS.find((known) => known === kind) ?? null, ...readMonths(from, to, academy) };
  const schools = await staleReads.academyFigures.schools(academy.id, filter);
  const lines = [HEADER.map((text) => text[locale]), ...schools.map(toCells)];
  return { fileName: `academie-${academy.id}.csv`, content: toCsv(lines, { isFirst: true }) };
};

const text = (fr: string, en: string): LocalizedText => ({ fr, en });

const HEADER: readonly LocalizedText[] = [
  text('UAI', 'UAI'),
  text('Établissement', 'School'),
  text('Type', 'Kind'),
  text('Invitation acceptée (0/1)', 'Invitation accepted (0/1)'),
  text('Élèves importés', 'Pupils imported'),
  text('Participants', 'Participants'),
  text('Participations', 'Participations'),
  text('Envois', 'Sendings'),
  text('Profils reçus', 'Profiles received'),
  text('Certifiables', 'Certifiable'),
];

const toCells = (school: SchoolFigures): (string | number)[] => [
  school.uai ?? '',
  school.name,
  school.kind,
  Number(school.hasJoined),
  school.pupilCount,
  school.participantCount,
  school.startedCount,
  school.sharedCount,
  school.profileCount,
  school.certifiableCount,
];
