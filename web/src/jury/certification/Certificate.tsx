import { RevokeCertificateDocument } from '@pix/client/jury';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/acts';
import { useFormats } from '../../shared/format';
import { Button } from '../../shared/ui/Button';
import { Card, Row, Stack } from '../../shared/ui/Card';
import { Dialog } from '../../shared/ui/Dialog';
import { Field } from '../../shared/ui/Field';
import { Form } from '../../shared/ui/Form';
import { Section } from '../../shared/ui/Page';
import { say } from '../../shared/ui/Toast';
import styles from './Certification.module.css';
import type { JudgedCertification } from './CertificationPage';

/** The certificate, once issued; the jury may take it back. */
export const Certificate = ({ judged: { certificate } }: { judged: JudgedCertification }) => {
  const { t } = useTranslation('jury');
  const { day } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const { act, failure, errors, isPending } = useAct(RevokeCertificateDocument);
  if (!certificate) return null;
  const revoke = async ({ reason = '' }: Readonly<Record<string, string>>): Promise<void> => {
    const revoked = await act({ input: { certificateId: certificate.id, reason } });
    if (!revoked) return;
    setOpen(false);
    say(t(revoked.isEffective ? 'certificate.revoked' : 'certificate.revocationWaits'));
  };
  return (
    <Section title={t('certificate.title')}>
      <Card tone={certificate.revokedAt ? 'bad' : 'plain'}>
        <Stack gap={3}>
          <dl className={styles['facts']}>
            <dt>{t('certificate.number')}</dt>
            <dd>{certificate.number}</dd>
            <dt>{t('certificate.code')}</dt>
            <dd>
              <a href={`/verify/${certificate.verificationCode}`}>{certificate.verificationCode}</a>
            </dd>
            <dt>{t('certificate.until')}</dt>
            <dd>{day(certificate.validUntil)}</dd>
          </dl>
          {certificate.revokedAt ? (
            <p>
              {t('certificate.revokedOn', { day: day(certificate.revokedAt) })} {certificate.revocationReason}
            </p>
          ) : (
            <Row>
              <Button kind="danger" size="s" onPress={() => setOpen(true)}>
                {t('certificate.revoke')}
              </Button>
            </Row>
          )}
        </Stack>
      </Card>
      <Dialog title={t('certificate.revoke')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Form failure={failure} onSubmit={(texts) => void revoke(texts)}>
          <p>{t('certificate.revokeLead')}</p>
          <Field
            name="reason"
            label={t('why')}
            hint={t('certificate.whyHint')}
            multiline
            error={errors['reason'] ?? null}
            isRequired
          />
          <Row>
            <Button type="submit" kind="danger" isPending={isPending}>
              {t('certificate.revoke')}
            </Button>
          </Row>
        </Form>
      </Dialog>
    </Section>
  );
};
