import { ChangePasswordDocument } from '@pix/client/session';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../shared/acts';
import { Button } from '../shared/ui/Button';
import { Row } from '../shared/ui/Card';
import { Dialog } from '../shared/ui/Dialog';
import { Field } from '../shared/ui/Field';
import { Form } from '../shared/ui/Form';
import { say } from '../shared/ui/Toast';

/** The current password, then another; one's other devices are signed out. */
export const ChangePassword = () => {
  const { t } = useTranslation('account');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="secondary" onPress={() => setOpen(true)}>
        {t('password.change')}
      </Button>
      {isOpen && <PasswordDialog onClose={() => setOpen(false)} />}
    </>
  );
};

const PasswordDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('account');
  const { act, failure, errors, isPending } = useAct(ChangePasswordDocument, {
    about: { InvalidCredentialsError: 'currentPassword', SignInBlockedError: 'currentPassword' },
  });
  const change = async ({ currentPassword = '', newPassword = '' }: Readonly<Record<string, string>>) => {
    if (!(await act({ currentPassword, newPassword }))) return;
    onClose();
    say(t('password.changed'));
  };
  return (
    <Dialog title={t('password.change')} isOpen onClose={onClose}>
      <Form failure={errors['newPassword'] ? null : failure} onSubmit={(texts) => void change(texts)}>
        <p>{t('password.lead')}</p>
        <Field
          name="currentPassword"
          type="password"
          label={t('password.current')}
          error={errors['currentPassword'] ?? null}
          autoComplete="current-password"
          isRequired
        />
        <Field
          name="newPassword"
          type="password"
          label={t('password.new')}
          hint={t('password.newHint')}
          error={errors['newPassword'] ?? null}
          autoComplete="new-password"
          isRequired
        />
        <Row>
          <Button type="submit" isPending={isPending}>
            {t('password.submit')}
          </Button>
        </Row>
      </Form>
    </Dialog>
  );
};
