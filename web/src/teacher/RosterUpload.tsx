import { RosterImportsDocument, type RosterImportsQuery } from '@pix/client/teacher';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useClient } from '../shared/client-context';
import { Button } from '../shared/ui/Button';
import { Card, Stack } from '../shared/ui/Card';
import { useErrorSentence } from '../shared/ui/ErrorView';
import { Checkbox } from '../shared/ui/Field';
import styles from './RosterUpload.module.css';

type Kind = NonNullable<RosterImportsQuery['organization']>['kind'];

/** What the platform said of a file that it would not take. */
class Refused extends Error {}

/** A roster file is sent; the page of its import shows the rest. */
export const RosterUpload = ({ organizationId, kind }: { organizationId: string; kind: Kind }) => {
  const { t } = useTranslation('teacher');
  const [file, setFile] = useState<File | null>(null);
  const [isDryRun, setDryRun] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const upload = useUpload(organizationId);
  const thrown = useErrorSentence(upload.error);
  const failure = upload.error instanceof Refused ? upload.error.message : upload.error ? thrown : null;
  const hint = kind === 'UNIVERSITY' || kind === 'AGRICULTURAL' ? kind : 'school';
  return (
    <Stack gap={4}>
      <div role="alert">{failure && <Card tone="bad">{failure}</Card>}</div>
      <DropZone
        aria-label={t('roster.file')}
        className={styles['zone'] ?? ''}
        onDrop={({ items }) => {
          const item = items.find(isFileDropItem);
          if (item) void item.getFile().then(setFile);
        }}
      >
        <p>{t('roster.drop')}</p>
        <FileTrigger acceptedFileTypes={['.xml', '.zip', '.csv']} onSelect={(files) => setFile(files?.item(0) ?? null)}>
          <Button kind="secondary">{t('roster.choose')}</Button>
        </FileTrigger>
        <p className={styles['hint']}>{t(`roster.hint.${hint}`)}</p>
        <p role="status">{file && <strong>{t('roster.chosen', { name: file.name })}</strong>}</p>
      </DropZone>
      <Checkbox isSelected={isDryRun} onChange={setDryRun}>
        {t('roster.dryRun')}
      </Checkbox>
      <Checkbox isSelected={isAdding} onChange={setAdding}>
        {t('roster.add')}
      </Checkbox>
      <div>
        <Button
          isDisabled={file === null}
          isPending={upload.isPending}
          onPress={() => file && upload.send(file, { isDryRun, isAdding })}
        >
          {upload.isPending ? t('roster.sending') : t('roster.submit')}
        </Button>
      </div>
    </Stack>
  );
};

const useUpload = (organizationId: string) => {
  const client = useClient();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const post = async (
    file: File,
    { isDryRun, isAdding }: { isDryRun: boolean; isAdding: boolean },
  ): Promise<string> => {
    const query = new URLSearchParams({
      organizationId,
      ...(isDryRun && { dryRun: 'true' }),
      ...(isAdding && { mode: 'ADD' }),
    });
    const response = await client.fetch(`/uploads/rosters?${query}`, { method: 'POST', body: file });
    const answer = (await response.json()) as { rosterImportId?: string; message?: string };
    if (!answer.rosterImportId) throw new Refused(answer.message ?? '');
    return answer.rosterImportId;
  };

  const send = (file: File, options: { isDryRun: boolean; isAdding: boolean }): void => {
    setPending(true);
    setError(null);
    post(file, options)
      .then(async (importId) => {
        await queryClient.invalidateQueries({ queryKey: [RosterImportsDocument.name] });
        await navigate(`/enseignant/${organizationId}/base-eleves/${importId}`);
      })
      .catch(setError)
      .finally(() => setPending(false));
  };
  return { isPending, error, send };
};
