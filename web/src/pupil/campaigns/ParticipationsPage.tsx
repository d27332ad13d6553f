import { ParticipationsDocument, type ParticipationsQuery } from '@pix/client/pupil';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/format';
import { useAsk } from '../../shared/queries';
import { ButtonLink } from '../../shared/ui/Button';
import { Card, Row, Stack, Tag } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Answered } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';

type Participation = NonNullable<ParticipationsQuery['me']>['participations'][number];

const TONES = { STARTED: 'info', TO_SHARE: 'warn', SHARED: 'good' } as const;

/** The campaigns one takes part in. */
export const ParticipationsPage = () => {
  const { t } = useTranslation('pupil');
  const asked = useAsk(ParticipationsDocument, {}, { staleTime: 0 });
  const code = <ButtonLink to="/code">{t('code.title')}</ButtonLink>;
  return (
    <Page title={t('campaigns.title')} lead={t('campaigns.lead')} actions={code}>
      <Answered asked={asked}>
        {({ me }) =>
          me && me.participations.length > 0 ? (
            <Stack gap={3}>
              {me.participations.map((one) => (
                <ParticipationCard key={one.id} participation={one} />
              ))}
            </Stack>
          ) : (
            <EmptyState title={t('campaigns.none')}>{t('campaigns.noneLead')}</EmptyState>
          )
        }
      </Answered>
    </Page>
  );
};

const ParticipationCard = ({ participation }: { participation: Participation }) => {
  const { t } = useTranslation('pupil');
  const { instant, percentage } = useFormats();
  const { id, campaignTitle, status, startedAt, sharedAt, masteryPercentage, assessment, round } = participation;
  const isRunning = status === 'STARTED' && assessment?.state === 'STARTED';
  return (
    <Card>
      <Row spread>
        <Stack gap={1}>
          <h2>
            {campaignTitle}
            {round > 1 && ` · ${t('campaigns.round', { round })}`}
          </h2>
          <Row>
            <Tag tone={TONES[status]}>{t(`campaigns.statuses.${status}`)}</Tag>
            <span>
              {sharedAt
                ? t('campaigns.sentAt', { at: instant(sharedAt) })
                : t('campaigns.startedAt', { at: instant(startedAt) })}
            </span>
            {masteryPercentage !== null && (
              <span>{t('campaigns.mastery', { percentage: percentage(masteryPercentage) })}</span>
            )}
          </Row>
        </Stack>
        <ButtonLink
          to={isRunning ? `/tests/${assessment.id}` : `/parcours/${id}`}
          kind={status === 'SHARED' ? 'secondary' : 'primary'}
          size="s"
          aria-label={`${t(isRunning ? 'campaigns.resume' : 'campaigns.see')} : ${campaignTitle}`}
        >
          {t(isRunning ? 'campaigns.resume' : 'campaigns.see')}
        </ButtonLink>
      </Row>
    </Card>
  );
};
