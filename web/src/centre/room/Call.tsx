import {
  AuthoriseResumeDocument,
  ConfirmPresenceDocument,
  HandleAlertDocument,
  WithdrawConfirmationDocument,
} from '@pix/client/centre';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/acts';
import { Button } from '../../shared/ui/Button';
import { Row } from '../../shared/ui/Card';
import { clockOf, useNow } from './now';
import { LIVE, nameOf } from './person';
import styles from './Room.module.css';
import { isHelpNeeded, type Need, needOf, type Person } from './urgency';

/** What they wait for, and what the invigilator, who alone may, answers. */
export const Call = ({ person, isMember }: { person: Person; isMember: boolean }) => {
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
  const name = nameOf(person);
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
