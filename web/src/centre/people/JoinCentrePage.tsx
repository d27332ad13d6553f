import { AcceptCentreInvitationDocument } from '@pix/client/centre';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../shared/acts';
import { useMailToken } from '../../shared/session/mail-token';
import { useIsSignedIn } from '../../shared/session/viewer';
import { Button, ButtonLink } from '../../shared/ui/Button';
import { Card, Row, Stack } from '../../shared/ui/Card';
import { Page } from '../../shared/ui/Page';
import { say } from '../../shared/ui/Toast';

const KEPT = 'pix.centre-invitation';

/** The link of an invitation's mail. Who is not signed in yet signs in first: meanwhile this tab keeps the link's token. */
export const JoinCentrePage = () => {
  const { t } = useTranslation('centre');
  const mailed = useMailToken();
  const [token] = useState(() => {
    if (mailed) sessionStorage.setItem(KEPT, mailed);
    return mailed || (sessionStorage.getItem(KEPT) ?? '');
  });
  const isSignedIn = useIsSignedIn();
  const navigate = useNavigate();
  const { act, failure, isPending } = useAct(AcceptCentreInvitationDocument);
  const join = async (): Promise<void> => {
    const joined = await act({ input: { token } });
    if (!joined) return;
    sessionStorage.removeItem(KEPT);
    say(t('join.done', { name: joined.centre.name }));
    await navigate(`/centre?centre=${joined.centre.id}`);
  };
  return (
    <Page title={t('join.title')} lead={t('join.lead')} width="narrow">
      <Card>
        <Stack gap={4}>
          <div role="alert" className="empty-hidden">
            {failure && <Card tone="bad">{failure}</Card>}
          </div>
          <Row>
            {isSignedIn ? (
              <Button isPending={isPending} onPress={() => void join()}>
                {t('join.submit')}
              </Button>
            ) : (
              <>
                <ButtonLink to="/connexion?vers=/join-certification-centre">{t('join.signIn')}</ButtonLink>
                <ButtonLink kind="secondary" to="/inscription?vers=/join-certification-centre">
                  {t('join.signUp')}
                </ButtonLink>
              </>
            )}
          </Row>
        </Stack>
      </Card>
    </Page>
  );
};
