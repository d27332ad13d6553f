import { matchOr } from '@pix/client';
import { SignInDocument } from '@pix/client/session';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api } from '../api';
import { ownPath } from '../forms';
import { useChange } from '../queries';
import { Button } from '../ui/Button';
import { Card, Stack } from '../ui/Card';
import { useErrorSentence } from '../ui/ErrorView';
import { Field } from '../ui/Field';
import { Form } from '../ui/Form';
import { Page } from '../ui/Page';
import { useEntrance } from './entrance';
import { PasswordChoice } from './PasswordChoice';
import styles from './SignInPage.module.css';

/** Three ways in: an account, the school's own (GAR), the sheet of the class with its one-time password. */
export const SignInPage = () => {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const to = ownPath(search.get('vers'));
  const [changeToken, setChangeToken] = useState<string | null>(null);
  if (changeToken !== null) return <PasswordChoice changeToken={changeToken} to={to} />;
  return (
    <Page title={t('session.title')} lead={t('session.lead')} width="narrow">
      <Card>
        <SignInForm onChangeNeeded={setChangeToken} to={to} />
      </Card>
      <ThroughSchool to={to} />
      <p className={styles['more']}>
        {t('session.noAccount')} <Link to={`/inscription?vers=${encodeURIComponent(to)}`}>{t('session.signUp')}</Link>
        {' · '}
        <Link to="/code">{t('session.haveCode')}</Link>
        {' · '}
        <Link to="/centre/surveillance">{t('session.invigilate')}</Link>
      </p>
    </Page>
  );
};

const SignInForm = ({ onChangeNeeded, to }: { onChangeNeeded: (token: string) => void; to: string }) => {
  const { t } = useTranslation();
  const enter = useEntrance();
  const [failure, setFailure] = useState<string | null>(null);
  const signIn = useChange(SignInDocument, { refreshes: [] });
  const submit = async ({ identifier = '', password = '' }: Readonly<Record<string, string>>): Promise<void> => {
    setFailure(null);
    const answer = await signIn.mutateAsync({ input: { identifier: identifier.trim(), password } });
    matchOr(
      answer.signIn,
      {
        SignInSuccess: (arrival) => enter(arrival, to),
        PasswordChangeNeeded: (needed) => onChangeNeeded(needed.changeToken),
      },
      ({ message }) => setFailure(message),
    );
  };
  const thrown = useErrorSentence(signIn.error);
  return (
    <Form failure={signIn.error ? thrown : failure} onSubmit={(texts) => void submit(texts).catch(() => {})}>
      <Field
        name="identifier"
        label={t('session.identifier')}
        hint={t('session.identifierHint')}
        autoComplete="username"
        isRequired
        spellCheck="false"
      />
      <Field name="password" type="password" label={t('session.password')} autoComplete="current-password" isRequired />
      <Stack gap={3}>
        <Button type="submit" isPending={signIn.isPending}>
          {t('session.submit')}
        </Button>
        <Link to="/mot-de-passe-oublie">{t('session.forgotten')}</Link>
      </Stack>
    </Form>
  );
};

/** Offered where the platform has a GAR: its metadata say so. */
const ThroughSchool = ({ to }: { to: string }) => {
  const { t } = useTranslation();
  const { data: isOffered = false } = useQuery({
    queryKey: ['gar'],
    queryFn: async () => (await api.fetch('/saml/gar/metadata')).ok,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!isOffered) return null;
  return (
    <Card tone="soft">
      <Stack gap={3}>
        <h2>{t('session.throughSchool')}</h2>
        <p>{t('session.throughSchoolLead')}</p>
        <a className={styles['school']} href={`/saml/gar/login?target=${encodeURIComponent(to)}`}>
          {t('session.gar')}
        </a>
      </Stack>
    </Card>
  );
};
