import { ProfileDocument, type ProfileQuery } from '@pix/client/pupil';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../shared/format';
import { useAsk } from '../shared/queries';
import type { Viewer } from '../shared/session/viewer';
import { ButtonLink } from '../shared/ui/Button';
import { Card, Row, Stack, Tag } from '../shared/ui/Card';
import { Answered } from '../shared/ui/Loading';
import { Page } from '../shared/ui/Page';
import { colourOf } from './domains';
import styles from './ProfilePage.module.css';

type Me = NonNullable<ProfileQuery['me']>;
type Profile = NonNullable<Me['profile']>;
type CompetenceProfile = Profile['competences'][number];

const LEVELS = 8;

/** The Pix total, the 16 competences by domain, and what waits to be gone on with. */
export const ProfilePage = ({ viewer }: { viewer: Viewer }) => {
  const { t } = useTranslation('pupil');
  const asked = useAsk(ProfileDocument, {}, { partial: true, staleTime: 0 });
  return (
    <Page title={t('profile.title', { name: viewer.firstName ?? '' })} lead={t('profile.lead')}>
      <Answered asked={asked}>
        {({ me, domains }) => (
          <>
            {me && <Waiting me={me} />}
            {me?.profile && <Total profile={me.profile} />}
            {me?.profile && <Domains domains={domains} profile={me.profile} />}
          </>
        )}
      </Answered>
    </Page>
  );
};

/** Tests under way and results to send: one click leads to them. */
const Waiting = ({ me: { runningAssessments, resultsToSendCount } }: { me: Me }) => {
  const { t } = useTranslation('pupil');
  const running = runningAssessments.find(({ kind }) => kind === 'COMPETENCE' || kind === 'CAMPAIGN');
  if (!running && !resultsToSendCount) return null;
  return (
    <Card tone="soft">
      <Stack gap={3}>
        {running && (
          <Row spread>
            <p>
              {running.competence
                ? t('profile.running', {
                    competence: running.competence.title,
                    percentage: running.progress.percentage,
                  })
                : t('profile.runningCampaign', { percentage: running.progress.percentage })}
            </p>
            <ButtonLink to={`/tests/${running.id}`} size="s">
              {t('profile.resume')}
            </ButtonLink>
          </Row>
        )}
        {resultsToSendCount ? (
          <Row spread>
            <p>{t('profile.toSend', { count: resultsToSendCount })}</p>
            <ButtonLink to="/parcours" size="s" kind="secondary">
              {t('profile.seeCampaigns')}
            </ButtonLink>
          </Row>
        ) : null}
      </Stack>
    </Card>
  );
};

const Total = ({ profile }: { profile: Profile }) => {
  const { t } = useTranslation('pupil');
  const { number } = useFormats();
  const { pix, maxReachablePix, certifiable } = profile;
  const started = profile.competences.filter(({ level }) => level > 0).length;
  return (
    <div className={styles['total']}>
      <PixDial pix={pix} max={maxReachablePix} />
      <Stack gap={3}>
        <p className={styles['sentence']}>{t('profile.total', { pix: number(pix), max: number(maxReachablePix) })}</p>
        <p>{t('profile.reached', { count: started })}</p>
        <div>
          {certifiable ? <Tag tone="good">{t('profile.certifiable')}</Tag> : <Tag>{t('profile.notCertifiable')}</Tag>}
        </div>
      </Stack>
    </div>
  );
};

const ROUND = 2 * Math.PI * 52;

const PixDial = ({ pix, max }: { pix: number; max: number }) => {
  const { t } = useTranslation('pupil');
  const { number } = useFormats();
  return (
    <div className={styles['dial']}>
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle cx="60" cy="60" r="52" className={styles['track']} />
        <circle
          cx="60"
          cy="60"
          r="52"
          className={styles['arc']}
          strokeDasharray={`${(Math.min(pix, max) / Math.max(1, max)) * ROUND} ${ROUND}`}
        />
      </svg>
      <p>
        <span className={styles['pix']}>{number(pix)}</span>
        <span className={styles['unit']}>{t('profile.pix')}</span>
      </p>
    </div>
  );
};

const Domains = ({ domains, profile }: { domains: ProfileQuery['domains']; profile: Profile }) => (
  <div className={styles['domains']}>
    {domains.map((domain) => (
      <section
        key={domain.id}
        className={styles['domain']}
        style={{ '--domain': colourOf(domain.id) } as React.CSSProperties}
      >
        <h2 className={styles['domainTitle']}>{domain.title}</h2>
        <ul role="list" className={styles['competences']}>
          {domain.competences
            .map(({ id }) => profile.competences.find(({ competence }) => competence.id === id))
            .filter((one) => one !== undefined)
            .map((one) => (
              <li key={one.competence.id}>
                <Competence profile={one} />
              </li>
            ))}
        </ul>
      </section>
    ))}
  </div>
);

const Competence = ({ profile: { competence, level, status, pix } }: { profile: CompetenceProfile }) => {
  const { t } = useTranslation('pupil');
  return (
    <Link to={`/competences/${competence.id}`} className={styles['competence']}>
      <span className={styles['name']}>
        <span className={styles['index']}>{competence.id}</span> {competence.title}
      </span>
      <span className={styles['pixels']} aria-hidden="true">
        {Array.from({ length: LEVELS }, (_, step) => (
          <span key={`step-${step + 1}`} className={step < level ? styles['lit'] : styles['unlit']} />
        ))}
      </span>
      <span className={styles['state']}>
        {status === 'NOT_STARTED' ? t('profile.notStarted') : t('profile.level', { level, pix })}
        {status === 'STARTED' && ` · ${t('profile.underWay')}`}
      </span>
    </Link>
  );
};
