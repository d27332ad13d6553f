import { CampaignResultsDocument, type CampaignResultsQuery } from '@pix/client/teacher';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../shared/format';
import { useAsk } from '../shared/queries';
import { Figure, Stack } from '../shared/ui/Card';
import { EmptyState } from '../shared/ui/EmptyState';
import { Answered } from '../shared/ui/Loading';
import { Section } from '../shared/ui/Page';
import { ActivityChart } from './charts/ActivityChart';
import { CompetenceChart } from './charts/CompetenceChart';
import { CountChart } from './charts/CountChart';
import { Figures } from './Figures';

export type CampaignFigures = NonNullable<CampaignResultsQuery['campaign']>;

/** What those who sent did together, in charts that are tables too. */
export const CampaignResults = ({ campaignId }: { campaignId: string }) => {
  const { t } = useTranslation('teacher');
  const asked = useAsk(CampaignResultsDocument, { id: campaignId });
  return (
    <Answered asked={asked}>
      {({ campaign }) =>
        !campaign || campaign.sharedCount === 0 ? (
          <EmptyState title={t('results.empty')}>{t('results.emptyHint')}</EmptyState>
        ) : (
          <Section title={t('results.title')}>
            <Stack gap={5}>
              <Headline figures={campaign} />
              <Charts figures={campaign} />
              <ActivityChart activity={campaign.activity} />
            </Stack>
          </Section>
        )
      }
    </Answered>
  );
};

const Headline = ({ figures }: { figures: CampaignFigures }) => {
  const { t } = useTranslation('teacher');
  const { percentage, number } = useFormats();
  const { averageMasteryPercentage, averagePix, certifiableCount, sharedCount, participationCount } = figures;
  return (
    <Figures>
      <Figure
        value={t('results.receivedOf', { shared: number(sharedCount), all: number(participationCount) })}
        label={t('results.received')}
      />
      {averageMasteryPercentage !== null && (
        <Figure value={percentage(averageMasteryPercentage)} label={t('results.average')} />
      )}
      {averagePix !== null && <Figure value={number(averagePix)} label={t('results.averagePix')} />}
      {certifiableCount !== null && <Figure value={number(certifiableCount)} label={t('results.certifiable')} />}
    </Figures>
  );
};

const Charts = ({ figures }: { figures: CampaignFigures }) => {
  const { t } = useTranslation('teacher');
  const bands = figures.distribution.map(({ from, to, count }) => ({
    label: t('results.bandValue', { from, to }),
    from,
    to,
    count,
  }));
  const fullest = [...bands].sort((one, other) => other.count - one.count)[0];
  const stages = figures.stages.map(({ stage, count }) => ({ label: stage.teacherTitle ?? stage.title, count }));
  const commonest = [...stages].sort((one, other) => other.count - one.count)[0];
  return figures.type === 'PROFILES_COLLECTION' ? (
    <CompetenceChart
      title={t('results.profile')}
      valueTitle={t('results.level')}
      max={8}
      kind="level"
      rows={figures.averageProfile.map(({ competence, averageLevel, averagePix }) => ({
        ...competence,
        value: averageLevel,
        more: averagePix,
      }))}
      moreTitle={t('results.pix')}
    />
  ) : (
    <>
      {fullest && (
        <CountChart
          title={t('results.distribution')}
          summary={t('results.distributionSummary', fullest)}
          labelTitle={t('results.band')}
          rows={bands}
        />
      )}
      <CompetenceChart
        title={t('results.byCompetence')}
        valueTitle={t('results.mastery')}
        max={100}
        kind="mastery"
        rows={figures.collectiveResults.map(({ competence, masteryPercentage, validatedSkillCount, skillCount }) => ({
          ...competence,
          value: masteryPercentage,
          more: t('results.of', { validated: validatedSkillCount, count: skillCount }),
        }))}
        moreTitle={t('results.skills')}
      />
      {commonest && (
        <CountChart
          title={t('results.stages')}
          summary={t('results.stagesSummary', { title: commonest.label, count: commonest.count })}
          labelTitle={t('results.stage')}
          rows={stages}
        />
      )}
      {figures.badges.length > 0 && (
        <CountChart
          title={t('results.badges')}
          summary=""
          labelTitle={t('results.badge')}
          rows={figures.badges.map(({ badge, count }) => ({ label: badge.title, count }))}
        />
      )}
    </>
  );
};
