import { useIsSignedIn, useViewer } from '../shared/session/viewer';
import { ErrorView } from '../shared/ui/ErrorView';
import { Loading } from '../shared/ui/Loading';
import { LandingPage } from './LandingPage';
import { ProfilePage } from './ProfilePage';

/** `/`: the profile of whoever is signed in, what the platform is for anybody else. */
export const HomePage = () => {
  const isSignedIn = useIsSignedIn();
  const { viewer, error, refetch } = useViewer();
  if (!isSignedIn || viewer === null) return <LandingPage />;
  if (viewer) return <ProfilePage viewer={viewer} />;
  return error ? <ErrorView error={error} onRetry={() => void refetch()} /> : <Loading />;
};
