import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { ButtonLink } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorView } from '../ui/ErrorView';
import { Loading } from '../ui/Loading';
import { Page } from '../ui/Page';
import { type Place, placesOf, useIsSignedIn, useViewer, type Viewer } from './viewer';

/** Routes of a place: who is not signed in signs in first and comes back; whose place it is not is told so. */
export const Guard = ({ place }: { place: Place }) => {
  const isSignedIn = useIsSignedIn();
  const { pathname, search } = useLocation();
  const { viewer, error, refetch } = useViewer();
  if (!isSignedIn || viewer === null)
    return <Navigate to={`/connexion?vers=${encodeURIComponent(pathname + search)}`} replace />;
  if (viewer) return placesOf(viewer).includes(place) ? <Outlet /> : <NotYours />;
  return error ? <ErrorView error={error} onRetry={() => void refetch()} /> : <Loading />;
};

const NotYours = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('errors.notYoursTitle')} width="narrow">
      <EmptyState title={t('errors.notYours')} action={<ButtonLink to="/">{t('errors.backHome')}</ButtonLink>} />
    </Page>
  );
};

/** Who is signed in, below a `Guard`: there is somebody. */
export const useKnownViewer = (): Viewer => {
  const { viewer } = useViewer();
  if (!viewer) throw new Error('useKnownViewer is for pages under a Guard.');
  return viewer;
};
