import {
  PublishSessionsDocument,
  type PublishSessionsMutation,
  SessionsToPublishDocument,
  type SessionsToPublishQuery,
  TakeUpSessionDocument,
} from '@pix/client/jury';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '../../shared/acts';
import { useFormats } from '../../shared/format';
import { useAskPages } from '../../shared/queries';
import { useKnownViewer } from '../../shared/session/Guard';
import { Button } from '../../shared/ui/Button';
import { Card, Row, Stack, Tag } from '../../shared/ui/Card';
import { Confirm } from '../../shared/ui/Dialog';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Checkbox } from '../../shared/ui/Field';
import { Answered } from '../../shared/ui/Loading';
import { More } from '../../shared/ui/More';
import { Page } from '../../shared/ui/Page';
import { type Column, Table } from '../../shared/ui/Table';
import { say } from '../../shared/ui/Toast';

type Session = SessionsToPublishQuery['sessionsToPublish']['nodes'][number];
type Success = Extract<PublishSessionsMutation['publishSessions'], { __typename: 'PublishSessionsSuccess' }>;
type Refused = Success['sessions'][number];

/** Sessions the centres have closed: taken up, then published, one or many. Which are ready, the platform says. */
export const PublicationPage = () => {
  const { t } = useTranslation('jury');
  const asked = useAskPages(SessionsToPublishDocument, {}, ({ sessionsToPublish }) => sessionsToPublish.pageInfo);
  return (
    <Page title={t('publication.title')} lead={t('publication.lead')}>
      <Answered asked={asked}>
        {(pages) => {
          const sessions = pages.flatMap(({ sessionsToPublish }) => sessionsToPublish.nodes);
          if (sessions.length === 0) return <EmptyState title={t('publication.none')} />;
          return (
            <Stack gap={4}>
              <Publication sessions={sessions} />
              <More of={asked} />
            </Stack>
          );
        }}
      </Answered>
    </Page>
  );
};

const Publication = ({ sessions }: { sessions: readonly Session[] }) => {
  const { t } = useTranslation('jury');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const chosen = ticked.filter((id) => sessions.some((one) => one.id === id));
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [isAsked, setAsked] = useState(false);
  const publish = useAct(PublishSessionsDocument, { isSpoken: true });
  const doPublish = async (): Promise<void> => {
    const answer = await publish.act({ input: { sessionIds: chosen } });
    setAsked(false);
    if (!answer) return;
    setTicked([]);
    const published = answer.sessions.filter(({ refusal }) => refusal === null).length;
    setRefused(answer.sessions.filter(({ refusal }) => refusal !== null));
    if (published > 0) say(t('publication.done', { count: published }));
  };
  const numberOf = (id: string): string => sessions.find((one) => one.id === id)?.number ?? '';
  return (
    <Stack gap={4}>
      <div role="alert" className="empty-hidden">
        {refused.map(({ sessionId, refusal }) => (
          <Card key={sessionId} tone="bad">
            <strong>{t('sessionNumber', { number: numberOf(sessionId) })}</strong> {refusal}
          </Card>
        ))}
      </div>
      <SessionTable sessions={sessions} chosen={chosen} onChoose={setTicked} />
      <Row>
        <Button isDisabled={chosen.length === 0} isPending={publish.isPending} onPress={() => setAsked(true)}>
          {t('publication.publish', { count: chosen.length })}
        </Button>
      </Row>
      <Confirm
        title={t('publication.confirm', { count: chosen.length })}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        action={t('publication.publish', { count: chosen.length })}
        isPending={publish.isPending}
        onConfirm={() => void doPublish()}
      >
        <p>{t('publication.confirmLead')}</p>
      </Confirm>
    </Stack>
  );
};

type SessionTableProps = {
  readonly sessions: readonly Session[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

const SessionTable = ({ sessions, chosen, onChoose }: SessionTableProps) => {
  const { t } = useTranslation('jury');
  const { instant } = useFormats();
  const columns: readonly Column<Session>[] = [
    {
      key: 'number',
      title: t('session'),
      isRowTitle: true,
      cell: ({ id, number }) => (
        <Checkbox
          isSelected={chosen.includes(id)}
          onChange={(is) => onChoose(is ? [...chosen, id] : chosen.filter((one) => one !== id))}
        >
          {number}
        </Checkbox>
      ),
    },
    { key: 'centre', title: t('centre'), cell: ({ centre }) => centre.name },
    { key: 'when', title: t('day'), cell: ({ startsAt }) => instant(startsAt) },
    {
      key: 'certifications',
      title: t('publication.certifications'),
      cell: (session) => <Progress session={session} />,
    },
    { key: 'whose', title: t('publication.whose'), cell: (session) => <Whose session={session} /> },
  ];
  return (
    <Table caption={t('publication.title')} isCaptionHidden columns={columns} rows={sessions} rowKey={({ id }) => id} />
  );
};

/** Where the certifications of a session stand, with the way to those the jury looks at. */
const Progress = ({ session: { candidates } }: { session: Session }) => {
  const { t } = useTranslation('jury');
  const certifications = candidates.flatMap(({ certification }) => certification ?? []);
  const looked = certifications.filter(({ status, reviewReasons }) => status === 'SCORED' && reviewReasons.length > 0);
  const [first] = looked;
  return (
    <Row>
      <span>{t('publication.count', { count: certifications.length })}</span>
      {first ? (
        <Link to={`/jury/certifications/${first.id}`}>{t('publication.toDecide', { count: looked.length })}</Link>
      ) : (
        <Tag tone="good">{t('publication.nothingToDecide')}</Tag>
      )}
    </Row>
  );
};

const Whose = ({ session: { id, number, takenUpBy } }: { session: Session }) => {
  const { t } = useTranslation('jury');
  const viewer = useKnownViewer();
  const { act, isPending } = useAct(TakeUpSessionDocument, { isSpoken: true });
  if (takenUpBy) return <Tag tone="info">{t(takenUpBy === viewer.id ? 'byYou' : 'byAnother')}</Tag>;
  return (
    <Button
      kind="quiet"
      size="s"
      isPending={isPending}
      aria-label={t('publication.takeUpOf', { number })}
      onPress={() => void act({ input: { sessionId: id } })}
    >
      {t('publication.takeUp')}
    </Button>
  );
};
