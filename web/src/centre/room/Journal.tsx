import type { IncidentKind, RoomFactsFragment } from '@pix/client/centre';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/format';
import { Section } from '../../shared/ui/Page';
import { KINDS } from './incident-kinds';
import styles from './Room.module.css';
import type { Person } from './urgency';

/** Whether a reason is the kind of an alert, which has words of its own. */
const isKind = (reason: string): reason is IncidentKind =>
  Object.values(KINDS).some((kinds) => (kinds as readonly string[]).includes(reason));

type Acts = RoomFactsFragment['acts'];

/** What was done to running tests, last first. */
export const Journal = ({ acts, people }: { acts: Acts; people: readonly Person[] }) => {
  const { t } = useTranslation('centre');
  const { time } = useFormats();
  if (acts.length === 0) return null;
  const nameOf = (id: string): string => {
    const found = people.find(({ candidate }) => candidate.id === id)?.candidate;
    return found ? `${found.firstName} ${found.lastName}` : '';
  };
  return (
    <Section title={t('journal.title')}>
      <ol role="list" className={styles['journal']}>
        {[...acts].reverse().map(({ id, candidateId, act, actor, seconds, reason, at }) => (
          <li key={id}>
            <time dateTime={at}>{time(at)}</time>
            <strong>{nameOf(candidateId)}</strong>
            <span>
              {t(`act.${act}`)} ({t(`actor.${actor}`)}
              {seconds ? `, ${t('journal.minutes', { count: Math.round(seconds / 60) })}` : ''})
              {reason && ` : ${isKind(reason) ? t(`incidentKind.${reason}`) : reason}`}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
};
