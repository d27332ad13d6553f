import { MeDocument } from '@pix/client/session';
import {
  AcceptOrganizationInvitationDocument,
  OrganizationInvitationDocument,
  type OrganizationInvitationQuery,
} from '@pix/client/teacher';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../shared/acts';
import { useFormats } from '../shared/format';
import { useAsk } from '../shared/queries';
import { Invitation } from '../shared/session/Invitation';
import { useKeptMailToken } from '../shared/session/mail-token';
import { ButtonLink } from '../shared/ui/Button';
import { EmptyState } from '../shared/ui/EmptyState';
import { Answered } from '../shared/ui/Loading';
import { Page } from '../shared/ui/Page';
import { say } from '../shared/ui/Toast';

type Offer = NonNullable<OrganizationInvitationQuery['organizationInvitation']>;

/** The link of an invitation's mail: to an organization, which says who it is before anybody signs in. */
export const JoinOrganizationPage = () => {
  const { t } = useTranslation('teacher');
  const { token, forget } = useKeptMailToken('pix.organization-invitation');
  const asked = useAsk(OrganizationInvitationDocument, { token }, { staleTime: 0 });
  return (
    <Page title={t('join.title')} lead={t('join.lead')} width="narrow">
      <Answered asked={asked}>
        {({ organizationInvitation: offer }) =>
          offer ? (
            <OfferCard offer={offer} token={token} onDone={forget} />
          ) : (
            <EmptyState
              title={t('join.over')}
              action={<ButtonLink to="/enseignant">{t('join.toOrganizations')}</ButtonLink>}
            >
              {t('join.overLead')}
            </EmptyState>
          )
        }
      </Answered>
    </Page>
  );
};

const OfferCard = ({ offer, token, onDone }: { offer: Offer; token: string; onDone: () => void }) => {
  const { t } = useTranslation('teacher');
  const { day } = useFormats();
  const navigate = useNavigate();
  const { act, failure, isPending } = useAct(AcceptOrganizationInvitationDocument, { refreshes: [MeDocument] });
  const join = async (): Promise<void> => {
    const joined = await act({ token });
    if (!joined) return;
    onDone();
    await navigate(`/enseignant/${joined.organization.id}`);
    say(t('join.done', { name: joined.organization.name }));
  };
  return (
    <Invitation failure={failure} action={t('join.submit')} isPending={isPending} onAccept={() => void join()}>
      <h2>{offer.organizationName}</h2>
      <p>{t(`join.as.${offer.role}`)}</p>
      <p>{t('join.until', { day: day(offer.expiresAt) })}</p>
    </Invitation>
  );
};
