import { type CertificationCardFragment, MyCertificationDocument } from '@pix/client/pupil';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useClient } from '../../shared/client-context';
import { saveFile } from '../../shared/files';
import { useFormats } from '../../shared/format';
import { NotFoundPage } from '../../shared/layout/NotFoundPage';
import { useAsk } from '../../shared/queries';
import { Button, ButtonLink } from '../../shared/ui/Button';
import { Card, Figure, Row, Stack, Tag } from '../../shared/ui/Card';
import { ErrorView } from '../../shared/ui/ErrorView';
import { Answered } from '../../shared/ui/Loading';
import { Page, Section } from '../../shared/ui/Page';
import { CertifiedCompetences } from './CertifiedCompetences';

type Certification = CertificationCardFragment;

/** One certification: waiting, or its result and its certificate. */
export const CertificationPage = () => {
  const { t } = useTranslation('pupil');
  const { id = '' } = useParams();
  // The certificate, then its PDF, are made a moment after the publication.
  const asked = useAsk(
    MyCertificationDocument,
    { id },
    { staleTime: 0, every: (answer) => (isBeingIssued(answer?.certification) ? 2_000 : false) },
  );
  return (
    <Answered asked={asked}>
      {({ certification }) =>
        certification ? (
          <Page
            title={t('certifications.session', { number: certification.candidate.sessionNumber })}
            over={<Link to="/certifications">{t('certifications.title')}</Link>}
            width="narrow"
          >
            {certification.commentForCandidate && (
              <Card tone="soft">
                <p>
                  <strong>{t('certification.comment')}</strong> {certification.commentForCandidate}
                </p>
              </Card>
            )}
            {certification.result ? <Result certification={certification} /> : <NotYet certification={certification} />}
          </Page>
        ) : (
          <NotFoundPage />
        )
      }
    </Answered>
  );
};

const isBeingIssued = (certification: Certification | null | undefined): boolean =>
  certification?.result?.passed === true && !certification.certificate?.pdfUrl;

const NotYet = ({ certification: { status } }: { certification: Certification }) => {
  const { t } = useTranslation('pupil');
  return (
    <Card tone="soft">
      <p>
        <Tag tone="info">{t(`certifications.statuses.${status}`)}</Tag> {t('certification.notYet')}
      </p>
    </Card>
  );
};

const Result = ({ certification }: { certification: Certification }) => {
  const { t } = useTranslation('pupil');
  const { result, certificate } = certification;
  if (!result) return null;
  return (
    <>
      <Card tone={result.passed ? 'good' : 'warn'}>
        <Row spread>
          <Figure value={result.pix} label={t('certification.pix')} />
          <strong>{t(result.passed ? 'certification.passed' : 'certification.failed')}</strong>
        </Row>
      </Card>
      {certificate && <Certificate certificate={certificate} />}
      <Section title={t('certification.levels')}>
        <CertifiedCompetences competences={result.competences} />
      </Section>
    </>
  );
};

const Certificate = ({ certificate }: { certificate: NonNullable<Certification['certificate']> }) => {
  const { t } = useTranslation('pupil');
  const { day } = useFormats();
  const client = useClient();
  const { verificationCode, validUntil, pdfUrl, revokedAt, revocationReason } = certificate;
  const download = useMutation({
    mutationFn: (url: string) => saveFile(client, new URL(url).pathname, `${verificationCode}.pdf`),
  });
  if (revokedAt) return <Card tone="bad">{t('certification.revoked', { reason: revocationReason ?? '' })}</Card>;
  return (
    <Card>
      <Stack gap={4}>
        <h2>{t('certification.certificate')}</h2>
        <p>
          {t('certification.code')} <code>{verificationCode}</code> ·{' '}
          {t('certification.validUntil', { day: day(validUntil) })}
        </p>
        {download.error && <ErrorView error={download.error} />}
        <Row>
          <Button
            isDisabled={pdfUrl === null}
            isPending={download.isPending}
            onPress={() => pdfUrl !== null && download.mutate(pdfUrl)}
          >
            {t(pdfUrl === null ? 'certification.pdfWaits' : 'certification.pdf')}
          </Button>
          <ButtonLink to={`/verification/${verificationCode}`} kind="secondary">
            {t('certification.verify')}
          </ButtonLink>
        </Row>
      </Stack>
    </Card>
  );
};
