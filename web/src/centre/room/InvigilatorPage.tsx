import { SignInAsInvigilatorDocument } from '@pix/client/centre';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/acts';
import { ClientProvider, useClient } from '../../shared/client-context';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Field } from '../../shared/ui/Field';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { say } from '../../shared/ui/Toast';
import { type Entry, keepEntry, keptEntry } from './kept-entry';
import { Room } from './Room';

/** The invigilator's own way in: the number of the session and its password, no account; then the room. */
export const InvigilatorPage = () => {
  const [entry, setEntry] = useState(keptEntry);
  const enter = useCallback((entered: Entry | null): void => {
    keepEntry(entered);
    setEntry(entered);
  }, []);
  return entry ? <InvigilatedRoom entry={entry} onLeave={() => enter(null)} /> : <Entrance onEnter={enter} />;
};

const InvigilatedRoom = ({ entry, onLeave }: { entry: Entry; onLeave: () => void }) => {
  const { t } = useTranslation('centre');
  const client = useClient();
  const own = useMemo(() => client.withToken(entry.accessToken), [client, entry.accessToken]);
  return (
    <ClientProvider client={own}>
      <Room
        sessionId={entry.sessionId}
        onOver={() => {
          say(t('invigilator.over'), 'bad');
          onLeave();
        }}
        actions={
          <Button kind="secondary" onPress={onLeave}>
            {t('invigilator.leave')}
          </Button>
        }
      />
    </ClientProvider>
  );
};

const Entrance = ({ onEnter }: { onEnter: (entry: Entry) => void }) => {
  const { t } = useTranslation('centre');
  const { act, failure, isPending } = useAct(SignInAsInvigilatorDocument, { refreshes: [] });
  const signIn = async ({ number = '', password = '' }: Readonly<Record<string, string>>): Promise<void> => {
    const entered = await act({ input: { sessionNumber: number, password } });
    if (!entered) return;
    const { accessToken, expiresAt, session } = entered;
    onEnter({ accessToken, expiresAt, sessionId: session.id });
  };
  return (
    <Page title={t('invigilator.title')} lead={t('invigilator.lead')} width="narrow">
      <Card>
        <Form failure={failure} onSubmit={(texts) => void signIn(texts)}>
          <Field
            name="number"
            label={t('session.number')}
            hint={t('invigilator.numberHint')}
            inputMode="numeric"
            autoComplete="off"
            isRequired
          />
          <Field
            name="password"
            label={t('session.invigilatorPassword')}
            hint={t('invigilator.passwordHint')}
            autoComplete="off"
            spellCheck="false"
            isRequired
          />
          <Button type="submit" isPending={isPending}>
            {t('invigilator.submit')}
          </Button>
        </Form>
      </Card>
    </Page>
  );
};
