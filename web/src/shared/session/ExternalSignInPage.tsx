import { matchOr } from '@pix/client';
import {
  CreateAccountFromExternalIdentityDocument,
  ExchangeSignInCodeDocument,
  type ExchangeSignInCodeMutation,
  LinkExternalIdentityDocument,
  SignInDocument,
} from '@pix/client/session';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../api';
import { ownPath } from '../forms';
import { Button, ButtonLink } from '../ui/Button';
import { Card, Stack } from '../ui/Card';
import { useErrorSentence } from '../ui/ErrorView';
import { Field } from '../ui/Field';
import { Form } from '../ui/Form';
import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { say } from '../ui/Toast';
import { TERMS_OF_USE, useEntrance } from './entrance';

type Exchanged = ExchangeSignInCodeMutation['exchangeSignInCode'];
type Unknown = Extract<Exchanged, { readonly __typename: 'ReconciliationNeeded' }>;

/** Where a sign-in at the school's provider ends (docs/flows/gar.md): the code after « # » serves once, within a minute. */
export const ExternalSignInPage = () => {
  const { t } = useTranslation();
  const enter = useEntrance();
  const [unknown, setUnknown] = useState<Unknown | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const told = useRef(new URLSearchParams(location.hash.slice(1)));
  const isAsked = useRef(false);
  const exchange = useMutation({
    mutationFn: (code: string) => api.withToken('').request(ExchangeSignInCodeDocument, { code }),
    onSuccess: ({ exchangeSignInCode }) =>
      matchOr(
        exchangeSignInCode,
        { SignedIn: (arrival) => enter(arrival, ownPath(arrival.target)), ReconciliationNeeded: setUnknown },
        ({ message }) => setFailure(message),
      ),
  });
  const { mutate } = exchange;
  useEffect(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    history.replaceState(history.state, '', location.pathname);
    const code = told.current.get('code');
    if (code) mutate(code);
  }, [mutate]);
  const thrown = useErrorSentence(exchange.error);
  if (unknown) return <UnknownPerson person={unknown} />;
  const refusal = told.current.get('code')
    ? (failure ?? (exchange.error && thrown))
    : t(told.current.get('error') === 'UNAVAILABLE' ? 'session.externalUnavailable' : 'session.externalRefused');
  return (
    <Page title={refusal ? t('session.title') : t('session.externalTitle')} width="narrow">
      {refusal ? (
        <Stack>
          <div role="alert">
            <Card tone="bad">{refusal}</Card>
          </div>
          <ButtonLink to="/connexion">{t('session.title')}</ButtonLink>
        </Stack>
      ) : (
        <Loading lines={2} />
      )}
    </Page>
  );
};

/** The provider knows them, the platform does not: a new account, or the one they have. */
const UnknownPerson = ({ person }: { person: Unknown }) => {
  const { t } = useTranslation();
  const [hasAccount, setHasAccount] = useState(false);
  const to = ownPath(person.target);
  return (
    <Page
      title={t('session.unknownTitle', { name: person.firstName ?? '' })}
      lead={t('session.unknownLead')}
      width="narrow"
    >
      <Card>
        <Stack>
          <h2>{t('session.unknownNew')}</h2>
          <p>{t('session.unknownNewLead')}</p>
          <NewAccount person={person} to={to} />
        </Stack>
      </Card>
      <Card>
        <Stack>
          <h2>{t('session.unknownOld')}</h2>
          <p>{t('session.unknownOldLead')}</p>
          {hasAccount ? (
            <LinkAccount token={person.guestToken.accessToken} to={to} />
          ) : (
            <Button kind="secondary" onPress={() => setHasAccount(true)}>
              {t('session.unknownOld')}
            </Button>
          )}
        </Stack>
      </Card>
    </Page>
  );
};

const NewAccount = ({ person, to }: { person: Unknown; to: string }) => {
  const { t } = useTranslation();
  const enter = useEntrance();
  const [terms, setTerms] = useState(TERMS_OF_USE);
  const [failure, setFailure] = useState<string | null>(null);
  const create = useMutation({
    mutationFn: ({ firstName, lastName }: Readonly<Record<string, string>>) =>
      api.withToken(person.guestToken.accessToken).request(CreateAccountFromExternalIdentityDocument, {
        input: { termsOfUseVersion: terms, firstName, lastName },
      }),
    onSuccess: ({ createAccountFromExternalIdentity }) =>
      matchOr(
        createAccountFromExternalIdentity,
        { CreateAccountFromExternalIdentitySuccess: (arrival) => enter(arrival, to) },
        (refused) => {
          if (refused.__typename === 'TermsOfUseOutdatedError') setTerms(refused.currentVersion);
          setFailure(refused.message);
        },
      ),
  });
  const thrown = useErrorSentence(create.error);
  return (
    <Form failure={create.error ? thrown : failure} onSubmit={(texts) => create.mutate(texts)}>
      {person.firstName === null && <Field name="firstName" label={t('session.firstName')} isRequired />}
      {person.lastName === null && <Field name="lastName" label={t('session.lastName')} isRequired />}
      <p>{t('session.termsByCreating')}</p>
      <Button type="submit" isPending={create.isPending}>
        {t('session.create')}
      </Button>
    </Form>
  );
};

const LinkAccount = ({ token, to }: { token: string; to: string }) => {
  const { t } = useTranslation();
  const enter = useEntrance();
  const [failure, setFailure] = useState<string | null>(null);
  const link = useMutation({
    mutationFn: async ({ identifier = '', password = '' }: Readonly<Record<string, string>>) => {
      const { signIn } = await api.withToken('').request(SignInDocument, { input: { identifier, password } });
      if (signIn.__typename !== 'SignInSuccess')
        return 'message' in signIn ? signIn.message : t('session.temporaryLead');
      const { linkExternalIdentity } = await api
        .withToken(signIn.tokens.accessToken)
        .request(LinkExternalIdentityDocument, { token });
      if (linkExternalIdentity.__typename !== 'LinkExternalIdentitySuccess') return linkExternalIdentity.message;
      enter(signIn, to);
      say(t('session.linked'));
      return null;
    },
    onSuccess: setFailure,
  });
  const thrown = useErrorSentence(link.error);
  return (
    <Form failure={link.error ? thrown : failure} onSubmit={(texts) => link.mutate(texts)}>
      <Field name="identifier" label={t('session.identifier')} autoComplete="username" isRequired />
      <Field name="password" type="password" label={t('session.password')} autoComplete="current-password" isRequired />
      <Button type="submit" isPending={link.isPending}>
        {t('session.linkAndSignIn')}
      </Button>
    </Form>
  );
};
