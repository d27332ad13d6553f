import { MeDocument, type ViewerFragment } from '@pix/client/session';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { api } from '../api';
import { useAsk } from '../queries';

export type Viewer = ViewerFragment;

export type Place = 'pupil' | 'teacher' | 'centre' | 'jury' | 'academy';

/** Which places of the application are theirs. What may be done there, the platform says. */
export const placesOf = ({
  memberships,
  certificationCentres,
  roles,
  supervisedAcademies,
}: Viewer): readonly Place[] => [
  'pupil',
  ...(memberships.length > 0 ? (['teacher'] as const) : []),
  ...(certificationCentres.length > 0 ? (['centre'] as const) : []),
  ...(roles.includes('JURY') ? (['jury'] as const) : []),
  ...(supervisedAcademies.length > 0 || roles.includes('ADMIN') ? (['academy'] as const) : []),
];

/** Whether this device holds somebody's tokens; the same answer in every tab. */
export const useIsSignedIn = (): boolean =>
  useSyncExternalStore(api.session.onChange, () => api.session.accessToken() !== null);

/** Who is signed in: `null` when nobody is, `undefined` as long as it is not known. */
export const useViewer = () => {
  const isSignedIn = useIsSignedIn();
  const asked = useAsk(MeDocument, {}, { enabled: isSignedIn, partial: true, staleTime: 5 * 60_000 });
  const viewer: Viewer | null | undefined = isSignedIn ? asked.data?.me : null;
  return { ...asked, viewer };
};

/** Signs out here and on the platform, and forgets what was shown. */
export const useSignOut = (): (() => Promise<void>) => {
  const queryClient = useQueryClient();
  return useCallback(async () => {
    await api.session.end().catch(() => {});
    queryClient.clear();
  }, [queryClient]);
};
