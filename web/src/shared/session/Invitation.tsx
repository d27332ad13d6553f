import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Button, ButtonLink } from '../ui/Button';
import { Card, Row, Stack } from '../ui/Card';
import { useIsSignedIn, useSignOut, useViewer } from './viewer';

type InvitationProps = {
  /** What is offered, where the platform tells it. */
  readonly children?: ReactNode;
  readonly failure: string | null;
  readonly action: string;
  readonly isPending: boolean;
  readonly onAccept: () => void;
};

/** What a mail offers: accepted by who is signed in, as whom they are told; others sign in or up first, and come back here. */
export const Invitation = ({ children, failure, ...accepting }: InvitationProps) => (
  <Card>
    <Stack gap={4}>
      {children}
      <div role="alert" className="empty-hidden">
        {failure && <Card tone="bad">{failure}</Card>}
      </div>
      {useIsSignedIn() ? <Accept {...accepting} /> : <WaysIn />}
    </Stack>
  </Card>
);

const Accept = ({ action, isPending, onAccept }: Pick<InvitationProps, 'action' | 'isPending' | 'onAccept'>) => {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const signOut = useSignOut();
  const name = [viewer?.firstName, viewer?.lastName].filter(Boolean).join(' ');
  return (
    <>
      {viewer && <p>{t('invitation.as', { name })}</p>}
      <Row>
        <Button isPending={isPending} onPress={onAccept}>
          {action}
        </Button>
        <Button kind="quiet" onPress={() => void signOut()}>
          {t('invitation.other')}
        </Button>
      </Row>
    </>
  );
};

const WaysIn = () => {
  const { t } = useTranslation();
  const back = encodeURIComponent(useLocation().pathname);
  return (
    <Row>
      <ButtonLink to={`/connexion?vers=${back}`}>{t('invitation.signIn')}</ButtonLink>
      <ButtonLink kind="secondary" to={`/inscription?vers=${back}`}>
        {t('invitation.signUp')}
      </ButtonLink>
    </Row>
  );
};
