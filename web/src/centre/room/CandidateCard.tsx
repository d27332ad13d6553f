import {
  AuthoriseResumeDocument,
  ConfirmPresenceDocument,
  HandleAlertDocument,
  WithdrawConfirmationDocument,
  WithdrawIncidentDocument,
} from '@pix/client/centre';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/acts';
import { useFormats } from '../../shared/format';
import { Button } from '../../shared/ui/Button';
import { Row, Tag } from '../../shared/ui/Card';
import { Progress } from '../../shared/ui/Progress';
import { CandidateTag } from '../statuses';
import { CandidateDoings } from './CandidateDoings';
import { clockOf, useNow } from './now';
import styles from './Room.module.css';
import { isHelpNeeded, type Need, needOf, type Person } from './urgency';

// What changes in the room comes by the live view: nothing is asked again.
const LIVE = { refreshes: [], isSpoken: true } as const;

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

export const nameOf = ({ candidate }: Person): string => `${candidate.firstName} ${candidate.lastName}`;

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

/** What they wait for, and what the invigilator, who alone may, answers. */
const Call = ({ person, isMember }: { person: Person; isMember: boolean }) => {
  const need = needOf(person);
  if (isMember && isHelpNeeded(person) && need !== 'LOST') return <Told person={person} need={need} />;
  switch (need) {
    case 'ENTERED':
      return <Arrival person={person} />;
    case 'CONFIRMED':
      return isMember ? null : <Confirmed person={person} />;
    case 'ALERT':
      return <Alert person={person} />;
    case 'WORD':
      return <WordAwaited person={person} />;
    case 'LOST':
      return <Lost />;
    default:
      return null;
  }
};

/** The same, for who watches without being the invigilator. */
const Told = ({ person: { alert }, need }: { person: Person; need: Need }) => {
  const { t } = useTranslation('centre');
  return (
    <div className={styles['call']}>
      <p>
        <strong>{t(need === 'ALERT' ? 'room.alert' : need === 'WORD' ? 'room.word' : 'room.entered')}</strong>{' '}
        {alert && t(`incidentKind.${alert.kind}`)}
      </p>
      {alert?.text && <p className={styles['said']}>« {alert.text} »</p>}
      <p className={styles['small']}>{t('room.forInvigilator')}</p>
    </div>
  );
};

const Arrival = ({ person }: { person: Person }) => {
  const { t } = useTranslation('centre');
  const { act, isPending } = useAct(ConfirmPresenceDocument, LIVE);
  return (
    <div className={styles['call']}>
      <p>{t('room.entered')}</p>
      <Row>
        <Button
          isPending={isPending}
          aria-label={t('room.confirmOf', { name: nameOf(person) })}
          onPress={() => void act({ input: { candidateId: person.candidate.id } })}
        >
          {t('room.confirm')}
        </Button>
      </Row>
    </div>
  );
};

const Confirmed = ({ person }: { person: Person }) => {
  const { t } = useTranslation('centre');
  const { act, isPending } = useAct(WithdrawConfirmationDocument, LIVE);
  return (
    <div className={styles['call']}>
      <p className={styles['small']}>{t('room.confirmed')}</p>
      <Row>
        <Button
          kind="quiet"
          size="s"
          isPending={isPending}
          aria-label={t('room.withdrawOf', { name: nameOf(person) })}
          onPress={() => void act({ input: { candidateId: person.candidate.id } })}
        >
          {t('room.withdraw')}
        </Button>
      </Row>
    </div>
  );
};

const Alert = ({ person: { alert, ...person } }: { person: Person }) => {
  const { t } = useTranslation('centre');
  const now = useNow();
  const { act, isPending } = useAct(HandleAlertDocument, LIVE);
  if (!alert) return null;
  const handle = (handling: 'DISMISSED' | 'REPLACED'): void => void act({ input: { alertId: alert.id, handling } });
  const name = nameOf({ alert, ...person });
  return (
    <div className={styles['call']}>
      <p>
        <strong>{t('room.alert')}</strong> {t(`incidentKind.${alert.kind}`)}
        {alert.questionNumber !== null && ` (${t('room.question', { number: alert.questionNumber })})`}
      </p>
      {alert.text && <p className={styles['said']}>« {alert.text} »</p>}
      <p className={styles['small']}>{t('room.waits', { time: clockOf(now - Date.parse(alert.raisedAt)) })}</p>
      <Row>
        <Button isPending={isPending} aria-label={t('room.replaceOf', { name })} onPress={() => handle('REPLACED')}>
          {t('room.replace')}
        </Button>
        <Button
          kind="secondary"
          isPending={isPending}
          aria-label={t('room.dismissOf', { name })}
          onPress={() => handle('DISMISSED')}
        >
          {t('room.dismiss')}
        </Button>
      </Row>
    </div>
  );
};

const WordAwaited = ({ person }: { person: Person }) => {
  const { t } = useTranslation('centre');
  const { act, isPending } = useAct(AuthoriseResumeDocument, LIVE);
  return (
    <div className={styles['call']}>
      <p>
        <strong>{t('room.word')}</strong> {t('room.wordLead')}
      </p>
      <Row>
        <Button
          isPending={isPending}
          aria-label={t('room.authoriseOf', { name: nameOf(person) })}
          onPress={() => void act({ input: { candidateId: person.candidate.id } })}
        >
          {t('room.authorise')}
        </Button>
      </Row>
    </div>
  );
};

const Lost = () => {
  const { t } = useTranslation('centre');
  return (
    <p className={styles['call']}>
      <strong>{t('room.silent')}</strong> {t('room.silentLead')}
    </p>
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
