import { useTranslation } from 'react-i18next';
import { useKnownViewer } from '../shared/session/Guard';
import { Card } from '../shared/ui/Card';
import { Page } from '../shared/ui/Page';
import styles from './AccountPage.module.css';

/** Who one is for the platform. */
export const AccountPage = () => {
  const { t } = useTranslation('pupil');
  const { firstName, lastName, email, username, emailVerified } = useKnownViewer();
  return (
    <Page title={t('account.title')} width="narrow">
      <Card>
        <dl className={styles['facts']}>
          <dt>{t('campaign.firstName')}</dt>
          <dd>{firstName}</dd>
          <dt>{t('campaign.lastName')}</dt>
          <dd>{lastName}</dd>
          {email && (
            <>
              <dt>{t('account.email')}</dt>
              <dd>
                {email} {emailVerified === false && `(${t('account.notVerified')})`}
              </dd>
            </>
          )}
          {username && (
            <>
              <dt>{t('account.username')}</dt>
              <dd>{username}</dd>
            </>
          )}
        </dl>
      </Card>
    </Page>
  );
};
