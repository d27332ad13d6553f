import { isFailure } from '@pix/client';
import {
  ArchiveCampaignDocument,
  CampaignDocument,
  CampaignLiveDocument,
  type CampaignQuery,
  UnarchiveCampaignDocument,
} from '@pix/client/teacher';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { NotFoundPage } from '../shared/layout/NotFoundPage';
import { useAsk, useChange, useLive } from '../shared/queries';
import { Button } from '../shared/ui/Button';
import { Card, Figure, Row, Stack, Tag } from '../shared/ui/Card';
import { Confirm } from '../shared/ui/Dialog';
import { Answered } from '../shared/ui/Loading';
import { Page } from '../shared/ui/Page';
import { Tabs } from '../shared/ui/Tabs';
import { say } from '../shared/ui/Toast';
import { CampaignAnalysis } from './CampaignAnalysis';
import { CampaignResults } from './CampaignResults';
import { ExportDialog } from './ExportDialog';
import { Figures } from './Figures';
import { Participants } from './Participants';
import { nameOf } from './people';

type Campaign = NonNullable<CampaignQuery['campaign']>;

/** A campaign: its code to give, who takes part, what they sent, what to work on. */
export const CampaignPage = () => {
  const { organizationId = '', campaignId = '' } = useParams();
  const asked = useAsk(CampaignDocument, { id: campaignId });
  return (
    <Answered asked={asked}>
      {({ campaign }) =>
        campaign === null ? <NotFoundPage /> : <Followed campaign={campaign} organizationId={organizationId} />
      }
    </Answered>
  );
};

const Followed = ({ campaign, organizationId }: { campaign: Campaign; organizationId: string }) => {
  const { t } = useTranslation('teacher');
  const [search, setSearch] = useSearchParams();
  const [isExporting, setExporting] = useState(false);
  const parts = [
    { id: 'participants', title: t('campaign.participants'), content: <Participants campaign={campaign} /> },
    { id: 'resultats', title: t('campaign.results'), content: <CampaignResults campaignId={campaign.id} /> },
    ...(campaign.type === 'ASSESSMENT'
      ? [{ id: 'analyse', title: t('campaign.analysis'), content: <CampaignAnalysis campaignId={campaign.id} /> }]
      : []),
  ];
  return (
    <Page
      title={campaign.name}
      over={<Link to={`/enseignant/${organizationId}`}>{t('campaigns.title')}</Link>}
      lead={campaign.targetProfile && t('campaign.testing', { title: campaign.targetProfile.title })}
      actions={
        <>
          <Button kind="secondary" onPress={() => setExporting(true)}>
            {t('campaign.export')}
          </Button>
          {campaign.editable && <Archiving campaign={campaign} />}
        </>
      }
    >
      <Stack gap={6}>
        <Head campaign={campaign} />
        <Tabs
          label={t('campaign.tabsLabel')}
          selected={search.get('partie') ?? 'participants'}
          onSelect={(partie) => setSearch({ partie }, { replace: true })}
          tabs={parts}
        />
      </Stack>
      <ExportDialog campaignId={campaign.id} isOpen={isExporting} onClose={() => setExporting(false)} />
    </Page>
  );
};

const Head = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation('teacher');
  const copy = (text: string): void => {
    void navigator.clipboard.writeText(text).then(() => say(t('campaign.copied')));
  };
  return (
    <Stack gap={4}>
      {campaign.archivedAt && <Card tone="warn">{t('campaign.archivedHint')}</Card>}
      <Card tone="soft">
        <Row spread>
          <Figure value={<code>{campaign.code}</code>} label={t('campaign.code')} />
          <Counts campaign={campaign} />
        </Row>
      </Card>
      <Row>
        <Button kind="secondary" size="s" onPress={() => copy(campaign.code)}>
          {t('campaign.copy')}
        </Button>
        <Button kind="secondary" size="s" onPress={() => copy(campaign.link)}>
          {t('campaign.copyLink')}
        </Button>
        <span>{t('campaign.ownedBy', { name: nameOf(campaign.owner) })}</span>
        {campaign.anonymous && <Tag tone="info">{t('campaign.anonymous')}</Tag>}
      </Row>
    </Stack>
  );
};

/** How many stand where, as it changes. */
const Counts = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation('teacher');
  const live = useLive(CampaignLiveDocument, { id: campaign.id }, { enabled: campaign.archivedAt === null });
  const counts = live.data?.campaign?.statusCounts ?? campaign.statusCounts;
  return (
    <Figures>
      <Figure value={counts.started + counts.toShare + counts.shared} label={t('campaign.inAll')} />
      <Figure value={counts.started} label={t('campaign.started')} />
      <Figure value={counts.toShare} label={t('campaign.toShare')} />
      <Figure value={counts.shared} label={t('campaign.shared')} />
      {campaign.archivedAt === null && (
        <Tag tone={live.isConnected ? 'good' : 'plain'}>
          {live.isConnected ? t('campaign.live') : t('campaign.notLive')}
        </Tag>
      )}
    </Figures>
  );
};

const Archiving = ({ campaign: { id, archivedAt } }: { campaign: Campaign }) => {
  const { t } = useTranslation('teacher');
  const [isAsked, setAsked] = useState(false);
  const archive = useChange(ArchiveCampaignDocument);
  const unarchive = useChange(UnarchiveCampaignDocument);
  const told = (result: { readonly __typename: string }): void => {
    setAsked(false);
    if (isFailure(result)) say((result as unknown as { message: string }).message, 'bad');
  };
  if (archivedAt)
    return (
      <Button
        kind="secondary"
        isPending={unarchive.isPending}
        onPress={() =>
          unarchive.mutate({ campaignId: id }, { onSuccess: ({ unarchiveCampaign }) => told(unarchiveCampaign) })
        }
      >
        {t('campaign.unarchive')}
      </Button>
    );
  return (
    <>
      <Button kind="secondary" onPress={() => setAsked(true)}>
        {t('campaign.archive')}
      </Button>
      <Confirm
        title={t('campaign.archiveTitle')}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        action={t('campaign.archive')}
        isPending={archive.isPending}
        onConfirm={() =>
          archive.mutate({ campaignId: id }, { onSuccess: ({ archiveCampaign }) => told(archiveCampaign) })
        }
      >
        <p>{t('campaign.archiveText')}</p>
      </Confirm>
    </>
  );
};
