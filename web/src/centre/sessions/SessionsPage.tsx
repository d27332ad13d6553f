import { CentreSessionsDocument, type CentreSessionsQuery, type SessionStatus } from '@pix/client/centre';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../shared/format';
import { NotFoundPage } from '../../shared/layout/NotFoundPage';
import { useAskPages } from '../../shared/queries';
import { Button, ButtonLink } from '../../shared/ui/Button';
import { Card, Stack } from '../../shared/ui/Card';
import { EmptyState } from '../../shared/ui/EmptyState';
import { Field } from '../../shared/ui/Field';
import { Answered } from '../../shared/ui/Loading';
import { More } from '../../shared/ui/More';
import { Page } from '../../shared/ui/Page';
import { type Column, Table } from '../../shared/ui/Table';
import { CentreChoice, useMyCentre } from '../my-centre';
import { SESSION_STATUSES, SessionTag } from '../statuses';
import styles from './SessionsPage.module.css';

type Centre = NonNullable<CentreSessionsQuery['certificationCentre']>;
type Session = Centre['sessions']['nodes'][number];

/** The sessions of a centre, newest first, of one status or all. */
export const SessionsPage = () => {
  const { t } = useTranslation('centre');
  const { centre, inCentre } = useMyCentre();
  const asked = useAskPages(
    CentreSessionsDocument,
    { id: centre.id },
    ({ certificationCentre }) => certificationCentre?.sessions.pageInfo,
    { keepPrevious: true },
  );
  return (
    <Page
      title={t('sessions.title')}
      over={centre.name}
      lead={t('sessions.lead')}
      actions={
        <>
          <ButtonLink kind="secondary" to={`/centre/sessions/import${inCentre}`}>
            {t('sessions.import')}
          </ButtonLink>
          <ButtonLink to={`/centre/sessions/nouvelle${inCentre}`}>{t('sessions.create')}</ButtonLink>
        </>
      }
    >
      <CentreChoice />
      <Answered asked={asked}>
        {(pages) => {
          const found = pages[0]?.certificationCentre;
          if (!found) return <NotFoundPage />;
          const sessions = pages.flatMap(({ certificationCentre: page }) => page?.sessions.nodes ?? []);
          return (
            <Stack gap={4}>
              {found.suspended && <Card tone="warn">{t('sessions.suspended')}</Card>}
              <Sessions sessions={sessions} total={found.sessions.totalCount} create={inCentre} />
              <More of={asked} />
            </Stack>
          );
        }}
      </Answered>
    </Page>
  );
};

const isLike = ({ number, room, address, examiner }: Session, words: string): boolean =>
  `${number} ${room} ${address} ${examiner}`.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase());

const Sessions = ({ sessions, total, create }: { sessions: readonly Session[]; total: number; create: string }) => {
  const { t } = useTranslation('centre');
  const [status, setStatus] = useState<SessionStatus | null>(null);
  const [words, setWords] = useState('');
  if (total === 0)
    return (
      <EmptyState
        title={t('sessions.none')}
        action={<ButtonLink to={`/centre/sessions/nouvelle${create}`}>{t('sessions.create')}</ButtonLink>}
      >
        {t('sessions.noneLead')}
      </EmptyState>
    );
  const shown = sessions.filter((one) => (status === null || one.status === status) && isLike(one, words));
  const countOf = (wanted: SessionStatus): number => sessions.filter((one) => one.status === wanted).length;
  return (
    <Stack gap={4}>
      <div className={styles['filters']}>
        <Field type="search" label={t('sessions.search')} value={words} onChange={setWords} />
        <div role="group" aria-label={t('sessions.byStatus')} className={styles['statuses']}>
          <Button kind={status ? 'quiet' : 'secondary'} size="s" aria-pressed={!status} onPress={() => setStatus(null)}>
            {t('sessions.all')} ({sessions.length})
          </Button>
          {SESSION_STATUSES.filter((one) => countOf(one) > 0).map((one) => (
            <Button
              key={one}
              kind={status === one ? 'secondary' : 'quiet'}
              size="s"
              aria-pressed={status === one}
              onPress={() => setStatus(one)}
            >
              {t(`sessionStatus.${one}`)} ({countOf(one)})
            </Button>
          ))}
        </div>
      </div>
      {shown.length > 0 ? <SessionTable sessions={shown} /> : <EmptyState title={t('sessions.noneLike')} />}
    </Stack>
  );
};

const SessionTable = ({ sessions }: { sessions: readonly Session[] }) => {
  const { t } = useTranslation('centre');
  const { instant } = useFormats();
  const columns: readonly Column<Session>[] = [
    {
      key: 'number',
      title: t('session.number'),
      isRowTitle: true,
      cell: ({ id, number }) => <Link to={`/centre/sessions/${id}`}>{number}</Link>,
    },
    { key: 'startsAt', title: t('session.startsAt'), cell: ({ startsAt }) => instant(startsAt) },
    { key: 'room', title: t('session.room'), cell: ({ room }) => room },
    { key: 'examiner', title: t('session.examiner'), cell: ({ examiner }) => examiner },
    { key: 'status', title: t('session.status'), cell: ({ status }) => <SessionTag status={status} /> },
    {
      key: 'candidates',
      title: t('session.candidates'),
      isNumber: true,
      cell: ({ candidates }) => candidates.length,
    },
  ];
  return (
    <Table caption={t('sessions.title')} isCaptionHidden columns={columns} rows={sessions} rowKey={({ id }) => id} />
  );
};
