import { AcceptCentreInvitationDocument } from '@pix/client/centre';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../shared/acts';
import { Invitation } from '../../shared/session/Invitation';
import { useKeptMailToken } from '../../shared/session/mail-token';
import { Page } from '../../shared/ui/Page';
import { say } from '../../shared/ui/Toast';

/** The link of an invitation's mail: to a certification centre. */
export const JoinCentrePage = () => {
  const { t } = useTranslation('centre');
  const { token, forget } = useKeptMailToken('pix.centre-invitation');
  const navigate = useNavigate();
  const { act, failure, isPending } = useAct(AcceptCentreInvitationDocument);
  const join = async (): Promise<void> => {
    const joined = await act({ input: { token } });
    if (!joined) return;
    forget();
    say(t('join.done', { name: joined.centre.name }));
    await navigate(`/centre?centre=${joined.centre.id}`);
  };
  return (
    <Page title={t('join.title')} lead={t('join.lead')} width="narrow">
      <Invitation failure={failure} action={t('join.submit')} isPending={isPending} onAccept={() => void join()} />
    </Page>
  );
};
