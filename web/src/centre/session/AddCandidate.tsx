import { AddCandidateDocument, type Billing, type Sex } from '@pix/client/centre';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/acts';
import { Button } from '../../shared/ui/Button';
import { Row } from '../../shared/ui/Card';
import { Dialog } from '../../shared/ui/Dialog';
import { Field, Select } from '../../shared/ui/Field';
import { Form } from '../../shared/ui/Form';
import { say } from '../../shared/ui/Toast';
import { type CandidateNeeds, NeedsFields, NO_NEEDS } from './NeedsFields';
import styles from './SessionPage.module.css';

const SEXES: readonly Sex[] = ['F', 'M'];
const BILLINGS: readonly Billing[] = ['FREE', 'PAID', 'PREPAID'];

type Texts = Readonly<Record<string, string>>;

/** What was written, without what was left empty. */
const written = (texts: Texts, names: readonly string[]): Texts =>
  Object.fromEntries(names.flatMap((name) => (texts[name]?.trim() ? [[name, texts[name].trim()]] : [])));

const OPTIONAL = ['birthCountry', 'birthCity', 'birthPostalCode', 'birthInseeCode', 'email', 'prepaymentCode'] as const;
const MORE = ['resultRecipientEmail', 'externalId'] as const;

/** One candidate, by a form. */
export const AddCandidate = ({ sessionId, onClose }: { sessionId: string; onClose: () => void }) => {
  const { t } = useTranslation('centre');
  const [needs, setNeeds] = useState<CandidateNeeds>(NO_NEEDS);
  const [sex, setSex] = useState<Sex | null>(null);
  const [billing, setBilling] = useState<Billing | null>(null);
  const { act, failure, errors, isPending } = useAct(AddCandidateDocument);
  const add = async (texts: Texts): Promise<void> => {
    const { firstName = '', lastName = '', birthDate = '' } = texts;
    const added = await act({
      input: {
        sessionId,
        firstName,
        lastName,
        birthDate,
        sex,
        billing,
        ...needs,
        ...written(texts, [...OPTIONAL, ...MORE]),
      },
    });
    if (!added) return;
    onClose();
    say(t('candidates.added', { name: `${added.candidate.firstName} ${added.candidate.lastName}` }));
  };
  const field = (name: string, label: string, more: { isRequired?: boolean; type?: string; hint?: string } = {}) => (
    <Field name={name} label={label} error={errors[name] ?? null} {...more} />
  );
  return (
    <Dialog title={t('candidates.add')} isOpen onClose={onClose}>
      <Form failure={failure} onSubmit={(texts) => void add(texts)}>
        <div className={styles['identity']}>
          {field('lastName', t('candidates.lastName'), { isRequired: true })}
          {field('firstName', t('candidates.firstName'), { isRequired: true })}
          {field('birthDate', t('candidates.birthDate'), { isRequired: true, type: 'date' })}
          <Select
            label={t('candidates.sex')}
            options={SEXES.map((value) => ({ value, label: t(`sex.${value}`) }))}
            value={sex}
            onChange={setSex}
            placeholder={t('candidates.choose')}
          />
          <Field
            name="birthCountry"
            label={t('candidates.birthCountry')}
            defaultValue="France"
            error={errors['birthCountry'] ?? null}
          />
          {field('birthCity', t('candidates.birthCity'))}
          {field('birthPostalCode', t('candidates.birthPostalCode'), { hint: t('candidates.birthPlaceHint') })}
          {field('birthInseeCode', t('candidates.birthInseeCode'))}
        </div>
        <NeedsFields needs={needs} onChange={setNeeds} error={errors['extraTimePercentage'] ?? null} />
        <details>
          <summary>{t('candidates.more')}</summary>
          <div className={styles['identity']}>
            {field('email', t('candidates.email'), { type: 'email' })}
            {field('resultRecipientEmail', t('candidates.resultRecipientEmail'), { type: 'email' })}
            {field('externalId', t('candidates.externalId'))}
            <Select
              label={t('candidates.billing')}
              options={BILLINGS.map((value) => ({ value, label: t(`billing.${value}`) }))}
              value={billing}
              onChange={setBilling}
              placeholder={t('candidates.choose')}
            />
            {field('prepaymentCode', t('candidates.prepaymentCode'))}
          </div>
        </details>
        <Row>
          <Button type="submit" isPending={isPending}>
            {t('candidates.addSubmit')}
          </Button>
        </Row>
      </Form>
    </Dialog>
  );
};
