import { matchOr } from '@pix/client';
import { RequestPasswordResetDocument } from '@pix/client/session';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../queries';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useErrorSentence } from '../ui/ErrorView';
import { Field } from '../ui/Field';
import { Form } from '../ui/Form';
import { Page } from '../ui/Page';

/** Asks for the mail that lets one choose another password; the answer never tells whether the account exists. */
export const ForgottenPasswordPage = () => {
  const { t } = useTranslation();
  const [isSent, setSent] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const ask = useChange(RequestPasswordResetDocument, { refreshes: [] });
  const thrown = useErrorSentence(ask.error);
  const submit = async ({ email = '' }: Readonly<Record<string, string>>): Promise<void> => {
    const { requestPasswordReset } = await ask.mutateAsync({ email });
    matchOr(requestPasswordReset, { RequestPasswordResetSuccess: () => setSent(true) }, ({ message }) =>
      setFailure(message),
    );
  };
  return (
    <Page title={t('session.resetTitle')} lead={t('session.resetLead')} width="narrow">
      <div role="status">{isSent && <Card tone="good">{t('session.resetSent')}</Card>}</div>
      {!isSent && (
        <Card>
          <Form failure={ask.error ? thrown : failure} onSubmit={(texts) => void submit(texts).catch(() => {})}>
            <Field name="email" type="email" label={t('session.email')} autoComplete="email" isRequired />
            <Button type="submit" isPending={ask.isPending}>
              {t('session.resetSend')}
            </Button>
          </Form>
        </Card>
      )}
    </Page>
  );
};
