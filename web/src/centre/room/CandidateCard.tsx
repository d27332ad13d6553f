import { WithdrawIncidentDocument } from '@pix/client/centre';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/acts';
import { useFormats } from '../../shared/format';
import { Button } from '../../shared/ui/Button';
import { Tag } from '../../shared/ui/Card';
import { Progress } from '../../shared/ui/Progress';
import { CandidateTag } from '../statuses';
import { Call } from './Call';
import { CandidateDoings } from './CandidateDoings';
import { clockOf, useNow } from './now';
import { LIVE, nameOf } from './person';
import styles from './Room.module.css';
import { needOf, type Person } from './urgency';

type CandidateCardProps = { readonly person: Person; readonly isMember: boolean; readonly isOpen: boolean };

/** One candidate: what they wait for first, then how far they are. */
export const CandidateCard = ({ person, isMember, isOpen }: CandidateCardProps) => {
  const { t } = useTranslation('centre');
  const { day, percentage } = useFormats();
  const { candidate } = person;
  return (
    <article className={styles['person']} data-need={needOf(person)} aria-label={nameOf(person)}>
      <div className={styles['name']}>
        <h2>{nameOf(person)}</h2>
        <CandidateTag status={candidate.status} />
      </div>
      <p className={styles['born']}>
        {t('room.born', { day: day(candidate.birthDate) })}
        {candidate.extraTimePercentage > 0 &&
          ` · ${t('needs.extraTime', { time: percentage(candidate.extraTimePercentage) })}`}
      </p>
      <Presence person={person} />
      {person.questionCount !== null && person.answeredCount !== null && (
        <Progress
          label={t('room.progress')}
          value={person.answeredCount}
          max={person.questionCount}
          text={`${person.answeredCount} / ${person.questionCount}`}
        />
      )}
      <Call person={person} isMember={isMember} />
      <Incidents person={person} isOpen={isOpen} />
      {isOpen && <CandidateDoings person={person} isMember={isMember} />}
    </article>
  );
};

/** Whether their page is heard of, how long they have left, how often it was left. */
const Presence = ({ person }: { person: Person }) => {
  const { t } = useTranslation('centre');
  const { time } = useFormats();
  const now = useNow();
  const { connection, lastSeenAt, deadline, focusLostCount, extraSeconds, isSuspended } = person;
  const isRunning = person.candidate.status === 'STARTED';
  const seconds = lastSeenAt ? Math.max(0, Math.round((now - Date.parse(lastSeenAt)) / 1_000)) : null;
  return (
    <div className={styles['facts']}>
      <span className={styles['connection']} data-connection={connection}>
        {t(`connection.${connection}`)}
        {seconds !== null &&
          ` · ${seconds < 60 ? t('room.seenSeconds', { count: seconds }) : t('room.seenAt', { at: time(lastSeenAt ?? '') })}`}
      </span>
      {isRunning && deadline && (
        <span>
          {isSuspended ? t('room.suspended') : t('room.left')}{' '}
          {!isSuspended && <time dateTime={deadline}>{clockOf(Date.parse(deadline) - now)}</time>}
        </span>
      )}
      {extraSeconds > 0 && <span>{t('room.given', { time: clockOf(extraSeconds * 1_000) })}</span>}
      {focusLostCount > 0 && <Tag tone="warn">{t('room.focusLost', { count: focusLostCount })}</Tag>}
    </div>
  );
};

/** What was reported of them; what was reported by mistake is taken back. */
const Incidents = ({ person, isOpen }: { person: Person; isOpen: boolean }) => {
  const { t } = useTranslation('centre');
  const { act, isPending } = useAct(WithdrawIncidentDocument, LIVE);
  if (person.incidents.length === 0) return null;
  return (
    <ul role="list" className={styles['incidents']} aria-label={t('incidents.title')}>
      {person.incidents.map(({ id, kind, questionNumber, description, isFromAlert }) => (
        <li key={id}>
          <span>
            <Tag tone="warn">{t('incidents.one')}</Tag> {t(`incidentKind.${kind}`)}
            {questionNumber !== null && ` (${t('room.question', { number: questionNumber })})`}
            {description && ` : ${description}`}
          </span>
          {isOpen && !isFromAlert && (
            <Button kind="quiet" size="s" isPending={isPending} onPress={() => void act({ input: { incidentId: id } })}>
              {t('incidents.withdraw')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};
