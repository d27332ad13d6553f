import { RosterImportLiveDocument, type RosterImportLiveSubscription } from '@pix/client/teacher';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormats } from '../shared/format';
import { NotFoundPage } from '../shared/layout/NotFoundPage';
import { useLive } from '../shared/queries';
import { ButtonLink } from '../shared/ui/Button';
import { Card, Figure, Row, Stack, Tag } from '../shared/ui/Card';
import { Answered } from '../shared/ui/Loading';
import { Page, Section } from '../shared/ui/Page';
import { Progress } from '../shared/ui/Progress';
import { Table } from '../shared/ui/Table';
import { Figures } from './Figures';
import { nameOf } from './people';
import { IMPORT_TONES } from './RosterPage';

export type Import = NonNullable<RosterImportLiveSubscription['rosterImport']>;

/** An import as it goes on, then its report: what was done, or each error with its line and its field. */
export const RosterImportPage = () => {
  const { t } = useTranslation('teacher');
  const { organizationId = '', importId = '' } = useParams();
  const live = useLive(RosterImportLiveDocument, { id: importId });
  const root = `/enseignant/${organizationId}`;
  return (
    <Answered asked={live}>
      {({ rosterImport }) =>
        rosterImport === null ? (
          <NotFoundPage />
        ) : (
          <Page
            title={t('import.title')}
            over={<Link to={`${root}/base-eleves`}>{t('import.over')}</Link>}
            actions={
              <>
                <ButtonLink kind="secondary" to={`${root}/base-eleves`}>
                  {t('import.again')}
                </ButtonLink>
                <ButtonLink to={`${root}/eleves`}>{t('import.seeLearners')}</ButtonLink>
              </>
            }
          >
            <Stack gap={5}>
              <Outcome report={rosterImport} />
              <Counts report={rosterImport} />
              <Problems title={t('import.errors')} rows={rosterImport.errors} count={rosterImport.errorCount} />
              <Problems title={t('import.warnings')} rows={rosterImport.warnings} count={rosterImport.warningCount} />
              <LeftOut report={rosterImport} />
              <Preview report={rosterImport} />
            </Stack>
          </Page>
        )
      }
    </Answered>
  );
};

const Outcome = ({ report }: { report: Import }) => {
  const { t } = useTranslation('teacher');
  const { instant } = useFormats();
  const { state, percentage, changedNothing, errorCount, failure, uploadedAt, dryRun } = report;
  const words = {
    UPLOADED: t('import.waiting'),
    RUNNING: null,
    REFUSED: t('import.refused', { count: errorCount }),
    CHECKED: t('import.checked'),
    IMPORTED: changedNothing ? t('import.same') : t('import.imported'),
    FAILED: failure,
  }[state];
  return (
    <Stack gap={3}>
      <Row>
        <Tag tone={IMPORT_TONES[state]}>{t(`roster.${state}`)}</Tag>
        {dryRun && <Tag>{t('roster.dryRunTag')}</Tag>}
        <span>{`${t('roster.when')} ${instant(uploadedAt)}`}</span>
      </Row>
      <div role="status">
        {words && (
          <Card tone={state === 'REFUSED' || state === 'FAILED' ? 'bad' : state === 'UPLOADED' ? 'soft' : 'good'}>
            {words}
          </Card>
        )}
      </div>
      {(state === 'RUNNING' || state === 'UPLOADED') && <Progress label={t('import.progress')} value={percentage} />}
    </Stack>
  );
};

const Counts = ({ report }: { report: Import }) => {
  const { t } = useTranslation('teacher');
  const { number } = useFormats();
  if (report.pupilCount === null) return null;
  const counts = [
    { label: t('import.pupils'), value: report.pupilCount },
    { label: t('import.added'), value: report.addedCount },
    { label: t('import.changed'), value: report.changedCount },
    { label: t('import.reenabled'), value: report.reenabledCount },
    { label: t('import.disabled'), value: report.disabledCount },
  ];
  return (
    <Card tone="soft">
      <Figures>
        {counts.map(({ label, value }) => (
          <Figure key={label} label={label} value={number(value ?? 0)} />
        ))}
      </Figures>
    </Card>
  );
};

type Problem = Import['warnings'][number] & { readonly value?: string | null };

const Problems = ({ title, rows, count }: { title: string; rows: readonly Problem[]; count: number }) => {
  const { t } = useTranslation('teacher');
  const { number } = useFormats();
  if (rows.length === 0) return null;
  const numbered = rows.map((row, index) => ({ ...row, index }));
  return (
    <Section title={title}>
      <Stack gap={3}>
        {count > rows.length && <p>{t('import.first', { count: rows.length })}</p>}
        <Table
          caption={t('listOf', { title })}
          isCaptionHidden
          rows={numbered}
          rowKey={({ index }) => String(index)}
          columns={[
            {
              key: 'line',
              title: t('import.line'),
              isRowTitle: true,
              cell: ({ line }) => (line === null ? t('import.whole') : number(line)),
            },
            { key: 'field', title: t('import.field'), cell: ({ field }) => field && <code>{field}</code> },
            { key: 'message', title: t('import.message'), cell: ({ message }) => message },
            { key: 'value', title: t('import.value'), cell: ({ value }) => value && <code>{value}</code> },
          ]}
        />
      </Stack>
    </Section>
  );
};

const LeftOut = ({ report: { leftOut } }: { report: Import }) => {
  const { t } = useTranslation('teacher');
  const { number } = useFormats();
  if (leftOut.length === 0) return null;
  return (
    <Section title={t('import.leftOut')}>
      <Table
        caption={t('listOf', { title: t('import.leftOut') })}
        isCaptionHidden
        rows={leftOut}
        rowKey={({ cause }) => cause}
        columns={[
          { key: 'cause', title: t('import.cause'), isRowTitle: true, cell: ({ cause }) => t(`import.${cause}`) },
          { key: 'count', title: t('import.count'), isNumber: true, cell: ({ count }) => number(count) },
        ]}
      />
    </Section>
  );
};

const Preview = ({ report: { preview } }: { report: Import }) => {
  const { t } = useTranslation('teacher');
  const { number } = useFormats();
  if (preview.length === 0) return null;
  const numbered = preview.map((row, index) => ({ ...row, index }));
  return (
    <Section title={t('import.preview')}>
      <Table
        caption={t('listOf', { title: t('import.preview') })}
        isCaptionHidden
        rows={numbered}
        rowKey={({ index }) => String(index)}
        columns={[
          { key: 'name', title: t('import.name'), isRowTitle: true, cell: (row) => nameOf(row) },
          { key: 'change', title: t('import.change'), cell: ({ change }) => <Tag>{t(`import.${change}`)}</Tag> },
          { key: 'division', title: t('import.division'), cell: ({ division }) => division },
          {
            key: 'line',
            title: t('import.line'),
            isNumber: true,
            cell: ({ line }) => (line === null ? t('learners.unknown') : number(line)),
          },
        ]}
      />
    </Section>
  );
};
