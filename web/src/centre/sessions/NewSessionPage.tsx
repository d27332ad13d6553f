import { CreateSessionDocument } from '@pix/client/centre';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../shared/acts';
import { Back } from '../../shared/ui/Back';
import { Card } from '../../shared/ui/Card';
import { Page } from '../../shared/ui/Page';
import { say } from '../../shared/ui/Toast';

import { CentreChoice, useMyCentre } from '../my-centre';
import { SessionForm, type SessionPlace } from './SessionForm';

/** A session more; its codes are drawn by the platform. */
export const NewSessionPage = () => {
  const { t } = useTranslation('centre');
  const { centre } = useMyCentre();
  const navigate = useNavigate();
  const { act, failure, errors, isPending } = useAct(CreateSessionDocument);
  const create = async (place: SessionPlace): Promise<void> => {
    const created = await act({ input: { centreId: centre.id, ...place } });
    if (!created) return;
    say(t('newSession.done', { number: created.session.number }));
    await navigate(`/centre/sessions/${created.session.id}`);
  };
  return (
    <Page
      title={t('newSession.title')}
      over={<Back to="/centre">{t('sessions.title')}</Back>}
      lead={t('newSession.lead')}
      width="narrow"
    >
      <CentreChoice />
      <Card>
        <SessionForm
          submit={t('newSession.submit')}
          failure={failure}
          errors={errors}
          isPending={isPending}
          onSubmit={(place) => void create(place)}
        />
      </Card>
    </Page>
  );
};
