import type { TestReport } from '../../clients/assessment-client';
import type { Stores } from '../../context';
import type { Certification } from '../../domain/certification';
import { type Consequences, consequencesOf, withMarks } from '../../domain/consequences';
import type { Evidence } from '../../domain/evidence';

type Reads = Pick<Stores, 'endings' | 'incidents'>;

/** Whether the incidents of a certification wait for their consequences: once, when its session is finalised (E8). */
export const consequencesDue = async (
  { endings }: Pick<Stores, 'endings'>,
  { id, sessionStatus }: Certification,
): Promise<boolean> => {
  if (sessionStatus === 'CREATED') return false;
  const [ending] = await endings.byCertifications([id]);
  return !ending?.consequencesAt;
};

const consequencesFor = async (
  { endings, incidents }: Reads,
  { id, candidateId }: Certification,
  { questions }: TestReport,
): Promise<Consequences> => {
  const [ending] = await endings.byCertifications([id]);
  return consequencesOf(await incidents.ofCandidate(candidateId), questions, ending?.abortReason ?? null);
};

/** The evidence as its incidents make it, nothing stored yet. */
export const withConsequences = async (
  reads: Reads,
  certification: Certification,
  { evidence, report }: { evidence: Evidence; report: TestReport },
): Promise<Evidence> => withMarks(evidence, (await consequencesFor(reads, certification, report)).marks);

/** Marks the stored questions as incidents ask, and notes what came of each: once, so that the jury has the last word. */
export const giveConsequences = async (
  stores: Reads & Pick<Stores, 'evidences'>,
  certification: Certification,
  { report, at }: { report: TestReport; at: Date },
): Promise<void> => {
  const { marks, outcomes } = await consequencesFor(stores, certification, report);
  await stores.incidents.noteOutcomes(outcomes);
  await stores.evidences.mark(certification.id, marks);
  await stores.endings.noteConsequences(certification.id, at);
};
