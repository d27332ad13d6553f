import { matchOr } from '@pix/client';
import { VerifyCertificateDocument, type VerifyCertificateQuery } from '@pix/client/pupil';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useFormats } from '../../shared/format';
import { useAsk } from '../../shared/queries';
import { Button } from '../../shared/ui/Button';
import { Card, Figure, Row, Stack, Tag } from '../../shared/ui/Card';
import { Field } from '../../shared/ui/Field';
import { Form } from '../../shared/ui/Form';
import { Answered } from '../../shared/ui/Loading';
import { Page, Section } from '../../shared/ui/Page';
import { CertifiedCompetences } from './CertifiedCompetences';

type Verified = Extract<VerifyCertificateQuery['verifyCertificate'], { readonly __typename: 'VerifiedCertificate' }>;

/** Anybody checks a certificate by its code: an employer, a school, Parcoursup. */
export const VerificationPage = () => {
  const { t } = useTranslation('pupil');
  const { code } = useParams();
  const navigate = useNavigate();
  return (
    <Page title={t('verification.title')} lead={t('verification.lead')} width="narrow">
      <Card>
        <Form onSubmit={(texts) => void navigate(`/verification/${encodeURIComponent((texts['code'] ?? '').trim())}`)}>
          <Field
            key={code}
            name="code"
            label={t('verification.code')}
            hint={t('verification.hint')}
            defaultValue={code ?? ''}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck="false"
            isRequired
          />
          <Row>
            <Button type="submit">{t('verification.verify')}</Button>
          </Row>
        </Form>
      </Card>
      {code && <Verification code={code} />}
    </Page>
  );
};

const Verification = ({ code }: { code: string }) => {
  const asked = useAsk(VerifyCertificateDocument, { code }, { staleTime: 0 });
  return (
    <Answered asked={asked}>
      {({ verifyCertificate }) =>
        matchOr(
          verifyCertificate,
          { VerifiedCertificate: (certificate) => <Certificate certificate={certificate} /> },
          ({ message }) => (
            <div role="alert">
              <Card tone="bad">{message}</Card>
            </div>
          ),
        )
      }
    </Answered>
  );
};

const Certificate = ({ certificate }: { certificate: Verified }) => {
  const { t } = useTranslation('pupil');
  const { day } = useFormats();
  const {
    firstName,
    lastName,
    birthDate,
    birthPlace,
    centreName,
    certifiedOn,
    validUntil,
    valid,
    revokedAt,
    number,
    pix,
  } = certificate;
  const state = revokedAt ? 'revoked' : valid ? 'valid' : 'over';
  return (
    <Section title={t('verification.result')}>
      <Card tone={valid ? 'good' : 'bad'}>
        <Stack gap={4}>
          <Row spread>
            <div>
              <Tag tone={valid ? 'good' : 'bad'}>{t(`verification.${state}`)}</Tag>
              <h3>
                {firstName} {lastName}
              </h3>
              <p>{t('verification.born', { day: day(birthDate), place: birthPlace })}</p>
            </div>
            <Figure value={pix} label={t('certification.pix')} />
          </Row>
          <p>
            {t('verification.facts', { centre: centreName, day: day(certifiedOn), until: day(validUntil), number })}
          </p>
        </Stack>
      </Card>
      <CertifiedCompetences competences={certificate.competences} />
    </Section>
  );
};
