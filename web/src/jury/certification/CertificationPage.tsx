import { JuryCertificationDocument, type JuryCertificationQuery } from '@pix/client/jury';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormats } from '../../shared/format';
import { NotFoundPage } from '../../shared/layout/NotFoundPage';
import { useAsk } from '../../shared/queries';
import { Back } from '../../shared/ui/Back';
import { Card, Figure, Stack, Tag } from '../../shared/ui/Card';
import { Answered } from '../../shared/ui/Loading';
import { Page, Section } from '../../shared/ui/Page';
import { Tabs } from '../../shared/ui/Tabs';
import { ReasonTags } from '../ReasonTags';
import { AnswersChart } from './AnswersChart';
import { Certificate } from './Certificate';
import styles from './Certification.module.css';
import { Comment } from './Comment';
import { CompetencesChart } from './CompetencesChart';
import { Decision } from './Decision';
import { Identity } from './Identity';
import { Incidents } from './Incidents';
import { JuryJournal } from './JuryJournal';
import { Questions } from './Questions';

export type JudgedCertification = NonNullable<JuryCertificationQuery['certification']>;

// A job scores anew what lost a question: looked at again until it has.
const AGAIN_MS = 2_000;

/** A certification as the jury judges it: what both scorings made of it, each question, what was done, what to decide. */
export const CertificationPage = () => {
  const { t } = useTranslation('jury');
  const { day } = useFormats();
  const { id = '' } = useParams();
  const asked = useAsk(
    JuryCertificationDocument,
    { id },
    { every: (answer) => (answer?.certification?.status === 'ENDED' ? AGAIN_MS : false) },
  );
  return (
    <Answered asked={asked}>
      {({ certification: judged }) =>
        judged ? (
          <Page
            title={`${judged.candidate.firstName} ${judged.candidate.lastName}`}
            over={<Back to="/jury">{t('queue.title')}</Back>}
            lead={
              <Stack gap={2}>
                <span>
                  {judged.session?.centre.name} · {t('sessionNumber', { number: judged.candidate.sessionNumber })} ·{' '}
                  {day(judged.startedAt)}
                </span>
                <ReasonTags reasons={judged.reviewReasons} />
              </Stack>
            }
            actions={<StatusTag status={judged.status} />}
          >
            <div className={styles['columns']}>
              <Evidence judged={judged} />
              <aside className={styles['aside']} aria-label={t('decision.title')}>
                <Decision judged={judged} />
                <Identity judged={judged} />
                <Certificate judged={judged} />
              </aside>
            </div>
          </Page>
        ) : (
          <NotFoundPage />
        )
      }
    </Answered>
  );
};

const STATUS_TONES = {
  STARTED: 'plain',
  ENDED: 'plain',
  SCORED: 'warn',
  ACCEPTED: 'good',
  REJECTED: 'bad',
  CANCELLED: 'bad',
} as const;

const StatusTag = ({ status }: Pick<JudgedCertification, 'status'>) => {
  const { t } = useTranslation('jury');
  return (
    <span role="status">
      <Tag tone={STATUS_TONES[status]}>{t(`status.${status}`)}</Tag>
    </span>
  );
};

const Evidence = ({ judged }: { judged: JudgedCertification }) => {
  const { t } = useTranslation('jury');
  return (
    <Stack gap={6}>
      <Figures judged={judged} />
      <Incidents incidents={judged.incidents} />
      <Inconsistency judged={judged} />
      <Tabs
        label={t('evidence.title')}
        tabs={[
          {
            id: 'drawn',
            title: t('evidence.drawn'),
            content: (
              <Stack gap={5}>
                <AnswersChart questions={judged.questions} />
                <CompetencesChart judged={judged} />
              </Stack>
            ),
          },
          {
            id: 'questions',
            title: t('evidence.questions', { count: judged.questions.length }),
            content: <Questions judged={judged} />,
          },
          {
            id: 'journal',
            title: t('journal.title', { count: judged.juryActs.length }),
            content: (
              <Stack gap={6}>
                <JuryJournal acts={judged.juryActs} />
                <Comment certificationId={judged.id} />
              </Stack>
            ),
          },
        ]}
      />
    </Stack>
  );
};

const Figures = ({ judged: { result, secondOpinion, status } }: { judged: JudgedCertification }) => {
  const { t } = useTranslation('jury');
  const { number, percentage } = useFormats();
  if (!result) return <Card tone="warn">{t(status === 'ENDED' ? 'evidence.scoring' : 'evidence.noScore')}</Card>;
  return (
    <Card>
      <div className={styles['figures']}>
        <Figure value={number(result.pix)} label={t('evidence.pix', { rule: result.rule })} />
        <Figure value={percentage(result.reproducibilityRate)} label={t('rate')} />
        <Figure value={t(result.passed ? 'evidence.passed' : 'evidence.failed')} label={t('evidence.rule')} />
        {secondOpinion && (
          <Figure
            value={number(secondOpinion.competences.reduce((sum, { pix }) => sum + pix, 0))}
            label={t('evidence.engine', { version: secondOpinion.version })}
          />
        )}
      </div>
    </Card>
  );
};

/** Whether what was answered under supervision fits the profile: told in words, never as a verdict. */
const Inconsistency = ({ judged: { secondOpinion } }: { judged: JudgedCertification }) => {
  const { t } = useTranslation('jury');
  const { percentage } = useFormats();
  if (!secondOpinion) return null;
  const chance = percentage(secondOpinion.inconsistency * 100);
  return (
    <Section title={t('evidence.fits')}>
      <Card tone={secondOpinion.isFlagged ? 'warn' : 'good'}>
        <p>
          <strong>{t(secondOpinion.isFlagged ? 'evidence.flagged' : 'evidence.unflagged')}</strong>{' '}
          {t('evidence.chance', { chance })}
        </p>
      </Card>
    </Section>
  );
};
