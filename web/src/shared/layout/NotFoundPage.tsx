import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Page } from '../ui/Page';

/** An address that leads nowhere, or to something that is not for the reader. */
export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('errors.notFoundTitle')} width="narrow">
      <EmptyState title={t('errors.notFound')} action={<ButtonLink to="/">{t('errors.backHome')}</ButtonLink>} />
    </Page>
  );
};
