import { matchOr } from '@pix/client';
import { StartDemoTestDocument } from '@pix/client/pupil';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChange } from '../shared/queries';
import { Button, ButtonLink } from '../shared/ui/Button';
import { Row } from '../shared/ui/Card';
import { Page } from '../shared/ui/Page';
import { say } from '../shared/ui/Toast';
import styles from './LandingPage.module.css';
import { demoKeys } from './test/demo-keys';

/** The platform in one page, for whoever is not signed in. */
export const LandingPage = () => {
  const { t } = useTranslation('pupil');
  return (
    <Page
      title={t('landing.title')}
      lead={t('landing.lead')}
      actions={
        <Row>
          <ButtonLink to="/connexion">{t('landing.signIn')}</ButtonLink>
          <ButtonLink to="/code" kind="secondary">
            {t('landing.code')}
          </ButtonLink>
        </Row>
      }
    >
      <ul role="list" className={styles['steps']}>
        {(['assess', 'develop', 'certify'] as const).map((step, index) => (
          <li key={step} className={styles['step']}>
            <Pixels lit={(index + 1) * 3} />
            <h2>{t(`landing.${step}`)}</h2>
            <p>{t(`landing.${step}Lead`)}</p>
          </li>
        ))}
      </ul>
      <div className={styles['try']}>
        <div>
          <h2>{t('landing.try')}</h2>
          <p>{t('landing.tryLead')}</p>
        </div>
        <StartDemo />
      </div>
      <Row>
        <ButtonLink to="/verification" kind="quiet">
          {t('landing.verify')}
        </ButtonLink>
        <ButtonLink to="/surveillance" kind="quiet">
          {t('landing.invigilate')}
        </ButtonLink>
      </Row>
    </Page>
  );
};

const StartDemo = () => {
  const { t } = useTranslation('pupil');
  const navigate = useNavigate();
  const start = useChange(StartDemoTestDocument, { refreshes: [] });
  const begin = async (): Promise<void> => {
    const { startDemoTest } = await start.mutateAsync({});
    matchOr(
      startDemoTest,
      {
        StartDemoTestSuccess: ({ assessment, key }) => {
          demoKeys.keep(assessment.id, key);
          void navigate(`/essai/${assessment.id}`);
        },
      },
      ({ message }) => say(message, 'bad'),
    );
  };
  return (
    <Button
      kind="secondary"
      isPending={start.isPending}
      onPress={() => void begin().catch(() => say(t('landing.tryFailed'), 'bad'))}
    >
      {t('landing.tryStart')}
    </Button>
  );
};

const Pixels = ({ lit }: { lit: number }) => (
  <svg viewBox="0 0 34 34" width="68" height="68" aria-hidden="true">
    {Array.from({ length: 9 }, (_, index) => (
      <rect
        key={`pixel-${index + 1}`}
        x={2 + (index % 3) * 11}
        y={2 + Math.floor(index / 3) * 11}
        width="8"
        height="8"
        rx="1.8"
        fill={index < lit ? (index === lit - 1 ? 'var(--gold)' : 'var(--primary)') : 'var(--surface-soft)'}
      />
    ))}
  </svg>
);
