import { JuryQueueDocument, type JuryQueueQuery, type ReviewReason } from '@pix/client/jury';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../shared/format';
import { useAsk } from '../shared/queries';
import { useKnownViewer } from '../shared/session/Guard';
import { Button } from '../shared/ui/Button';
import { Card, Row, Stack } from '../shared/ui/Card';
import { EmptyState } from '../shared/ui/EmptyState';
import { Checkbox } from '../shared/ui/Field';
import { Answered } from '../shared/ui/Loading';
import { Page } from '../shared/ui/Page';
import { type Column, Table } from '../shared/ui/Table';
import { REASONS, ReasonTags } from './ReasonTags';

type Waiting = JuryQueueQuery['certificationsToDeliberate']['nodes'][number];

/** What waits for the jury, oldest first, for some reasons or all. */
export const QueuePage = () => {
  const { t } = useTranslation('jury');
  const [reasons, setReasons] = useState<readonly ReviewReason[]>([]);
  const [before, setBefore] = useState<readonly (string | null)[]>([null]);
  const after = before.at(-1) ?? null;
  const asked = useAsk(JuryQueueDocument, { reasons, first: 20, after }, { keepPrevious: true });
  const choose = (next: readonly ReviewReason[]): void => {
    setReasons(next);
    setBefore([null]);
  };
  return (
    <Page title={t('queue.title')} lead={t('queue.lead')}>
      <Reasons chosen={reasons} onChange={choose} />
      <Answered asked={asked}>
        {({ certificationsToDeliberate: { nodes, totalCount, pageInfo } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t(reasons.length > 0 ? 'queue.noneLike' : 'queue.none')}>
              {t('queue.noneLead')}
            </EmptyState>
          ) : (
            <Stack gap={4}>
              <p role="status">{t('queue.count', { count: totalCount })}</p>
              <WaitingTable waiting={nodes} />
              <Row>
                {before.length > 1 && (
                  <Button kind="secondary" onPress={() => setBefore(before.slice(0, -1))}>
                    {t('queue.previous')}
                  </Button>
                )}
                {pageInfo.hasNextPage && (
                  <Button kind="secondary" onPress={() => setBefore([...before, pageInfo.endCursor])}>
                    {t('queue.next')}
                  </Button>
                )}
              </Row>
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
};

type ReasonsProps = {
  readonly chosen: readonly ReviewReason[];
  readonly onChange: (chosen: readonly ReviewReason[]) => void;
};

const Reasons = ({ chosen, onChange }: ReasonsProps) => {
  const { t } = useTranslation('jury');
  return (
    <Card tone="soft">
      <fieldset>
        <legend className="visually-hidden">{t('queue.filter')}</legend>
        <Row>
          {REASONS.map((reason) => (
            <Checkbox
              key={reason}
              isSelected={chosen.includes(reason)}
              onChange={(is) => onChange(is ? [...chosen, reason] : chosen.filter((one) => one !== reason))}
            >
              {t(`reason.${reason}`)}
            </Checkbox>
          ))}
        </Row>
      </fieldset>
    </Card>
  );
};

const WaitingTable = ({ waiting }: { waiting: readonly Waiting[] }) => {
  const { t } = useTranslation('jury');
  const { number, percentage, day } = useFormats();
  const viewer = useKnownViewer();
  const columns: readonly Column<Waiting>[] = [
    {
      key: 'who',
      title: t('candidate'),
      isRowTitle: true,
      cell: ({ id, candidate: { firstName, lastName } }) => (
        <Link to={`/jury/certifications/${id}`}>
          {lastName} {firstName}
        </Link>
      ),
    },
    { key: 'why', title: t('queue.why'), cell: ({ reviewReasons }) => <ReasonTags reasons={reviewReasons} /> },
    {
      key: 'session',
      title: t('session'),
      cell: ({ session }) => (
        <>
          {session?.number}
          {session?.takenUpBy && (session.takenUpBy === viewer.id ? ` (${t('byYou')})` : ` (${t('byAnother')})`)}
        </>
      ),
    },
    { key: 'centre', title: t('centre'), cell: ({ session }) => session?.centre.name ?? '–' },
    { key: 'day', title: t('day'), cell: ({ startedAt }) => day(startedAt) },
    { key: 'pix', title: t('pix'), isNumber: true, cell: ({ result }) => (result ? number(result.pix) : '–') },
    {
      key: 'rate',
      title: t('rate'),
      isNumber: true,
      cell: ({ result }) => (result ? percentage(result.reproducibilityRate) : '–'),
    },
    {
      key: 'inconsistency',
      title: t('inconsistency'),
      isNumber: true,
      cell: ({ secondOpinion }) => (secondOpinion ? percentage(secondOpinion.inconsistency * 100) : '–'),
    },
  ];
  return <Table caption={t('queue.title')} isCaptionHidden columns={columns} rows={waiting} rowKey={({ id }) => id} />;
};
