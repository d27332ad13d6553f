import { CentreSessionDocument, type CentreSessionQuery } from '@pix/client/centre';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormats } from '../../shared/format';
import { NotFoundPage } from '../../shared/layout/NotFoundPage';
import { useAsk } from '../../shared/queries';
import { Back } from '../../shared/ui/Back';
import { ButtonLink } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Answered } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { CopyValue } from '../CopyValue';
import { SessionTag } from '../statuses';
import { Candidates } from './Candidates';
import { ChangeSession } from './ChangeSession';
import { Papers } from './Papers';
import { Results } from './Results';
import styles from './SessionPage.module.css';

export type CentreSession = NonNullable<CentreSessionQuery['certificationSession']>;

/** A session for its centre: where and when, its codes, its candidates, its papers, its results. */
export const SessionPage = () => {
  const { t } = useTranslation('centre');
  const { id = '' } = useParams();
  const asked = useAsk(CentreSessionDocument, { id });
  return (
    <Answered asked={asked}>
      {({ certificationSession: session }) =>
        session?.accessCode ? (
          <Page
            title={t('session.title', { number: session.number })}
            over={<Back to="/centre">{t('sessions.title')}</Back>}
            lead={session.centre.name}
            actions={session.status === 'CREATED' && <Doings id={session.id} />}
          >
            <div className={styles['head']}>
              <Facts session={session} />
              {session.status === 'CREATED' && <Codes session={session} />}
            </div>
            {session.status === 'PUBLISHED' && <Results session={session} />}
            <Candidates session={session} />
            <Papers session={session} />
          </Page>
        ) : (
          <NotFoundPage />
        )
      }
    </Answered>
  );
};

const Doings = ({ id }: { id: string }) => {
  const { t } = useTranslation('centre');
  return (
    <>
      <ButtonLink kind="secondary" to={`/centre/sessions/${id}/finalisation`}>
        {t('finalise.title')}
      </ButtonLink>
      <ButtonLink to={`/centre/sessions/${id}/salle`}>{t('room.open')}</ButtonLink>
    </>
  );
};

const Facts = ({ session }: { session: CentreSession }) => {
  const { t } = useTranslation('centre');
  const { instant } = useFormats();
  return (
    <Card>
      <dl className={styles['facts']}>
        <dt>{t('session.status')}</dt>
        <dd>
          <SessionTag status={session.status} />
        </dd>
        <dt>{t('session.startsAt')}</dt>
        <dd>{instant(session.startsAt)}</dd>
        <dt>{t('session.room')}</dt>
        <dd>{session.room}</dd>
        <dt>{t('session.address')}</dt>
        <dd>{session.address}</dd>
        <dt>{t('session.examiner')}</dt>
        <dd>{session.examiner}</dd>
      </dl>
      {session.status === 'CREATED' && <ChangeSession session={session} />}
    </Card>
  );
};

const Codes = ({ session: { number, accessCode, invigilatorPassword } }: { session: CentreSession }) => {
  const { t } = useTranslation('centre');
  return (
    <Card tone="soft">
      <div className={styles['codes']}>
        <CopyValue label={t('session.number')} value={number} hint={t('session.numberHint')} />
        {accessCode && (
          <CopyValue label={t('session.accessCode')} value={accessCode} hint={t('session.accessCodeHint')} />
        )}
        {invigilatorPassword && (
          <CopyValue
            label={t('session.invigilatorPassword')}
            value={invigilatorPassword}
            hint={t('session.invigilatorPasswordHint')}
          />
        )}
      </div>
    </Card>
  );
};
