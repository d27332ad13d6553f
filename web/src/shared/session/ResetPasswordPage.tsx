import { type FailureOf, matchOr } from '@pix/client';
import { ResetPasswordDocument, type ResetPasswordMutation } from '@pix/client/session';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { fieldErrors } from '../forms';
import { useChange } from '../queries';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useErrorSentence } from '../ui/ErrorView';
import { Field } from '../ui/Field';
import { Form } from '../ui/Form';
import { Page } from '../ui/Page';
import { say } from '../ui/Toast';
import { useMailToken } from './mail-token';

type Failure = FailureOf<ResetPasswordMutation['resetPassword']>;

/** The end of a mail's link: a new password, once. */
export const ResetPasswordPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const token = useMailToken();
  const [failure, setFailure] = useState<Failure | null>(null);
  const reset = useChange(ResetPasswordDocument, { refreshes: [] });
  const thrown = useErrorSentence(reset.error);
  const submit = async ({ newPassword = '' }: Readonly<Record<string, string>>): Promise<void> => {
    const { resetPassword } = await reset.mutateAsync({ token, newPassword });
    const done = (): void => {
      say(t('session.resetDone'));
      void navigate('/connexion');
    };
    matchOr(resetPassword, { ResetPasswordSuccess: done }, setFailure);
  };
  const { newPassword } = fieldErrors(failure);
  return (
    <Page title={t('session.resetChooseTitle')} width="narrow">
      <Card>
        <Form
          failure={reset.error ? thrown : newPassword ? null : failure?.message}
          onSubmit={(texts) => void submit(texts).catch(() => {})}
        >
          <Field
            name="newPassword"
            type="password"
            label={t('session.newPassword')}
            hint={t('session.passwordHint')}
            error={newPassword}
            autoComplete="new-password"
            isRequired
          />
          <Button type="submit" isPending={reset.isPending}>
            {t('session.choose')}
          </Button>
        </Form>
      </Card>
    </Page>
  );
};
