import { type FailureOf, matchOr } from '@pix/client';
import { ReplaceTemporaryPasswordDocument, type ReplaceTemporaryPasswordMutation } from '@pix/client/session';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api';
import { fieldErrors } from '../forms';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useErrorSentence } from '../ui/ErrorView';
import { Field } from '../ui/Field';
import { Form } from '../ui/Form';
import { Page } from '../ui/Page';
import { useEntrance } from './entrance';

type Failure = FailureOf<ReplaceTemporaryPasswordMutation['replaceTemporaryPassword']>;

/** First connection with the sheet of the class: its password serves once, a pupil chooses theirs before anything else. */
export const PasswordChoice = ({ changeToken, to }: { changeToken: string; to: string }) => {
  const { t } = useTranslation();
  const enter = useEntrance();
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = useMutation({
    mutationFn: (newPassword: string) =>
      api.withToken(changeToken).request(ReplaceTemporaryPasswordDocument, { newPassword }),
    onSuccess: ({ replaceTemporaryPassword }) =>
      matchOr(
        replaceTemporaryPassword,
        { ReplaceTemporaryPasswordSuccess: (arrival) => enter(arrival, to) },
        setFailure,
      ),
  });
  const thrown = useErrorSentence(change.error);
  const { newPassword } = fieldErrors(failure);
  return (
    <Page title={t('session.temporaryTitle')} lead={t('session.temporaryLead')} width="narrow">
      <Card>
        <Form
          failure={change.error ? thrown : newPassword ? null : failure?.message}
          onSubmit={(texts) => change.mutate(texts['newPassword'] ?? '')}
        >
          <Field
            name="newPassword"
            type="password"
            label={t('session.newPassword')}
            hint={t('session.newPasswordHint')}
            error={newPassword}
            autoComplete="new-password"
            isRequired
          />
          <Button type="submit" isPending={change.isPending}>
            {t('session.choose')}
          </Button>
        </Form>
      </Card>
    </Page>
  );
};
