import { OrganizationCampaignsDocument, type OrganizationCampaignsQuery } from '@pix/client/teacher';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormats } from '../shared/format';
import { NotFoundPage } from '../shared/layout/NotFoundPage';
import { useAsk } from '../shared/queries';
import { ButtonLink } from '../shared/ui/Button';
import { Row, Stack, Tag } from '../shared/ui/Card';
import { EmptyState } from '../shared/ui/EmptyState';
import { Field, Select } from '../shared/ui/Field';
import { Answered } from '../shared/ui/Loading';
import { Page } from '../shared/ui/Page';
import { type Column, Table } from '../shared/ui/Table';
import { OrganizationTabs } from './OrganizationTabs';
import { Pages, usePages } from './Pages';
import { nameOf } from './people';

type Campaign = NonNullable<OrganizationCampaignsQuery['organization']>['campaigns']['nodes'][number];
type State = 'ACTIVE' | 'ARCHIVED' | 'ALL';

/** The campaigns of an organization, newest first. */
export const CampaignsPage = () => {
  const { t } = useTranslation('teacher');
  const { organizationId = '' } = useParams();
  const [state, setState] = useState<State>('ACTIVE');
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const pages = usePages(`${state} ${search}`);
  const filter = { state, ...(search && { search }) };
  const asked = useAsk(
    OrganizationCampaignsDocument,
    { id: organizationId, after: pages.after, filter },
    { keepPrevious: true },
  );
  const create = (
    <ButtonLink to={`/enseignant/${organizationId}/nouvelle-campagne`}>{t('campaigns.create')}</ButtonLink>
  );

  return (
    <Answered asked={asked}>
      {({ organization }) =>
        organization === null ? (
          <NotFoundPage />
        ) : (
          <Page title={t('campaigns.title')} over={organization.name} actions={create}>
            <OrganizationTabs organizationId={organizationId} />
            <Stack gap={5}>
              <Row>
                <Field label={t('campaigns.search')} type="search" value={typed} onChange={setTyped} />
                <Select<State>
                  label={t('campaigns.state')}
                  value={state}
                  onChange={setState}
                  options={[
                    { value: 'ACTIVE', label: t('campaigns.active') },
                    { value: 'ARCHIVED', label: t('campaigns.archived') },
                    { value: 'ALL', label: t('campaigns.all') },
                  ]}
                />
              </Row>
              {organization.campaigns.totalCount === 0 ? (
                <NoCampaign isFiltered={search !== '' || state !== 'ACTIVE'} />
              ) : (
                <>
                  <p role="status">{t('campaigns.count', { count: organization.campaigns.totalCount })}</p>
                  <CampaignTable organization={organization} />
                  <Pages pages={pages} pageInfo={organization.campaigns.pageInfo} />
                </>
              )}
            </Stack>
          </Page>
        )
      }
    </Answered>
  );
};

const NoCampaign = ({ isFiltered }: { isFiltered: boolean }) => {
  const { t } = useTranslation('teacher');
  return isFiltered ? (
    <EmptyState title={t('campaigns.notFound')} />
  ) : (
    <EmptyState title={t('campaigns.empty')}>{t('campaigns.emptyHint')}</EmptyState>
  );
};

const CampaignTable = ({
  organization: { id, name, campaigns },
}: {
  organization: NonNullable<OrganizationCampaignsQuery['organization']>;
}) => {
  const { t } = useTranslation('teacher');
  const { day, number } = useFormats();
  const columns: Column<Campaign>[] = [
    {
      key: 'name',
      title: t('campaigns.name'),
      isRowTitle: true,
      cell: (campaign) => (
        <Row>
          <Link to={`/enseignant/${id}/campagnes/${campaign.id}`}>{campaign.name}</Link>
          {campaign.type === 'PROFILES_COLLECTION' && <Tag tone="info">{t('campaigns.collection')}</Tag>}
          {campaign.archivedAt && <Tag tone="warn">{t('campaign.archived')}</Tag>}
        </Row>
      ),
    },
    { key: 'code', title: t('campaigns.code'), cell: ({ code }) => <code>{code}</code> },
    { key: 'owner', title: t('campaigns.owner'), cell: ({ owner }) => nameOf(owner) },
    { key: 'createdAt', title: t('campaigns.createdAt'), cell: ({ createdAt }) => day(createdAt) },
    {
      key: 'participants',
      title: t('campaigns.participants'),
      isNumber: true,
      cell: ({ participationCount }) => number(participationCount),
    },
    { key: 'shared', title: t('campaigns.shared'), isNumber: true, cell: ({ sharedCount }) => number(sharedCount) },
  ];
  return (
    <Table
      caption={t('campaigns.caption', { name })}
      isCaptionHidden
      columns={columns}
      rows={campaigns.nodes}
      rowKey={(campaign) => campaign.id}
    />
  );
};
