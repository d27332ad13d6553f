import { matchOr } from '@pix/client';
import { CampaignByCodeDocument, ReconcileLearnerDocument, type ReconcileLearnerMutation } from '@pix/client/pupil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '../../shared/forms';
import { useChange } from '../../shared/queries';
import { useViewer } from '../../shared/session/viewer';
import { Button } from '../../shared/ui/Button';
import { Card, Stack } from '../../shared/ui/Card';
import { useErrorSentence } from '../../shared/ui/ErrorView';
import { Field } from '../../shared/ui/Field';
import { Form } from '../../shared/ui/Form';
import { say } from '../../shared/ui/Toast';

type Reconciled = ReconcileLearnerMutation['reconcileLearner'];

/** Finds one's row of the school's roster, once: names and birth date, as the school has them. */
export const Reconciliation = ({ code }: { code: string }) => {
  const { t } = useTranslation('pupil');
  const { viewer } = useViewer();
  const [failure, setFailure] = useState<Extract<Reconciled, { message: string }> | null>(null);
  const reconcile = useChange(ReconcileLearnerDocument, { refreshes: [CampaignByCodeDocument] });
  const submit = async ({ firstName = '', lastName = '', birthDate = '' }: Readonly<Record<string, string>>) => {
    setFailure(null);
    const { reconcileLearner } = await reconcile.mutateAsync({
      input: { campaignCode: code, firstName, lastName, birthDate },
    });
    matchOr(
      reconcileLearner,
      {
        ReconcileLearnerSuccess: ({ division, organizationName }) =>
          say(t('campaign.found', { division, organizationName })),
      },
      setFailure,
    );
  };
  const errors = fieldErrors(failure);
  const thrown = useErrorSentence(reconcile.error);
  const methods = failure?.__typename === 'LearnerTakenError' ? failure.methods : [];
  return (
    <Card>
      <Stack>
        <h2>{t('campaign.whoTitle')}</h2>
        <p>{t('campaign.whoLead')}</p>
        <Form
          failure={reconcile.error ? thrown : failure?.message}
          onSubmit={(texts) => void submit(texts).catch(() => {})}
        >
          {methods.length > 0 && (
            <p>
              {t('campaign.olderAccount', {
                methods: methods.map((method) => t(`campaign.methods.${method}`)).join(', '),
              })}
            </p>
          )}
          <Field
            name="firstName"
            label={t('campaign.firstName')}
            defaultValue={viewer?.firstName ?? ''}
            error={errors['firstName']}
            autoComplete="given-name"
            isRequired
          />
          <Field
            name="lastName"
            label={t('campaign.lastName')}
            defaultValue={viewer?.lastName ?? ''}
            error={errors['lastName']}
            autoComplete="family-name"
            isRequired
          />
          <Field
            name="birthDate"
            type="date"
            label={t('campaign.birthDate')}
            error={errors['birthDate']}
            autoComplete="bday"
            isRequired
          />
          <Button type="submit" isPending={reconcile.isPending}>
            {t('campaign.itIsMe')}
          </Button>
        </Form>
      </Stack>
    </Card>
  );
};
