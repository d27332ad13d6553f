import { matchOr } from '@pix/client';
import {
  CampaignByCodeDocument,
  type CampaignByCodeQuery,
  EnterCampaignAsGuestDocument,
  JoinCampaignDocument,
} from '@pix/client/pupil';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useClient } from '../../shared/client-context';
import { fieldErrors } from '../../shared/forms';
import { useAsk, useChange } from '../../shared/queries';
import { useIsSignedIn } from '../../shared/session/viewer';
import { Button, ButtonLink } from '../../shared/ui/Button';
import { Card, Row, Stack } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { useErrorSentence } from '../../shared/ui/ErrorView';
import { Field } from '../../shared/ui/Field';
import { Form } from '../../shared/ui/Form';
import { Answered } from '../../shared/ui/Loading';
import { Markdown } from '../../shared/ui/Markdown';
import { Page } from '../../shared/ui/Page';
import { guestToken } from './guest-token';
import { Reconciliation } from './Reconciliation';

type Invitation = NonNullable<CampaignByCodeQuery['campaignByCode']>;

/** What a code leads to: who asks, for what, and the way in. */
export const CampaignPage = () => {
  const { t } = useTranslation('pupil');
  const { code = '' } = useParams();
  if (useIsSignedIn()) return <KnownCampaign code={code} />;
  return (
    <Page title={t('campaign.enterTitle', { code })} width="narrow">
      <FirstSignIn code={code} />
    </Page>
  );
};

const KnownCampaign = ({ code }: { code: string }) => {
  const { t } = useTranslation('pupil');
  const asked = useAsk(CampaignByCodeDocument, { code }, { staleTime: 0 });
  return (
    <Answered asked={asked}>
      {({ campaignByCode: campaign }) =>
        campaign ? (
          <Page title={campaign.title} over={campaign.organizationName} width="narrow">
            {campaign.welcomeText && <Markdown text={campaign.welcomeText} />}
            {campaign.closed ? <Card tone="warn">{t('campaign.closed')}</Card> : <WayIn campaign={campaign} />}
          </Page>
        ) : (
          <Page title={t('code.title')} width="narrow">
            <EmptyState title={t('code.unknown')} action={<ButtonLink to="/code">{t('code.again')}</ButtonLink>} />
          </Page>
        )
      }
    </Answered>
  );
};

const WayIn = ({ campaign }: { campaign: Invitation }) =>
  campaign.reconciliationNeeded ? <Reconciliation code={campaign.code} /> : <Joining campaign={campaign} />;

/** Somebody nobody knows: sign in and come back, or go on without an account where the campaign allows it. */
const FirstSignIn = ({ code }: { code: string }) => {
  const { t } = useTranslation('pupil');
  const client = useClient();
  const navigate = useNavigate();
  const [refusal, setRefusal] = useState<string | null>(null);
  const enter = useMutation({
    mutationFn: async () => {
      const { enterCampaignAsGuest } = await client.withToken('').request(EnterCampaignAsGuestDocument, { code });
      if (enterCampaignAsGuest.__typename !== 'EnterCampaignAsGuestSuccess') return enterCampaignAsGuest.message;
      const { accessToken, expiresAt } = enterCampaignAsGuest;
      const { joinCampaign } = await client.withToken(accessToken).request(JoinCampaignDocument, { input: { code } });
      if (joinCampaign.__typename !== 'JoinCampaignSuccess') return joinCampaign.message;
      guestToken.keep(accessToken, expiresAt);
      const { id, assessment } = joinCampaign.participation;
      void navigate(assessment ? `/sans-compte/tests/${assessment.id}` : `/sans-compte/parcours/${id}`);
      return null;
    },
    onSuccess: setRefusal,
  });
  const thrown = useErrorSentence(enter.error);
  const back = encodeURIComponent(`/campagnes/${code}`);
  return (
    <Card>
      <Stack>
        <p>{t('campaign.signInFirst')}</p>
        <Row>
          <ButtonLink to={`/connexion?vers=${back}`}>{t('landing.signIn')}</ButtonLink>
          <ButtonLink to={`/inscription?vers=${back}`} kind="secondary">
            {t('demo.signUp')}
          </ButtonLink>
          <Button kind="quiet" isPending={enter.isPending} onPress={() => enter.mutate()}>
            {t('campaign.withoutAccount')}
          </Button>
        </Row>
        <div role="alert" className="empty-hidden">
          {(refusal ?? enter.error) && <Card tone="warn">{refusal ?? thrown}</Card>}
        </div>
      </Stack>
    </Card>
  );
};

const Joining = ({ campaign }: { campaign: Invitation }) => {
  const { t } = useTranslation('pupil');
  const navigate = useNavigate();
  const join = useChange(JoinCampaignDocument);
  const [failure, setFailure] = useState<{ message: string } | null>(null);
  const { code, namesNeeded, externalIdLabel, externalIdRequired, type } = campaign;
  const submit = async ({ firstName, lastName, externalId }: Readonly<Record<string, string>>): Promise<void> => {
    const { joinCampaign } = await join.mutateAsync({ input: { code, firstName, lastName, externalId } });
    matchOr(
      joinCampaign,
      {
        JoinCampaignSuccess: ({ participation: { id, assessment } }) =>
          void navigate(assessment?.state === 'STARTED' ? `/tests/${assessment.id}` : `/parcours/${id}`),
      },
      setFailure,
    );
  };
  const errors = fieldErrors(failure);
  const thrown = useErrorSentence(join.error);
  return (
    <Card>
      <Form failure={join.error ? thrown : failure?.message} onSubmit={(texts) => void submit(texts).catch(() => {})}>
        <p>{t(type === 'ASSESSMENT' ? 'campaign.testLead' : 'campaign.profileLead')}</p>
        {namesNeeded && (
          <>
            <Field name="firstName" label={t('campaign.firstName')} error={errors['firstName']} isRequired />
            <Field name="lastName" label={t('campaign.lastName')} error={errors['lastName']} isRequired />
          </>
        )}
        {externalIdLabel !== null && (
          <Field
            name="externalId"
            label={externalIdLabel}
            error={errors['externalId']}
            isRequired={externalIdRequired}
          />
        )}
        <Button type="submit" isPending={join.isPending}>
          {t('campaign.start')}
        </Button>
      </Form>
    </Card>
  );
};
