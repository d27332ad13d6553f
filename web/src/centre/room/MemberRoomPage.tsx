import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Back } from '../../shared/ui/Back';
import { ButtonLink } from '../../shared/ui/Button';
import { Room } from './Room';

/** The same room, for a member of the centre, who may also give time and close the session. */
export const MemberRoomPage = () => {
  const { t } = useTranslation('centre');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const session = `/centre/sessions/${id}`;
  return (
    <Room
      sessionId={id}
      isMember
      over={<Back to={session}>{t('room.backToSession')}</Back>}
      onOver={() => void navigate('/connexion')}
      actions={
        <>
          <ButtonLink kind="secondary" to={`${session}/finalisation`}>
            {t('finalise.title')}
          </ButtonLink>
          <ButtonLink kind="secondary" to="/centre/surveillance">
            {t('room.beInvigilator')}
          </ButtonLink>
        </>
      }
    />
  );
};
