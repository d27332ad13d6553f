import { matchOr } from '@pix/client';
import { VerifyEmailDocument } from '@pix/client/session';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../api';
import { ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { Answered } from '../ui/Loading';
import { Page } from '../ui/Page';
import { useMailToken } from './mail-token';

/** The end of a mail's link: the address is proved. Opened twice, it says the same. */
export const VerifyEmailPage = () => {
  const { t } = useTranslation();
  const token = useMailToken();
  const asked = useQuery({
    queryKey: ['verifyEmail', token],
    queryFn: () => api.request(VerifyEmailDocument, { token }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Page title={t('session.verifyTitle')} width="narrow">
      <Answered asked={asked}>
        {({ verifyEmail }) =>
          matchOr(
            verifyEmail,
            { VerifyEmailSuccess: () => <Card tone="good">{t('session.verified')}</Card> },
            ({ message }) => <Card tone="bad">{message}</Card>,
          )
        }
      </Answered>
      <ButtonLink to="/">{t('errors.backHome')}</ButtonLink>
    </Page>
  );
};
