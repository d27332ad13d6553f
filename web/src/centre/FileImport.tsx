import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../shared/ui/Button';
import { Card, Row, Stack } from '../shared/ui/Card';
import { Table } from '../shared/ui/Table';
import styles from './FileImport.module.css';
import { type FileError, type FileReport, useFileImport } from './imports';

type FileImportProps = {
  /** Where it goes, with its question mark. */
  readonly path: string;
  readonly label: string;
  readonly hint: string;
  /** What the file would do, once it has no error. */
  readonly ready: (report: FileReport) => ReactNode;
  readonly action: string;
  readonly onDone: (report: FileReport) => void;
};

/** A file that is checked as soon as it is chosen, and sent once nothing is wrong with it. */
export const FileImport = ({ path, label, hint, ready, action, onDone }: FileImportProps) => {
  const { t } = useTranslation('centre');
  const [file, setFile] = useState<File | null>(null);
  const { check, send, forget, isPending, report, failure } = useFileImport(path);
  const id = useId();
  const choose = (chosen: File | undefined): void => {
    setFile(chosen ?? null);
    if (chosen) void check(chosen);
    else forget();
  };
  const confirm = async (): Promise<void> => {
    const done = file && (await send(file));
    if (done && done.errors.length === 0) onDone(done);
  };
  const isReady = report !== null && report.errors.length === 0;
  return (
    <Stack gap={4}>
      <div className={styles['field']}>
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="file"
          accept=".csv,.ods,text/csv,application/vnd.oasis.opendocument.spreadsheet"
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
          onClick={({ currentTarget }) => {
            // The same file, corrected, may be chosen again.
            currentTarget.value = '';
          }}
        />
        <p id={`${id}-hint`}>{hint}</p>
      </div>
      <div role="status">
        {isPending && <p>{t('file.checking')}</p>}
        {failure && <Card tone="bad">{failure}</Card>}
        {report && report.errors.length > 0 && (
          <p className={styles['wrong']}>{t('file.wrong', { count: report.errors.length })}</p>
        )}
        {isReady && <Card tone="good">{ready(report)}</Card>}
      </div>
      {report && report.errors.length > 0 && <FileErrors errors={report.errors} />}
      {isReady && (
        <Row>
          <Button isPending={isPending} onPress={() => void confirm()}>
            {action}
          </Button>
        </Row>
      )}
    </Stack>
  );
};

/** Line by line, what is to be corrected. */
const FileErrors = ({ errors }: { errors: readonly FileError[] }) => {
  const { t } = useTranslation('centre');
  return (
    <Table
      caption={t('file.errors')}
      isCaptionHidden
      rows={errors.map((error, place) => ({ ...error, key: `${place}` }))}
      rowKey={({ key }) => key}
      columns={[
        { key: 'line', title: t('file.line'), isNumber: true, isRowTitle: true, cell: ({ line }) => line },
        { key: 'field', title: t('file.column'), cell: ({ field }) => field ?? t('file.wholeLine') },
        { key: 'message', title: t('file.what'), cell: ({ message }) => message },
      ]}
    />
  );
};
