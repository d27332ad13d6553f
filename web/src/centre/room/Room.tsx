import { SignedOutError } from '@pix/client';
import { InvigilatedSessionDocument, type RoomFactsFragment } from '@pix/client/centre';
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../../shared/layout/NotFoundPage';
import { useLive } from '../../shared/queries';
import { Card, Figure } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorView } from '../../shared/ui/ErrorView';
import { Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { CopyValue } from '../CopyValue';
import { SessionTag } from '../statuses';
import { CandidateCard } from './CandidateCard';
import { Journal } from './Journal';
import styles from './Room.module.css';
import { byUrgency, isHelpNeeded, type Person } from './urgency';

type RoomProps = {
  readonly sessionId: string;
  /** Who has an account of the centre may also give time. */
  readonly isMember?: boolean;
  readonly over?: ReactNode;
  readonly actions?: ReactNode;
  /** The right to watch is over. */
  readonly onOver: () => void;
};

/** The room of a session as it is this second: who needs help comes first. */
export const Room = ({ sessionId, onOver, ...around }: RoomProps) => {
  const { data, error, isConnected } = useLive(InvigilatedSessionDocument, { id: sessionId });
  const isOver = error instanceof SignedOutError;
  const leave = useEffectEvent(onOver);
  useEffect(() => {
    if (isOver) leave();
  }, [isOver]);
  if (error && !isOver && !data) return <ErrorView error={error} onRetry={() => location.reload()} />;
  if (!data) return <Loading lines={8} />;
  if (!data.invigilatedSession) return <NotFoundPage />;
  return <RoomView room={data.invigilatedSession} isConnected={isConnected} {...around} />;
};

type RoomViewProps = Omit<RoomProps, 'sessionId' | 'onOver'> & {
  readonly room: RoomFactsFragment;
  readonly isConnected: boolean;
};

const RoomView = ({ room, isConnected, isMember = false, over, actions }: RoomViewProps) => {
  const { t } = useTranslation('centre');
  const { session, candidates, acts } = room;
  const people = byUrgency(candidates);
  return (
    <Page
      title={t('room.title', { room: session.room })}
      over={over ?? session.centre.name}
      lead={
        <>
          {t('session.title', { number: session.number })} <SessionTag status={session.status} />
        </>
      }
      actions={actions}
    >
      <ConnectionLine isConnected={isConnected} />
      <HelpLine people={people} />
      <div className={styles['top']}>
        <Card tone="soft">
          {session.accessCode && (
            <CopyValue label={t('session.accessCode')} value={session.accessCode} hint={t('session.accessCodeHint')} />
          )}
        </Card>
        <Counts people={people} />
      </div>
      {people.length === 0 ? (
        <EmptyState title={t('room.nobody')} />
      ) : (
        <ul role="list" className={styles['people']} aria-label={t('candidates.caption')}>
          {people.map((person) => (
            <li key={person.candidate.id}>
              <CandidateCard person={person} isMember={isMember} isOpen={session.status === 'CREATED'} />
            </li>
          ))}
        </ul>
      )}
      <Journal acts={acts} people={people} />
    </Page>
  );
};

/** Whether what is shown is the room of now. */
const ConnectionLine = ({ isConnected }: { isConnected: boolean }) => {
  const { t } = useTranslation('centre');
  return (
    <div role="status">
      {isConnected ? (
        <p className={styles['live']}>{t('room.live')}</p>
      ) : (
        <Card tone="warn">
          <strong>{t('room.lost')}</strong> {t('room.lostLead')}
        </Card>
      )}
    </div>
  );
};

/** Says who needs help, also to who does not look at the page: in its title, and to screen readers. */
const HelpLine = ({ people }: { people: readonly Person[] }) => {
  const { t } = useTranslation('centre');
  const waiting = people.filter(isHelpNeeded);
  const names = waiting.map(({ candidate }) => `${candidate.firstName} ${candidate.lastName}`).join(', ');
  useEffect(() => {
    const own = document.title.replace(/^\(\d+\) /, '');
    document.title = waiting.length > 0 ? `(${waiting.length}) ${own}` : own;
  }, [waiting.length]);
  return (
    <div role="status" className="empty-hidden">
      {waiting.length > 0 && (
        <Card tone="bad">
          <strong>{t('room.waitingFor', { count: waiting.length, names })}</strong>
        </Card>
      )}
    </div>
  );
};

const Counts = ({ people }: { people: readonly Person[] }) => {
  const { t } = useTranslation('centre');
  const count = (isOne: (person: Person) => boolean): number => people.filter(isOne).length;
  const waiting = count(isHelpNeeded);
  return (
    <Card>
      <div className={styles['counts']}>
        <Figure value={waiting} label={t('room.waiting', { count: waiting })} />
        <Figure value={count(({ connection }) => connection === 'HERE')} label={t('room.here')} />
        <Figure value={count(({ candidate }) => candidate.status === 'STARTED')} label={t('room.running')} />
        <Figure value={count(({ candidate }) => candidate.status === 'ENDED')} label={t('room.ended')} />
        <Figure value={people.length} label={t('room.enrolled')} />
      </div>
    </Card>
  );
};
