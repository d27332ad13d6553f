import { matchOr } from '@pix/client';
import { ClassSheetDocument, CreateClassUsernamesDocument } from '@pix/client/teacher';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from '../shared/client-context';
import { saveFile } from '../shared/files';
import { useAsk, useChange } from '../shared/queries';
import { Button } from '../shared/ui/Button';
import { Card, Row, Stack } from '../shared/ui/Card';
import { Dialog } from '../shared/ui/Dialog';
import { ErrorView, useErrorSentence } from '../shared/ui/ErrorView';
import { Select } from '../shared/ui/Field';
import { Progress } from '../shared/ui/Progress';

/** Usernames and one-time passwords for a class, on a sheet to print or in a file (I4). */
export const ClassSheetDialog = ({
  organization,
  isOpen,
  onClose,
}: {
  organization: { readonly id: string; readonly divisions: readonly string[] };
  isOpen: boolean;
  onClose: () => void;
}) => {
  const { t } = useTranslation('teacher');
  const [division, setDivision] = useState<string | null>(null);
  const [sheetId, setSheetId] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const create = useChange(CreateClassUsernamesDocument, { refreshes: [] });
  const thrown = useErrorSentence(create.error);
  const ask = async (chosen: string): Promise<void> => {
    setRefusal(null);
    const { createClassUsernames } = await create.mutateAsync({
      input: { organizationId: organization.id, division: chosen },
    });
    matchOr(
      createClassUsernames,
      { CreateClassUsernamesSuccess: ({ classSheet }) => setSheetId(classSheet.id) },
      ({ message }) => setRefusal(message),
    );
  };
  const close = (): void => {
    setSheetId(null);
    onClose();
  };
  const failure = create.error ? thrown : refusal;
  return (
    <Dialog title={t('learners.sheetTitle')} isOpen={isOpen} onClose={close}>
      <Stack gap={4}>
        <p>{t('learners.sheetLead')}</p>
        <div role="alert">{failure && <Card tone="bad">{failure}</Card>}</div>
        {sheetId === null ? (
          <>
            <Select
              label={t('learners.division')}
              value={division}
              onChange={setDivision}
              options={organization.divisions.map((value) => ({ value, label: value }))}
            />
            <Button
              isDisabled={division === null}
              isPending={create.isPending}
              onPress={() => division !== null && void ask(division).catch(() => {})}
            >
              {t('learners.sheetSubmit')}
            </Button>
          </>
        ) : (
          <Sheet sheetId={sheetId} />
        )}
      </Stack>
    </Dialog>
  );
};

const Sheet = ({ sheetId }: { sheetId: string }) => {
  const { t } = useTranslation('teacher');
  const client = useClient();
  const [failure, setFailure] = useState<unknown>(null);
  const sentence = useErrorSentence(failure);
  const asked = useAsk(
    ClassSheetDocument,
    { id: sheetId },
    { every: (answer) => (answer?.classSheet?.state === 'READY' ? false : 1_000), staleTime: 0 },
  );
  const sheet = asked.data?.classSheet;
  if (asked.error) return <ErrorView error={asked.error} onRetry={() => void asked.refetch()} />;
  if (sheet?.state !== 'READY') return <Progress label={t('learners.sheetRunning')} value={sheet?.percentage ?? 0} />;
  const download = async (kind: 'pdf' | 'csv'): Promise<void> => {
    await saveFile(client, `/files/class-sheets/${sheetId}.${kind}`, `${sheet.division}.${kind}`);
    await asked.refetch();
  };
  const files = [
    { kind: 'pdf', label: t('learners.pdf'), isHad: sheet.pdfDownloaded },
    { kind: 'csv', label: t('learners.csv'), isHad: sheet.csvDownloaded },
  ] as const;
  return (
    <Stack gap={3}>
      <p role="status">{t('learners.sheetReady', { count: sheet.pupilCount })}</p>
      {failure !== null && <p role="alert">{sentence}</p>}
      <Row>
        {files.map(({ kind, label, isHad }) => (
          <Button key={kind} kind="secondary" isDisabled={isHad} onPress={() => void download(kind).catch(setFailure)}>
            {isHad ? t('learners.downloaded') : label}
          </Button>
        ))}
      </Row>
    </Stack>
  );
};
