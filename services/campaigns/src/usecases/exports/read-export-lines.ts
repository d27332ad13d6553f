import type { Needs } from '../../context';
import type { CampaignExport } from '../../domain/campaign-export';
import type { ExportLine } from '../../domain/export-column';
import type { Participation } from '../../domain/participation';

type Given = Needs<'staleReads' | 'assessment' | 'config'>;

/** The participants members are shown, some at a time, in the order they joined, each with what they sent. */
export const readExportLines = async function* (
  needs: Given,
  { campaignId, withSkills }: Pick<CampaignExport, 'campaignId' | 'withSkills'>,
): AsyncGenerator<ExportLine[]> {
  const { batchSize } = needs.config.campaignExports;
  for (let afterId = ''; ; ) {
    const batch = await needs.staleReads.participants.batchShown(campaignId, afterId, batchSize);
    if (batch.length === 0) return;
    yield await readLines(needs, batch, withSkills);
    if (batch.length < batchSize) return;
    afterId = batch.at(-1)?.id ?? '';
  }
};

/** Four statements and one call, whatever their number. */
const readLines = async (
  { staleReads: { results }, assessment }: Given,
  batch: readonly Participation[],
  withSkills: boolean,
): Promise<ExportLine[]> => {
  const sentIds = batch.filter(({ status }) => status === 'SHARED').map(({ id }) => id);
  const runningTests = batch.flatMap(({ status, assessmentId }) =>
    status === 'STARTED' && assessmentId ? [assessmentId] : [],
  );
  const [competences, badges, profiles, subjects, progress] = await Promise.all([
    results.competencesByParticipations(sentIds),
    results.badgesByParticipations(sentIds),
    results.profilesByParticipations(sentIds),
    withSkills ? results.byParticipations(sentIds) : [],
    assessment.testProgress(runningTests),
  ]);
  const [competencesOf, badgesOf, profileOf, subjectsOf] = [
    byParticipation(competences),
    byParticipation(badges),
    byParticipation(profiles),
    byParticipation(subjects),
  ];
  const percentages = new Map(progress.map(({ assessmentId, percentage }) => [assessmentId, percentage]));
  return batch.map((participation) => ({
    participation,
    progress: participation.status === 'STARTED' ? (percentages.get(participation.assessmentId ?? '') ?? 0) : 100,
    competences: competencesOf(participation),
    badgeIds: new Set(badgesOf(participation).map(({ badgeId }) => badgeId)),
    profile: profileOf(participation),
    subjects: subjectsOf(participation),
  }));
};

const byParticipation = <Row extends { readonly participationId: string }>(rows: readonly Row[]) => {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const known = found.get(row.participationId);
    if (known) known.push(row);
    else found.set(row.participationId, [row]);
  }
  return ({ id }: Participation): readonly Row[] => found.get(id) ?? [];
};
