import { DeleteMyAccountDocument } from '@pix/client/session';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../shared/acts';
import { useKnownViewer } from '../shared/session/Guard';
import { useSignOut } from '../shared/session/viewer';
import { Button } from '../shared/ui/Button';
import { Card, Row, Stack } from '../shared/ui/Card';
import { Dialog } from '../shared/ui/Dialog';
import { Checkbox, Field } from '../shared/ui/Field';
import { Form } from '../shared/ui/Form';
import { say } from '../shared/ui/Toast';

/** Leaves for good: what goes and what stays is said first, then the password is asked where there is one. */
export const DeleteAccount = () => {
  const { t } = useTranslation('account');
  const [isOpen, setOpen] = useState(false);
  return (
    <Card>
      <Stack gap={3}>
        <h3>{t('delete.title')}</h3>
        <p>{t('delete.lead')}</p>
        <Row>
          <Button kind="danger" size="s" onPress={() => setOpen(true)}>
            {t('delete.ask')}
          </Button>
        </Row>
      </Stack>
      {isOpen && <DeleteDialog onClose={() => setOpen(false)} />}
    </Card>
  );
};

const DeleteDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('account');
  const { email, username } = useKnownViewer();
  const [isSure, setSure] = useState(false);
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { act, failure, errors, isPending } = useAct(DeleteMyAccountDocument, {
    refreshes: [],
    about: { InvalidCredentialsError: 'password', SignInBlockedError: 'password' },
  });
  const remove = async ({ password = null }: Readonly<Record<string, string | null>>): Promise<void> => {
    if (!(await act({ password }))) return;
    await signOut();
    await navigate('/');
    say(t('delete.done'));
  };
  return (
    <Dialog title={t('delete.title')} isOpen onClose={onClose}>
      <Form failure={failure} onSubmit={(texts) => void remove(texts)}>
        <p>{t('delete.goes')}</p>
        <p>{t('delete.stays')}</p>
        {(email || username) && (
          <Field
            name="password"
            type="password"
            label={t('password.mine')}
            error={errors['password'] ?? null}
            autoComplete="current-password"
            isRequired
          />
        )}
        <Checkbox isSelected={isSure} onChange={setSure} isRequired>
          {t('delete.sure')}
        </Checkbox>
        <Row>
          <Button type="submit" kind="danger" isDisabled={!isSure} isPending={isPending}>
            {t('delete.submit')}
          </Button>
        </Row>
      </Form>
    </Dialog>
  );
};
