import {
  CampaignParticipantsDocument,
  type CampaignParticipantsQuery,
  type CampaignQuery,
  OrganizationHeadDocument,
} from '@pix/client/teacher';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useFormats } from '../shared/format';
import { useAsk } from '../shared/queries';
import { Button } from '../shared/ui/Button';
import { Row, Stack, Tag } from '../shared/ui/Card';
import { EmptyState } from '../shared/ui/EmptyState';
import { Field, Select } from '../shared/ui/Field';
import { Answered } from '../shared/ui/Loading';
import { type Column, Table } from '../shared/ui/Table';
import { Pages, usePages } from './Pages';
import { ParticipantDialog } from './ParticipantDialog';
import { nameOf } from './people';

type Campaign = NonNullable<CampaignQuery['campaign']>;
export type Participant = NonNullable<CampaignParticipantsQuery['campaign']>['participations']['nodes'][number];
type Status = 'ALL' | Participant['status'];

const STATUSES = ['ALL', 'STARTED', 'TO_SHARE', 'SHARED'] as const;
const TONES = { STARTED: 'plain', TO_SHARE: 'warn', SHARED: 'good' } as const;
const EVERY_CLASS = '*';

/** Who takes part, with what they sent. Asked again now and then: names appear while a class is at work. */
export const Participants = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation('teacher');
  const { organizationId = '' } = useParams();
  const [status, setStatus] = useState<Status>('ALL');
  const [division, setDivision] = useState(EVERY_CLASS);
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const pages = usePages(`${status} ${division} ${search}`);
  const filter = {
    ...(status !== 'ALL' && { status }),
    ...(division !== EVERY_CLASS && { division }),
    ...(search && { search }),
  };
  const asked = useAsk(
    CampaignParticipantsDocument,
    { id: campaign.id, after: pages.after, filter },
    { keepPrevious: true, every: 15_000 },
  );
  const head = useAsk(OrganizationHeadDocument, { id: organizationId });
  const divisions = head.data?.organization?.divisions ?? [];
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <Stack gap={4}>
      <Row>
        <Field label={t('participants.search')} type="search" value={typed} onChange={setTyped} />
        <Select<Status>
          label={t('participants.filter')}
          value={status}
          onChange={setStatus}
          options={STATUSES.map((value) => ({ value, label: t(`participants.${value}`) }))}
        />
        {divisions.length > 0 && (
          <Select
            label={t('participants.divisionFilter')}
            value={division}
            onChange={setDivision}
            options={[
              { value: EVERY_CLASS, label: t('participants.allDivisions') },
              ...divisions.map((value) => ({ value, label: value })),
            ]}
          />
        )}
      </Row>
      <Answered asked={asked}>
        {({ campaign: found }) =>
          !found || found.participations.totalCount === 0 ? (
            <Nobody code={campaign.code} isFiltered={isFiltered} />
          ) : (
            <>
              <p role="status">{t('participants.count', { count: found.participations.totalCount })}</p>
              <ParticipantTable campaign={campaign} participants={found.participations.nodes} />
              <Pages pages={pages} pageInfo={found.participations.pageInfo} />
            </>
          )
        }
      </Answered>
    </Stack>
  );
};

const Nobody = ({ code, isFiltered }: { code: string; isFiltered: boolean }) => {
  const { t } = useTranslation('teacher');
  return isFiltered ? (
    <EmptyState title={t('learners.notFound')} />
  ) : (
    <EmptyState title={t('participants.empty')}>{t('participants.emptyHint', { code })}</EmptyState>
  );
};

const ParticipantTable = ({ campaign, participants }: { campaign: Campaign; participants: readonly Participant[] }) => {
  const { t } = useTranslation('teacher');
  const [seen, setSeen] = useState<Participant | null>(null);
  const columns = useParticipantColumns(campaign, setSeen);
  return (
    <>
      <Table
        caption={t('participants.caption', { name: campaign.name })}
        isCaptionHidden
        columns={columns}
        rows={participants}
        rowKey={({ id }) => id}
      />
      {seen && <ParticipantDialog campaign={campaign} participant={seen} onClose={() => setSeen(null)} />}
    </>
  );
};

const useParticipantColumns = (campaign: Campaign, see: (participant: Participant) => void): Column<Participant>[] => {
  const { t } = useTranslation('teacher');
  const { percentage, number } = useFormats();
  const isTest = campaign.type === 'ASSESSMENT';
  const hasStages = (campaign.targetProfile?.stages.length ?? 0) > 0;
  const dash = t('learners.unknown');
  return [
    {
      key: 'name',
      title: t('participants.name'),
      isRowTitle: true,
      cell: (participant) => (
        <>
          {nameOf(participant)}
          {participant.round > 1 && ` (${t('participants.round', { round: participant.round })})`}
        </>
      ),
    },
    { key: 'division', title: t('participants.division'), cell: ({ division }) => division ?? dash },
    ...(campaign.externalIdLabel
      ? [
          {
            key: 'externalId',
            title: campaign.externalIdLabel,
            cell: ({ externalId }: Participant) => externalId ?? dash,
          },
        ]
      : []),
    {
      key: 'status',
      title: t('participants.status'),
      cell: ({ status, progressPercentage }) => (
        <Row>
          <Tag tone={TONES[status]}>{t(`participants.${status}`)}</Tag>
          {status === 'STARTED' && progressPercentage !== null && <span>{percentage(progressPercentage)}</span>}
        </Row>
      ),
    },
    {
      key: 'result',
      title: isTest ? t('participants.mastery') : t('participants.pix'),
      isNumber: true,
      cell: ({ masteryPercentage, profile }) =>
        isTest
          ? masteryPercentage === null
            ? dash
            : percentage(masteryPercentage)
          : profile
            ? number(profile.pix)
            : dash,
    },
    ...(hasStages
      ? [
          {
            key: 'stage',
            title: t('participants.stage'),
            cell: ({ stage }: Participant) => stage?.stage.teacherTitle ?? stage?.stage.title ?? dash,
          },
        ]
      : []),
    {
      key: 'see',
      title: t('participants.see'),
      cell: (participant) =>
        participant.status === 'SHARED' ? (
          <Button
            kind="quiet"
            size="s"
            aria-label={t('participants.seeOf', { name: nameOf(participant) })}
            onPress={() => see(participant)}
          >
            {t('participants.see')}
          </Button>
        ) : (
          dash
        ),
    },
  ];
};
