import type { TestProgress } from '../../clients/supervision-client';
import type { Needs } from '../../context';
import type { Candidate } from '../../domain/candidate';
import type { Incident } from '../../domain/incidents';
import type { LiveAlert } from '../../domain/live-alert';
import { type Connection, connectionOf } from '../../domain/presence';

/** A candidate as the invigilator sees them. */
export type InvigilatedCandidate = {
  readonly candidate: Candidate;
  readonly connection: Connection;
  readonly lastSeenAt: Date | null;
  readonly startedAt: Date | null;
  readonly deadline: Date | null;
  readonly answeredCount: number | null;
  readonly questionCount: number | null;
  readonly focusLostCount: number;
  readonly isSuspended: boolean;
  readonly wordAwaitedSince: Date | null;
  readonly wordGivenAt: Date | null;
  readonly extraSeconds: number;
  readonly alert: LiveAlert | null;
  readonly incidents: readonly Incident[];
};

type Given = Needs<'loaders' | 'presences' | 'liveAlerts' | 'incidents' | 'supervision' | 'clock' | 'config'>;

/** The candidates of a session as its invigilator sees them: one statement a thing, one call to assessment (E6). */
export const readRoom = async (needs: Given, { id: sessionId }: { id: string }): Promise<InvigilatedCandidate[]> => {
  const candidates = await needs.loaders.candidatesBySessionId.load(sessionId);
  const ids = candidates.map(({ id }) => id);
  const [presences, alerts, incidents, certifications, progress] = await Promise.all([
    needs.presences.byCandidates(ids),
    needs.liveAlerts.ongoingOfCandidates(ids),
    needs.incidents.byCandidates(ids),
    Promise.all(candidates.map(({ certification }) => loadCertification(needs, certification?.id))),
    progressOf(needs, candidates),
  ]);
  const now = needs.clock.now();
  return candidates.map((candidate, index): InvigilatedCandidate => {
    const presence = presences.find(({ candidateId }) => candidateId === candidate.id);
    const test = progress.get(candidate.certification?.assessmentId ?? '');
    const certification = certifications[index];
    const lastSeenAt = latest(presence?.lastSeenAt, test?.lastActivityAt);
    return {
      candidate,
      connection: connectionOf(lastSeenAt, now, needs.config.room),
      lastSeenAt,
      startedAt: certification?.startedAt ?? null,
      deadline: test?.deadline ?? certification?.deadline ?? null,
      answeredCount: test?.answeredCount ?? null,
      questionCount: test?.questionCount ?? null,
      focusLostCount: test?.focusLostCount ?? 0,
      isSuspended: test?.isSuspended ?? false,
      wordAwaitedSince: presence?.wordAwaitedSince ?? null,
      wordGivenAt: presence?.wordGivenAt ?? null,
      extraSeconds: presence?.extraSeconds ?? 0,
      alert: alerts.find(({ candidateId }) => candidateId === candidate.id) ?? null,
      incidents: incidents.filter(({ candidateId }) => candidateId === candidate.id),
    };
  });
};

const loadCertification = async ({ loaders }: Needs<'loaders'>, id: string | undefined) =>
  id === undefined ? null : loaders.certificationById.load(id);

/** How far the tests are. The room is shown without it when assessment does not answer: alerts and words matter more. */
const progressOf = async (
  { supervision }: Needs<'supervision'>,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, TestProgress>> => {
  const ids = candidates.flatMap(({ certification }) => certification?.assessmentId ?? []);
  const tests = await supervision.progress(ids).catch((): TestProgress[] => []);
  return new Map(tests.map((test) => [test.assessmentId, test]));
};

const latest = (one: Date | null | undefined, other: Date | null | undefined): Date | null => {
  if (!one || !other) return one ?? other ?? null;
  return one > other ? one : other;
};
