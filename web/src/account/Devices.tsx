import {
  EndSignInSessionDocument,
  SignInSessionsDocument,
  type SignInSessionsQuery,
  SignOutEverywhereDocument,
} from '@pix/client/session';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../shared/acts';
import { useFormats } from '../shared/format';
import { useAsk } from '../shared/queries';
import { useSignOut } from '../shared/session/viewer';
import { Button } from '../shared/ui/Button';
import { Card, Row, Stack, Tag } from '../shared/ui/Card';
import { Confirm } from '../shared/ui/Dialog';
import { Answered } from '../shared/ui/Loading';
import { Section } from '../shared/ui/Page';
import { say } from '../shared/ui/Toast';
import styles from './Account.module.css';

type Device = NonNullable<NonNullable<SignInSessionsQuery['me']>['signInSessions']>[number];

/** « Mes appareils »: where one is signed in. Each may be signed out, or all. */
export const Devices = () => {
  const { t } = useTranslation('account');
  const asked = useAsk(SignInSessionsDocument, {}, { staleTime: 0 });
  return (
    <Section title={t('devices.title')}>
      <p>{t('devices.lead')}</p>
      <Answered asked={asked}>
        {({ me }) => {
          const devices = me?.signInSessions ?? [];
          return (
            <Stack gap={3}>
              <ul role="list" className={styles['devices']}>
                {devices.map((device) => (
                  <DeviceCard key={device.id} device={device} />
                ))}
              </ul>
              <SignOutOfAll hasOthers={devices.length > 1} />
            </Stack>
          );
        }}
      </Answered>
    </Section>
  );
};

const DeviceCard = ({ device: { id, device, createdAt, lastUsedAt, current } }: { device: Device }) => {
  const { t } = useTranslation('account');
  const { instant } = useFormats();
  const { act, isPending } = useAct(EndSignInSessionDocument, { refreshes: [SignInSessionsDocument], isSpoken: true });
  // The platform writes « Firefox on Windows », whatever the language.
  const [browser, system] = device?.split(' on ') ?? [];
  const name = browser && system ? t('devices.named', { browser, system }) : (device ?? t('devices.unknown'));
  const end = async (): Promise<void> => {
    if (await act({ sessionId: id })) say(t('devices.ended', { name }));
  };
  return (
    <li>
      <Card>
        <Row spread>
          <Stack gap={1}>
            <Row>
              <strong>{name}</strong>
              {current && <Tag tone="info">{t('devices.current')}</Tag>}
            </Row>
            <p className={styles['soft']}>
              {t('devices.when', { since: instant(createdAt), last: instant(lastUsedAt) })}
            </p>
          </Stack>
          {!current && (
            <Button
              kind="quiet"
              size="s"
              isPending={isPending}
              aria-label={t('devices.endThis', { name, since: instant(createdAt) })}
              onPress={() => void end()}
            >
              {t('devices.end')}
            </Button>
          )}
        </Row>
      </Card>
    </li>
  );
};

const SignOutOfAll = ({ hasOthers }: { hasOthers: boolean }) => {
  const { t } = useTranslation('account');
  const [isAsked, setAsked] = useState(false);
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { act, isPending } = useAct(SignOutEverywhereDocument, {
    refreshes: [SignInSessionsDocument],
    isSpoken: true,
  });
  const endOthers = async (): Promise<void> => {
    if (await act({ keepCurrent: true })) say(t('devices.othersEnded'));
  };
  const endAll = async (): Promise<void> => {
    const isOver = await act({ keepCurrent: false });
    setAsked(false);
    if (!isOver) return;
    await signOut();
    await navigate('/connexion');
    say(t('devices.allEnded'));
  };
  return (
    <Row>
      {hasOthers && (
        <Button kind="secondary" isPending={isPending && !isAsked} onPress={() => void endOthers()}>
          {t('devices.endOthers')}
        </Button>
      )}
      <Button kind="quiet" onPress={() => setAsked(true)}>
        {t('devices.endAll')}
      </Button>
      <Confirm
        title={t('devices.endAll')}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        action={t('devices.endAllSubmit')}
        isPending={isPending}
        onConfirm={() => void endAll()}
      >
        <p>{t('devices.endAllLead')}</p>
      </Confirm>
    </Row>
  );
};
