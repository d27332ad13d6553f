import {
  CancelCentreInvitationDocument,
  CentrePeopleDocument,
  type CentrePeopleQuery,
  InviteCentreMemberDocument,
  RemoveCentreMemberDocument,
} from '@pix/client/centre';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/acts';
import { useFormats } from '../../shared/format';
import { NotFoundPage } from '../../shared/layout/NotFoundPage';
import { useAsk } from '../../shared/queries';
import { useKnownViewer } from '../../shared/session/Guard';
import { Button } from '../../shared/ui/Button';
import { Card, Row, Stack, Tag } from '../../shared/ui/Card';
import { Confirm } from '../../shared/ui/Dialog';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Checkbox, Field } from '../../shared/ui/Field';
import { Form } from '../../shared/ui/Form';
import { Answered } from '../../shared/ui/Loading';
import { Page, Section } from '../../shared/ui/Page';
import { Table } from '../../shared/ui/Table';
import { say } from '../../shared/ui/Toast';
import { CentreChoice, useMyCentre } from '../my-centre';

type Centre = NonNullable<CentrePeopleQuery['certificationCentre']>;

/** Who works for a centre, and who is invited to. Only those who manage members see them. */
export const PeoplePage = () => {
  const { t } = useTranslation('centre');
  const { centre } = useMyCentre();
  const asked = useAsk(CentrePeopleDocument, { id: centre.id });
  return (
    <Page title={t('people.title')} over={centre.name} lead={t('people.lead')}>
      <CentreChoice />
      <Answered asked={asked}>
        {({ certificationCentre: found }) => {
          if (!found) return <NotFoundPage />;
          if (found.members.length === 0) return <EmptyState title={t('people.notYours')} />;
          return (
            <Stack gap={7}>
              <Members centre={found} />
              <Invitations centre={found} />
            </Stack>
          );
        }}
      </Answered>
    </Page>
  );
};

const Members = ({ centre: { id, members } }: { centre: Centre }) => {
  const { t } = useTranslation('centre');
  const viewer = useKnownViewer();
  const [leaving, setLeaving] = useState<string | null>(null);
  const { act, isPending } = useAct(RemoveCentreMemberDocument, { isSpoken: true });
  const remove = async (): Promise<void> => {
    const removed = await act({ input: { centreId: id, userId: leaving ?? '' } });
    setLeaving(null);
    if (removed) say(t('people.removed'));
  };
  const nameOf = (userId: string): string =>
    userId === viewer.id
      ? t('people.you', { name: `${viewer.firstName ?? ''} ${viewer.lastName ?? ''}` })
      : t('people.account', { id: userId.slice(-8) });
  return (
    <Section title={t('people.members', { count: members.length })}>
      <Table
        caption={t('people.title')}
        isCaptionHidden
        rows={members}
        rowKey={({ userId }) => userId}
        columns={[
          { key: 'who', title: t('people.who'), isRowTitle: true, cell: ({ userId }) => nameOf(userId) },
          {
            key: 'role',
            title: t('people.role'),
            cell: ({ isAdmin }) => (isAdmin ? <Tag tone="info">{t('people.admin')}</Tag> : t('people.member')),
          },
          {
            key: 'remove',
            title: t('people.doing'),
            cell: ({ userId }) =>
              userId === viewer.id ? (
                '–'
              ) : (
                <Button
                  kind="quiet"
                  size="s"
                  aria-label={t('people.removeOf', { name: nameOf(userId) })}
                  onPress={() => setLeaving(userId)}
                >
                  {t('people.remove')}
                </Button>
              ),
          },
        ]}
      />
      <Confirm
        title={t('people.removeTitle')}
        isOpen={leaving !== null}
        onClose={() => setLeaving(null)}
        action={t('people.remove')}
        isDangerous
        isPending={isPending}
        onConfirm={() => void remove()}
      >
        <p>{t('people.removeLead')}</p>
      </Confirm>
    </Section>
  );
};

const Invitations = ({ centre: { id, invitations } }: { centre: Centre }) => {
  const { t } = useTranslation('centre');
  const { day } = useFormats();
  const cancel = useAct(CancelCentreInvitationDocument, { isSpoken: true });
  return (
    <Section title={t('people.invitations')}>
      <Card>
        <Invite centreId={id} />
      </Card>
      {invitations.length > 0 && (
        <Table
          caption={t('people.invitations')}
          isCaptionHidden
          rows={invitations}
          rowKey={(one) => one.id}
          columns={[
            { key: 'email', title: t('people.email'), isRowTitle: true, cell: ({ email }) => email ?? '–' },
            {
              key: 'role',
              title: t('people.role'),
              cell: ({ isAdmin }) => (isAdmin ? t('people.admin') : t('people.member')),
            },
            { key: 'until', title: t('people.until'), cell: ({ expiresAt }) => day(expiresAt) },
            {
              key: 'cancel',
              title: t('people.doing'),
              cell: (one) => (
                <Button
                  kind="quiet"
                  size="s"
                  isPending={cancel.isPending}
                  aria-label={t('people.cancelOf', { email: one.email ?? '' })}
                  onPress={() => void cancel.act({ input: { invitationId: one.id } })}
                >
                  {t('people.cancel')}
                </Button>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
};

const Invite = ({ centreId }: { centreId: string }) => {
  const { t } = useTranslation('centre');
  const [isAdmin, setAdmin] = useState(false);
  const [email, setEmail] = useState('');
  const { act, failure, errors, isPending } = useAct(InviteCentreMemberDocument);
  const field = useRef<HTMLDivElement>(null);
  const invite = async (): Promise<void> => {
    const invited = await act({ input: { centreId, email, admin: isAdmin } });
    if (!invited) return;
    say(t('people.invited', { email }));
    setEmail('');
    setAdmin(false);
    field.current?.querySelector('input')?.focus();
  };
  return (
    <Form failure={failure} onSubmit={() => void invite()}>
      <div ref={field}>
        <Field
          type="email"
          label={t('people.email')}
          hint={t('people.inviteHint')}
          value={email}
          onChange={setEmail}
          error={errors['email'] ?? null}
          isRequired
        />
      </div>
      <Checkbox isSelected={isAdmin} onChange={setAdmin}>
        {t('people.asAdmin')}
      </Checkbox>
      <Row>
        <Button type="submit" isPending={isPending}>
          {t('people.invite')}
        </Button>
      </Row>
    </Form>
  );
};
