import { type FailureOf, matchOr } from '@pix/client';
import { SignUpDocument, type SignUpMutation } from '@pix/client/session';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { fieldErrors, ownPath } from '../forms';
import { useChange } from '../queries';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useErrorSentence } from '../ui/ErrorView';
import { Checkbox, Field } from '../ui/Field';
import { Form } from '../ui/Form';
import { Page } from '../ui/Page';
import { TERMS_OF_USE, useEntrance } from './entrance';

type Failure = FailureOf<SignUpMutation['signUp']>;

/** An account with an e-mail address. */
export const SignUpPage = () => {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const to = ownPath(search.get('vers'));
  const enter = useEntrance();
  const [hasAccepted, setAccepted] = useState(false);
  const [terms, setTerms] = useState(TERMS_OF_USE);
  const [failure, setFailure] = useState<Failure | null>(null);
  const signUp = useChange(SignUpDocument, { refreshes: [] });
  const submit = async ({
    firstName = '',
    lastName = '',
    email = '',
    password = '',
  }: Readonly<Record<string, string>>) => {
    setFailure(null);
    const answer = await signUp.mutateAsync({
      input: { firstName, lastName, email, password, termsOfUseVersion: terms },
    });
    matchOr(answer.signUp, { SignUpSuccess: (arrival) => enter(arrival, to) }, (refused) => {
      if (refused.__typename === 'TermsOfUseOutdatedError') {
        setTerms(refused.currentVersion);
        setAccepted(false);
      }
      setFailure(refused);
    });
  };
  const errors = fieldErrors(failure);
  const thrown = useErrorSentence(signUp.error);
  const isAboutFields = failure?.__typename === 'InvalidInputError';
  return (
    <Page title={t('session.signUpTitle')} width="narrow">
      <Card>
        <Form
          failure={signUp.error ? thrown : isAboutFields ? null : failure?.message}
          onSubmit={(texts) => void submit(texts).catch(() => {})}
        >
          <Field
            name="firstName"
            label={t('session.firstName')}
            error={errors['firstName']}
            autoComplete="given-name"
            isRequired
          />
          <Field
            name="lastName"
            label={t('session.lastName')}
            error={errors['lastName']}
            autoComplete="family-name"
            isRequired
          />
          <Field
            name="email"
            type="email"
            label={t('session.email')}
            error={errors['email']}
            autoComplete="email"
            isRequired
          />
          <Field
            name="password"
            type="password"
            label={t('session.password')}
            hint={t('session.passwordHint')}
            error={errors['password']}
            autoComplete="new-password"
            isRequired
          />
          <Checkbox isSelected={hasAccepted} onChange={setAccepted} isRequired>
            {t('session.terms')}
          </Checkbox>
          <Button type="submit" isPending={signUp.isPending} isDisabled={!hasAccepted}>
            {t('session.create')}
          </Button>
        </Form>
      </Card>
      <p>
        {t('session.haveAccount')} <Link to={`/connexion?vers=${encodeURIComponent(to)}`}>{t('session.submit')}</Link>
      </p>
    </Page>
  );
};
