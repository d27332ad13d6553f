import { CampaignAnalysisDocument, type CampaignAnalysisQuery } from '@pix/client/teacher';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../shared/format';
import { useAsk } from '../shared/queries';
import { Button } from '../shared/ui/Button';
import { Stack } from '../shared/ui/Card';
import { Dialog } from '../shared/ui/Dialog';
import { EmptyState } from '../shared/ui/EmptyState';
import { Answered } from '../shared/ui/Loading';
import { Section } from '../shared/ui/Page';
import { type Column, Table } from '../shared/ui/Table';
import { Dots } from './Dots';

type Analysed = NonNullable<CampaignAnalysisQuery['campaign']>;
type SubjectRow = Analysed['analysis'][number];
type Gap = Analysed['gaps'][number];

/** What to work on with the class, with tutorials to hand out. */
export const CampaignAnalysis = ({ campaignId }: { campaignId: string }) => {
  const { t } = useTranslation('teacher');
  const asked = useAsk(CampaignAnalysisDocument, { id: campaignId }, { partial: true });
  return (
    <Answered asked={asked}>
      {({ campaign }) =>
        !campaign || campaign.sharedCount === 0 ? (
          <EmptyState title={t('results.empty')}>{t('results.emptyHint')}</EmptyState>
        ) : (
          <Stack gap={6}>
            <Subjects rows={campaign.analysis} />
            {campaign.gaps.length > 0 && <Gaps rows={campaign.gaps} />}
          </Stack>
        )
      }
    </Answered>
  );
};

const Subjects = ({ rows }: { rows: readonly SubjectRow[] }) => {
  const { t } = useTranslation('teacher');
  const { percentage } = useFormats();
  const [seen, setSeen] = useState<SubjectRow['subject'] | null>(null);
  const columns: Column<SubjectRow>[] = [
    { key: 'subject', title: t('analysis.subject'), isRowTitle: true, cell: ({ subject }) => subject.title },
    { key: 'competence', title: t('analysis.competence'), cell: ({ competence }) => competence.title },
    { key: 'relevance', title: t('analysis.relevance'), cell: ({ dots }) => <Dots count={dots} /> },
    {
      key: 'mastery',
      title: t('analysis.mastery'),
      isNumber: true,
      cell: ({ masteryPercentage }) => percentage(masteryPercentage),
    },
    {
      key: 'tutorials',
      title: t('analysis.tutorials'),
      cell: ({ subject }) =>
        (subject.tutorials ?? []).length === 0 ? (
          t('analysis.noTutorial')
        ) : (
          <Button
            kind="quiet"
            size="s"
            aria-label={t('analysis.tutorialCountOf', {
              tutorials: t('analysis.tutorialCount', { count: subject.tutorials.length }),
              title: subject.title,
            })}
            onPress={() => setSeen(subject)}
          >
            {t('analysis.tutorialCount', { count: subject.tutorials.length })}
          </Button>
        ),
    },
  ];
  return (
    <Section title={t('analysis.subjects')}>
      <Stack gap={3}>
        <p>{t('analysis.lead')}</p>
        <Table
          caption={t('listOf', { title: t('analysis.subjects') })}
          isCaptionHidden
          columns={columns}
          rows={rows}
          rowKey={({ subject }) => subject.id}
        />
      </Stack>
      {seen && (
        <Dialog title={t('analysis.tutorialsOf', { title: seen.title })} isOpen onClose={() => setSeen(null)}>
          <ul>
            {seen.tutorials.map(({ id, title, link, durationMinutes }) => (
              <li key={id}>
                <a href={link} target="_blank" rel="noreferrer">
                  {title}
                </a>{' '}
                · {t('analysis.minutes', { count: durationMinutes })}
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </Section>
  );
};

const Gaps = ({ rows }: { rows: readonly Gap[] }) => {
  const { t } = useTranslation('teacher');
  const { number } = useFormats();
  const columns: Column<Gap>[] = [
    { key: 'skill', title: t('analysis.skill'), isRowTitle: true, cell: ({ skill }) => skill.title },
    { key: 'level', title: t('analysis.level'), isNumber: true, cell: ({ skill }) => number(skill.level) },
    { key: 'pupils', title: t('analysis.pupils'), isNumber: true, cell: ({ pupilCount }) => number(pupilCount) },
  ];
  return (
    <Section title={t('analysis.gaps')}>
      <Stack gap={3}>
        <p>{t('analysis.gapsLead')}</p>
        <Table
          caption={t('listOf', { title: t('analysis.gaps') })}
          isCaptionHidden
          columns={columns}
          rows={rows}
          rowKey={({ skill }) => skill.id}
        />
      </Stack>
    </Section>
  );
};
