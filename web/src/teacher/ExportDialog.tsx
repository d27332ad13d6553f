import { matchOr } from '@pix/client';
import { CampaignExportDocument, RequestCampaignExportDocument } from '@pix/client/teacher';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from '../shared/client-context';
import { saveFile } from '../shared/files';
import { useAsk, useChange } from '../shared/queries';
import { Button } from '../shared/ui/Button';
import { Stack } from '../shared/ui/Card';
import { Dialog } from '../shared/ui/Dialog';
import { ErrorView, useErrorSentence } from '../shared/ui/ErrorView';
import { Checkbox } from '../shared/ui/Field';
import { Progress } from '../shared/ui/Progress';
import { say } from '../shared/ui/Toast';

/** A file of all that was sent: asked for, followed while a job writes it, then fetched. */
export const ExportDialog = ({
  campaignId,
  isOpen,
  onClose,
}: {
  campaignId: string;
  isOpen: boolean;
  onClose: () => void;
}) => {
  const { t } = useTranslation('teacher');
  const [withSkills, setWithSkills] = useState(false);
  const [exportId, setExportId] = useState<string | null>(null);
  const request = useChange(RequestCampaignExportDocument, { refreshes: [] });
  const ask = async (): Promise<void> => {
    const { requestCampaignExport } = await request.mutateAsync({ campaignId, withSkills });
    matchOr(
      requestCampaignExport,
      { RequestCampaignExportSuccess: ({ campaignExport }) => setExportId(campaignExport.id) },
      ({ message }) => say(message, 'bad'),
    );
  };
  const close = (): void => {
    setExportId(null);
    onClose();
  };
  return (
    <Dialog title={t('export.title')} isOpen={isOpen} onClose={close}>
      <Stack gap={4}>
        <p>{t('export.lead')}</p>
        {request.error && <ErrorView error={request.error} />}
        {exportId === null ? (
          <>
            <Checkbox isSelected={withSkills} onChange={setWithSkills}>
              {t('export.withSkills')}
            </Checkbox>
            <Button isPending={request.isPending} onPress={() => void ask().catch(() => {})}>
              {t('export.submit')}
            </Button>
          </>
        ) : (
          <Making exportId={exportId} />
        )}
      </Stack>
    </Dialog>
  );
};

const Making = ({ exportId }: { exportId: string }) => {
  const { t } = useTranslation('teacher');
  const client = useClient();
  const [failure, setFailure] = useState<unknown>(null);
  const sentence = useErrorSentence(failure);
  const asked = useAsk(
    CampaignExportDocument,
    { id: exportId },
    { every: (answer) => (isEnded(answer?.campaignExport?.state) ? false : 1_000), staleTime: 0 },
  );
  const file = asked.data?.campaignExport;
  if (asked.error) return <ErrorView error={asked.error} onRetry={() => void asked.refetch()} />;
  if (file?.state === 'EXPIRED') return <p role="status">{t('export.expired')}</p>;
  if (file?.state !== 'READY') return <Progress label={t('export.running')} value={file?.percentage ?? 0} />;
  const fetchFile = async (): Promise<void> => {
    const fresh = (await asked.refetch()).data?.campaignExport?.link ?? file.link; // A link serves for 15 minutes.
    if (fresh) await saveFile(client, new URL(fresh, location.origin).href, 'resultats.csv');
  };
  return (
    <Stack gap={3}>
      <p role="status">{t('export.ready', { count: file.rowCount })}</p>
      {failure !== null && <p role="alert">{sentence}</p>}
      <Button onPress={() => void fetchFile().catch(setFailure)}>{t('export.download')}</Button>
    </Stack>
  );
};

const isEnded = (state: string | undefined): boolean => state === 'READY' || state === 'EXPIRED';
