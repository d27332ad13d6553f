import { matchOr } from '@pix/client';
import { ResetLearnerPasswordDocument } from '@pix/client/teacher';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../shared/queries';
import { Button } from '../shared/ui/Button';
import { Card, Stack } from '../shared/ui/Card';
import { Dialog } from '../shared/ui/Dialog';
import { useErrorSentence } from '../shared/ui/ErrorView';
import { nameOf } from './people';

/** A one-time password for a pupil who lost theirs: shown once (I4). */
export const PasswordDialog = ({
  learner,
  onClose,
}: {
  learner: { readonly id: string; readonly firstName: string; readonly lastName: string };
  onClose: () => void;
}) => {
  const { t } = useTranslation('teacher');
  const name = nameOf(learner);
  const [password, setPassword] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const reset = useChange(ResetLearnerPasswordDocument, { refreshes: [] });
  const thrown = useErrorSentence(reset.error);
  const make = async (): Promise<void> => {
    setRefusal(null);
    const { resetLearnerPassword } = await reset.mutateAsync({ learnerId: learner.id });
    matchOr(
      resetLearnerPassword,
      { ResetLearnerPasswordSuccess: (made) => setPassword(made.password) },
      ({ message }) => setRefusal(message),
    );
  };
  const failure = reset.error ? thrown : refusal;
  return (
    <Dialog title={t('learners.passwordTitle')} isOpen onClose={onClose}>
      <Stack gap={4}>
        <div role="alert">{failure && <Card tone="bad">{failure}</Card>}</div>
        {password === null ? (
          <>
            <p>{t('learners.passwordAsk', { name })}</p>
            <Button isPending={reset.isPending} onPress={() => void make().catch(() => {})}>
              {t('learners.passwordSubmit')}
            </Button>
          </>
        ) : (
          <div role="status">
            <p>{t('learners.passwordGive', { name })}</p>
            <Card tone="soft">
              <code>{password}</code>
            </Card>
          </div>
        )}
      </Stack>
    </Dialog>
  );
};
