import { ProfileDocument } from '@pix/client/pupil';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../shared/queries';
import { useKnownViewer } from '../shared/session/Guard';
import { Figure } from '../shared/ui/Card';
import { Answered } from '../shared/ui/Loading';
import { Page } from '../shared/ui/Page';

/** What the platform knows of somebody's skills. */
export const ProfilePage = () => {
  const { t } = useTranslation('pupil');
  const { firstName } = useKnownViewer();
  const asked = useAsk(ProfileDocument, {});
  return (
    <Page title={t('profile.title', { name: firstName ?? '' })}>
      <Answered asked={asked}>{({ me }) => <Figure value={me?.profile?.pix ?? 0} label={t('profile.pix')} />}</Answered>
    </Page>
  );
};
