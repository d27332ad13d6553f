import { CorrectIdentityDocument } from '@pix/client/jury';
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

const FIELDS = ['lastName', 'firstName', 'birthDate', 'birthPlace'] as const;

/** Who the candidate is, as the certificate will say; corrected with a reason. */
export const Identity = ({ judged: { id, candidate } }: { judged: JudgedCertification }) => {
  const { t } = useTranslation('jury');
  const { day } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const { act, failure, errors, isPending } = useAct(CorrectIdentityDocument);
  const correct = async (texts: Readonly<Record<string, string>>): Promise<void> => {
    const { firstName = '', lastName = '', birthDate = '', birthPlace = '', reason = '' } = texts;
    const input = { certificationId: id, firstName, lastName, birthDate, birthPlace, reason };
    if (!(await act({ input }))) return;
    setOpen(false);
    say(t('identity.done'));
  };
  return (
    <Section title={t('identity.title')}>
      <Card>
        <Stack gap={3}>
          <dl className={styles['facts']}>
            <dt>{t('identity.lastName')}</dt>
            <dd>{candidate.lastName}</dd>
            <dt>{t('identity.firstName')}</dt>
            <dd>{candidate.firstName}</dd>
            <dt>{t('identity.birthDate')}</dt>
            <dd>{day(candidate.birthDate)}</dd>
            <dt>{t('identity.birthPlace')}</dt>
            <dd>{candidate.birthPlace}</dd>
          </dl>
          <Row>
            <Button kind="secondary" size="s" onPress={() => setOpen(true)}>
              {t('identity.correct')}
            </Button>
          </Row>
        </Stack>
      </Card>
      <Dialog title={t('identity.correct')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Form failure={failure} onSubmit={(texts) => void correct(texts)}>
          {FIELDS.map((name) => (
            <Field
              key={name}
              name={name}
              type={name === 'birthDate' ? 'date' : 'text'}
              label={t(`identity.${name}`)}
              defaultValue={candidate[name]}
              error={errors[name] ?? null}
              isRequired
            />
          ))}
          <Field
            name="reason"
            label={t('why')}
            hint={t('identity.whyHint')}
            multiline
            error={errors['reason'] ?? null}
            isRequired
          />
          <Row>
            <Button type="submit" isPending={isPending}>
              {t('identity.submit')}
            </Button>
          </Row>
        </Form>
      </Dialog>
    </Section>
  );
};
