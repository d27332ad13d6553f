import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ErrorView } from '../ui/ErrorView';
import { Page } from '../ui/Page';

/** A page that broke: the rest of the application goes on. */
export const RouteErrorPage = () => {
  const { t } = useTranslation();
  return (
    <Page title="Pix" width="narrow">
      <ErrorView error={useRouteError()} onRetry={() => location.reload()} />
      <p>{t('errors.unexpected')}</p>
    </Page>
  );
};
