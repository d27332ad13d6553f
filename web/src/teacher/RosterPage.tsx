import { RosterImportsDocument, type RosterImportsQuery } from '@pix/client/teacher';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormats } from '../shared/format';
import { NotFoundPage } from '../shared/layout/NotFoundPage';
import { useAskPages } from '../shared/queries';
import { Card, Row, Stack, Tag } from '../shared/ui/Card';
import { EmptyState } from '../shared/ui/EmptyState';
import { Answered } from '../shared/ui/Loading';
import { More } from '../shared/ui/More';
import { Page, Section } from '../shared/ui/Page';
import { type Column, Table } from '../shared/ui/Table';
import { OrganizationTabs } from './OrganizationTabs';
import { RosterUpload } from './RosterUpload';

type Import = NonNullable<RosterImportsQuery['organization']>['rosterImports']['nodes'][number];

export const IMPORT_TONES = {
  UPLOADED: 'plain',
  RUNNING: 'info',
  REFUSED: 'bad',
  CHECKED: 'good',
  IMPORTED: 'good',
  FAILED: 'bad',
} as const;

/** The roster of a school: a file to send, and what became of those before (C2). */
export const RosterPage = () => {
  const { t } = useTranslation('teacher');
  const { organizationId = '' } = useParams();
  const asked = useAskPages(
    RosterImportsDocument,
    { id: organizationId },
    ({ organization }) => organization?.rosterImports.pageInfo,
  );
  return (
    <Answered asked={asked}>
      {(pages) => {
        const organization = pages[0]?.organization;
        if (!organization) return <NotFoundPage />;
        const imports = pages.flatMap(({ organization: page }) => page?.rosterImports.nodes ?? []);
        return (
          <Page title={t('roster.title')} over={organization.name} lead={t('roster.lead')}>
            <OrganizationTabs organizationId={organizationId} />
            <Stack gap={6}>
              {organization.viewerRole === 'ADMIN' ? (
                <RosterUpload organizationId={organizationId} kind={organization.kind} />
              ) : (
                <Card tone="soft">{t('roster.adminsOnly')}</Card>
              )}
              <Section title={t('roster.history')}>
                {organization.rosterImports.totalCount === 0 ? (
                  <EmptyState title={t('roster.empty')} />
                ) : (
                  <History organizationId={organizationId} imports={imports} />
                )}
                <More of={asked} />
              </Section>
            </Stack>
          </Page>
        );
      }}
    </Answered>
  );
};

const History = ({ organizationId, imports }: { organizationId: string; imports: readonly Import[] }) => {
  const { t } = useTranslation('teacher');
  const { instant, number } = useFormats();
  const columns: Column<Import>[] = [
    {
      key: 'when',
      title: t('roster.when'),
      isRowTitle: true,
      cell: (one) => (
        <Link
          to={`/enseignant/${organizationId}/base-eleves/${one.id}`}
          aria-label={t('roster.see', { date: instant(one.uploadedAt) })}
        >
          {instant(one.uploadedAt)}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('roster.state'),
      cell: ({ state, dryRun }) => (
        <Row>
          <Tag tone={IMPORT_TONES[state]}>{t(`roster.${state}`)}</Tag>
          {dryRun && <Tag>{t('roster.dryRunTag')}</Tag>}
        </Row>
      ),
    },
    { key: 'format', title: t('roster.format'), cell: ({ format }) => format ?? t('learners.unknown') },
    {
      key: 'pupils',
      title: t('roster.pupils'),
      isNumber: true,
      cell: ({ pupilCount }) => (pupilCount === null ? t('learners.unknown') : number(pupilCount)),
    },
    { key: 'errors', title: t('roster.errors'), isNumber: true, cell: ({ errorCount }) => number(errorCount) },
  ];
  return (
    <Table caption={t('roster.caption')} isCaptionHidden columns={columns} rows={imports} rowKey={(one) => one.id} />
  );
};
