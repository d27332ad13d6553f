import { useTranslation } from 'react-i18next';
import { chooseLanguage, useLanguage } from '../shared/language';
import { useKnownViewer } from '../shared/session/Guard';
import { Card, Row, Stack } from '../shared/ui/Card';
import { Select } from '../shared/ui/Field';
import { Page, Section } from '../shared/ui/Page';
import styles from './Account.module.css';
import { ChangeEmail } from './ChangeEmail';
import { ChangePassword } from './ChangePassword';
import { Devices } from './Devices';
import { EmailToVerify } from './EmailToVerify';
import { MyData } from './MyData';

/** Who one is for the platform, how one signs in and where, and what is kept of one. */
export const AccountPage = () => {
  const { t } = useTranslation('account');
  return (
    <Page title={t('title')} lead={t('lead')} width="narrow">
      <Identity />
      <SigningIn />
      <Devices />
      <LanguageChoice />
      <MyData />
    </Page>
  );
};

const Identity = () => {
  const { t } = useTranslation('account');
  const { firstName, lastName, email, username, emailVerified } = useKnownViewer();
  return (
    <Card>
      <Stack gap={4}>
        <dl className={styles['facts']}>
          <dt>{t('firstName')}</dt>
          <dd>{firstName}</dd>
          <dt>{t('lastName')}</dt>
          <dd>{lastName}</dd>
          {email && (
            <>
              <dt>{t('email.title')}</dt>
              <dd>{email}</dd>
            </>
          )}
          {username && (
            <>
              <dt>{t('username')}</dt>
              <dd>{username}</dd>
            </>
          )}
        </dl>
        {email && emailVerified === false && <EmailToVerify />}
      </Stack>
    </Card>
  );
};

const SigningIn = () => {
  const { t } = useTranslation('account');
  const { email, username } = useKnownViewer();
  const isThroughSchool = !email && !username;
  return (
    <Section title={t('signingIn')}>
      {isThroughSchool ? (
        <p>{t('throughSchool')}</p>
      ) : (
        <Row>
          <ChangePassword />
          <ChangeEmail />
        </Row>
      )}
    </Section>
  );
};

const LanguageChoice = () => {
  const { t } = useTranslation();
  const { t: own } = useTranslation('account');
  return (
    <Section title={t('language')}>
      <Select
        label={own('languageOfPages')}
        hint={own('languageHint')}
        options={[
          { value: 'fr', label: t('inFrench') },
          { value: 'en', label: t('inEnglish') },
        ]}
        value={useLanguage()}
        onChange={chooseLanguage}
      />
    </Section>
  );
};
