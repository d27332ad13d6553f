import { matchOr } from '@pix/client';
import {
  ParticipationDocument,
  type ParticipationQuery,
  RetryCampaignDocument,
  ShareResultsDocument,
} from '@pix/client/pupil';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useParams } from 'react-router';
import { useFormats } from '../../shared/format';
import { NotFoundPage } from '../../shared/layout/NotFoundPage';
import { useAsk, useChange } from '../../shared/queries';
import { Button, ButtonLink } from '../../shared/ui/Button';
import { Card, Figure, Row, Stack, Tag } from '../../shared/ui/Card';
import { ErrorView } from '../../shared/ui/ErrorView';
import { Answered } from '../../shared/ui/Loading';
import { Page, Section } from '../../shared/ui/Page';
import { Progress } from '../../shared/ui/Progress';
import { say } from '../../shared/ui/Toast';

type Participation = NonNullable<ParticipationQuery['participation']>;

/** One participation: what came out, and sending it to the teacher. */
export const ParticipationPage = () => {
  const { t } = useTranslation('pupil');
  const { id = '' } = useParams();
  // The end of a test reaches the campaign by an event: a moment later.
  const asked = useAsk(
    ParticipationDocument,
    { id },
    { staleTime: 0, every: (answer) => (isSettling(answer?.participation) ? 1_500 : false) },
  );
  return (
    <Answered asked={asked}>
      {({ participation }) =>
        participation ? (
          <Page
            title={participation.campaignTitle}
            over={t(`campaigns.statuses.${participation.status}`)}
            width="narrow"
          >
            <Sending participation={participation} />
            <Results participation={participation} />
            <Retry participation={participation} />
          </Page>
        ) : (
          <NotFoundPage />
        )
      }
    </Answered>
  );
};

const isSettling = (participation: Participation | null | undefined): boolean =>
  participation?.status === 'STARTED' &&
  participation.assessment !== null &&
  participation.assessment.state !== 'STARTED';

const Sending = ({ participation }: { participation: Participation }) => {
  const { t } = useTranslation('pupil');
  const { instant } = useFormats();
  const prefix = useLocation().pathname.startsWith('/sans-compte') ? '/sans-compte' : '';
  const share = useChange(ShareResultsDocument, { refreshes: [] });
  const { id, status, sharedAt, assessment, type, deletedAt } = participation;
  const asked = useAsk(ParticipationDocument, { id }, { enabled: false });
  if (deletedAt) return <Card tone="warn">{t('participation.deleted')}</Card>;
  if (status === 'SHARED')
    return <Card tone="good">{t('participation.sent', { at: sharedAt ? instant(sharedAt) : '' })}</Card>;
  if (assessment?.state === 'STARTED')
    return (
      <Card tone="soft">
        <Stack gap={3}>
          <p>{t('participation.underWay')}</p>
          <Row>
            <ButtonLink to={`${prefix}/tests/${assessment.id}`}>{t('campaigns.resume')}</ButtonLink>
          </Row>
        </Stack>
      </Card>
    );
  const send = async (): Promise<void> => {
    const { shareResults } = await share.mutateAsync({ participationId: id });
    matchOr(shareResults, { ShareResultsSuccess: () => say(t('participation.justSent')) }, ({ message }) =>
      say(message, 'bad'),
    );
    await asked.refetch();
  };
  return (
    <Card tone="soft">
      <Stack gap={3}>
        <p>{t(type === 'ASSESSMENT' ? 'participation.sendLead' : 'participation.sendProfileLead')}</p>
        {share.error && <ErrorView error={share.error} />}
        <Row>
          <Button
            isPending={share.isPending}
            isDisabled={isSettling(participation)}
            onPress={() => void send().catch(() => {})}
          >
            {t(type === 'ASSESSMENT' ? 'participation.send' : 'participation.sendProfile')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
};

const Results = ({ participation }: { participation: Participation }) => {
  const { t } = useTranslation('pupil');
  const { percentage } = useFormats();
  const { masteryPercentage, validatedSkillCount, skillCount, competenceResults, stage, badges, status } =
    participation;
  if (masteryPercentage === null || status === 'STARTED') return null;
  return (
    <Section title={t('participation.results')}>
      <Card>
        <Stack gap={5}>
          <Row>
            <Figure value={percentage(masteryPercentage)} label={t('participation.mastery')} />
            <Figure value={`${validatedSkillCount ?? 0} / ${skillCount ?? 0}`} label={t('participation.skills')} />
          </Row>
          {stage && (
            <div>
              <p>
                <Tag tone="info">{t('participation.stage', { rank: stage.rank, count: stage.stageCount })}</Tag>{' '}
                <strong>{stage.stage.title}</strong>
              </p>
              <p>{stage.stage.message}</p>
            </div>
          )}
          {badges.map(({ id, title, message }) => (
            <p key={id}>
              <Tag tone="good">{title}</Tag> {message}
            </p>
          ))}
          {competenceResults.map(({ competence, masteryPercentage: mastered }) => (
            <Progress key={competence.id} label={competence.title} value={mastered} />
          ))}
        </Stack>
      </Card>
    </Section>
  );
};

const Retry = ({ participation: { id, retryAvailableAt } }: { participation: Participation }) => {
  const { t } = useTranslation('pupil');
  const { instant } = useFormats();
  const navigate = useNavigate();
  const retry = useChange(RetryCampaignDocument);
  if (!retryAvailableAt) return null;
  const again = async (): Promise<void> => {
    const { retryCampaign } = await retry.mutateAsync({ participationId: id });
    matchOr(
      retryCampaign,
      {
        RetryCampaignSuccess: ({ participation }) =>
          void navigate(
            participation.assessment ? `/tests/${participation.assessment.id}` : `/parcours/${participation.id}`,
          ),
      },
      ({ message }) => say(message, 'bad'),
    );
  };
  return (
    <Section title={t('participation.retryTitle')}>
      <p>{t('participation.retryLead', { at: instant(retryAvailableAt) })}</p>
      <Row>
        <Button kind="secondary" isPending={retry.isPending} onPress={() => void again().catch(() => {})}>
          {t('participation.retry')}
        </Button>
      </Row>
    </Section>
  );
};
