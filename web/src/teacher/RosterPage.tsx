import { RosterImportsDocument, type RosterImportsQuery } from '@pix/client/teacher';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormats } from '../shared/format';
import { NotFoundPage } from '../shared/layout/NotFoundPage';
import { useAsk } from '../shared/queries';
import { Card, Row, Stack, Tag } from '../shared/ui/Card';
import { EmptyState } from '../shared/ui/EmptyState';
import { Answered } from '../shared/ui/Loading';
import { Page, Section } from '../shared/ui/Page';
import { type Column, Table } from '../shared/ui/Table';
import { OrganizationTabs } from './OrganizationTabs';
import { RosterUpload } from './RosterUpload';

type Organization = NonNullable<RosterImportsQuery['organization']>;
type Import = Organization['rosterImports']['nodes'][number];

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
  const asked = useAsk(RosterImportsDocument, { id: organizationId });
  return (
    <Answered asked={asked}>
      {({ organization }) =>
        organization === null ? (
          <NotFoundPage />
        ) : (
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
                  <History organization={organization} />
                )}
              </Section>
            </Stack>
          </Page>
        )
      }
    </Answered>
  );
};

const History = ({ organization: { id, rosterImports } }: { organization: Organization }) => {
  const { t } = useTranslation('teacher');
  const { instant, number } = useFormats();
  const columns: Column<Import>[] = [
    {
      key: 'when',
      title: t('roster.when'),
      isRowTitle: true,
      cell: (one) => (
        <Link
          to={`/enseignant/${id}/base-eleves/${one.id}`}
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
    <Table
      caption={t('roster.caption')}
      isCaptionHidden
      columns={columns}
      rows={rosterImports.nodes}
      rowKey={(one) => one.id}
    />
  );
};
