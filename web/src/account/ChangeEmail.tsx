import { ConfirmEmailChangeDocument, RequestEmailChangeDocument } from '@pix/client/session';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../shared/acts';
import { useKnownViewer } from '../shared/session/Guard';
import { Button } from '../shared/ui/Button';
import { Row } from '../shared/ui/Card';
import { Dialog } from '../shared/ui/Dialog';
import { Field } from '../shared/ui/Field';
import { Form } from '../shared/ui/Form';
import { say } from '../shared/ui/Toast';

/** Another address in two steps: the password, then the code that the new address receives. */
export const ChangeEmail = () => {
  const { t } = useTranslation('account');
  const { email } = useKnownViewer();
  const [isOpen, setOpen] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const title = t(email ? 'email.change' : 'email.add');
  const close = (): void => {
    setOpen(false);
    setSentTo(null);
  };
  return (
    <>
      <Button kind="secondary" onPress={() => setOpen(true)}>
        {title}
      </Button>
      <Dialog title={title} isOpen={isOpen} onClose={close}>
        {sentTo === null ? (
          <AskForCode onSent={setSentTo} />
        ) : (
          <GiveCode email={sentTo} onDone={close} onAgain={() => setSentTo(null)} />
        )}
      </Dialog>
    </>
  );
};

const AskForCode = ({ onSent }: { onSent: (email: string) => void }) => {
  const { t } = useTranslation('account');
  const { act, failure, errors, isPending } = useAct(RequestEmailChangeDocument, {
    refreshes: [],
    about: { InvalidCredentialsError: 'password', SignInBlockedError: 'password', TooManyMailsError: 'email' },
  });
  const ask = async ({ email = '', password = '' }: Readonly<Record<string, string>>): Promise<void> => {
    if (await act({ email, password })) onSent(email);
  };
  return (
    <Form failure={errors['email'] ? null : failure} onSubmit={(texts) => void ask(texts)}>
      <p>{t('email.lead')}</p>
      <Field
        name="email"
        type="email"
        label={t('email.new')}
        error={errors['email'] ?? null}
        autoComplete="email"
        isRequired
      />
      <Field
        name="password"
        type="password"
        label={t('password.mine')}
        error={errors['password'] ?? null}
        autoComplete="current-password"
        isRequired
      />
      <Row>
        <Button type="submit" isPending={isPending}>
          {t('email.sendCode')}
        </Button>
      </Row>
    </Form>
  );
};

type GiveCodeProps = { readonly email: string; readonly onDone: () => void; readonly onAgain: () => void };

const GiveCode = ({ email, onDone, onAgain }: GiveCodeProps) => {
  const { t } = useTranslation('account');
  const { act, failure, errors, isPending } = useAct(ConfirmEmailChangeDocument, {
    about: { WrongCodeError: 'code', EmailChangeNotFoundError: 'code' },
  });
  const confirm = async ({ code = '' }: Readonly<Record<string, string>>): Promise<void> => {
    if (!(await act({ code }))) return;
    onDone();
    say(t('email.changed', { email }));
  };
  return (
    <Form failure={failure} onSubmit={(texts) => void confirm(texts)}>
      <p role="status">{t('email.codeSent', { email })}</p>
      <Field
        name="code"
        inputMode="numeric"
        label={t('email.code')}
        hint={t('email.codeHint')}
        error={errors['code'] ?? null}
        autoComplete="one-time-code"
        isRequired
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field before it is gone: the next step is here
        autoFocus
      />
      <Row>
        <Button type="submit" isPending={isPending}>
          {t('email.confirm')}
        </Button>
        <Button kind="quiet" onPress={onAgain}>
          {t('email.again')}
        </Button>
      </Row>
    </Form>
  );
};
