import { DeleteSessionDocument, UpdateSessionDocument } from '@pix/client/centre';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../shared/acts';
import { Button } from '../../shared/ui/Button';
import { Row } from '../../shared/ui/Card';
import { Confirm, Dialog } from '../../shared/ui/Dialog';
import { say } from '../../shared/ui/Toast';
import { SessionForm, type SessionPlace } from '../sessions/SessionForm';
import styles from './ChangeSession.module.css';
import type { CentreSession } from './SessionPage';

/** Changes where and when a session is, or removes it: both as long as nobody has started, which the platform says. */
export const ChangeSession = ({ session }: { session: CentreSession }) => {
  const { t } = useTranslation('centre');
  const navigate = useNavigate();
  const [opened, setOpened] = useState<'change' | 'remove' | null>(null);
  const change = useAct(UpdateSessionDocument);
  const remove = useAct(DeleteSessionDocument, { isSpoken: true, refreshes: [] });
  const close = (): void => setOpened(null);
  const save = async (place: SessionPlace): Promise<void> => {
    if (!(await change.act({ input: { sessionId: session.id, ...place } }))) return;
    close();
    say(t('session.changed'));
  };
  const doRemove = async (): Promise<void> => {
    const removed = await remove.act({ input: { sessionId: session.id } });
    close();
    if (!removed) return;
    say(t('session.removed', { number: removed.number }));
    await navigate('/centre');
  };
  return (
    <div className={styles['doings']}>
      <Row>
        <Button kind="secondary" size="s" onPress={() => setOpened('change')}>
          {t('session.change')}
        </Button>
        <Button kind="quiet" size="s" onPress={() => setOpened('remove')}>
          {t('session.remove')}
        </Button>
      </Row>
      <Dialog title={t('session.change')} isOpen={opened === 'change'} onClose={close}>
        <SessionForm
          given={session}
          submit={t('session.save')}
          failure={change.failure}
          errors={change.errors}
          isPending={change.isPending}
          onSubmit={(place) => void save(place)}
        />
      </Dialog>
      <Confirm
        title={t('session.removeTitle', { number: session.number })}
        isOpen={opened === 'remove'}
        onClose={close}
        action={t('session.remove')}
        isDangerous
        isPending={remove.isPending}
        onConfirm={() => void doRemove()}
      >
        <p>{t('session.removeLead', { count: session.candidates.length })}</p>
      </Confirm>
    </div>
  );
};
