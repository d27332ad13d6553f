import { type CertificationCardFragment, MyCertificationsDocument } from '@pix/client/pupil';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/format';
import { useAsk } from '../../shared/queries';
import { ButtonLink } from '../../shared/ui/Button';
import { Card, Row, Stack, Tag } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Answered } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';

const TONES = {
  STARTED: 'info',
  ENDED: 'info',
  SCORED: 'info',
  ACCEPTED: 'good',
  REJECTED: 'bad',
  CANCELLED: 'warn',
} as const;

const LOOKS_MS = 3_000;

/** « Mes certifications ». */
export const CertificationsPage = () => {
  const { t } = useTranslation('pupil');
  // A test that just ended is still told as running for a moment.
  const asked = useAsk(
    MyCertificationsDocument,
    {},
    {
      staleTime: 0,
      partial: true,
      every: (answer) => (answer?.me?.certifications.some(({ status }) => status === 'STARTED') ? LOOKS_MS : false),
    },
  );
  const enter = <ButtonLink to="/certification">{t('certifications.enter')}</ButtonLink>;
  return (
    <Page title={t('certifications.title')} lead={t('certifications.lead')} actions={enter}>
      <Answered asked={asked}>
        {({ me }) =>
          me && me.certifications.length > 0 ? (
            <Stack gap={3}>
              {me.certifications.map((one) => (
                <CertificationLine key={one.id} certification={one} />
              ))}
            </Stack>
          ) : (
            <EmptyState title={t('certifications.none')}>
              {me?.profile?.certifiable ? t('certifications.certifiable') : t('certifications.notCertifiable')}
            </EmptyState>
          )
        }
      </Answered>
    </Page>
  );
};

const CertificationLine = ({ certification }: { certification: CertificationCardFragment }) => {
  const { t } = useTranslation('pupil');
  const { instant } = useFormats();
  const { id, status, startedAt, candidate, result } = certification;
  const isSitting = candidate.status === 'STARTED';
  return (
    <Card>
      <Row spread>
        <Stack gap={1}>
          <h2>{t('certifications.session', { number: candidate.sessionNumber })}</h2>
          <Row>
            <Tag tone={TONES[status]}>{t(`certifications.statuses.${status}`)}</Tag>
            <span>{instant(startedAt)}</span>
            {result && <strong>{t('certifications.pix', { pix: result.pix })}</strong>}
          </Row>
        </Stack>
        <ButtonLink
          to={isSitting ? `/certification/${candidate.id}` : `/certifications/${id}`}
          size="s"
          kind={isSitting ? 'primary' : 'secondary'}
          aria-label={`${t(isSitting ? 'certifications.goOn' : 'certifications.see')} : ${t('certifications.session', { number: candidate.sessionNumber })}`}
        >
          {t(isSitting ? 'certifications.goOn' : 'certifications.see')}
        </ButtonLink>
      </Row>
    </Card>
  );
};
