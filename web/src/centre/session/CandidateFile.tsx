import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDownload } from '../../shared/files';
import { Button } from '../../shared/ui/Button';
import { Row, Stack } from '../../shared/ui/Card';
import { Dialog } from '../../shared/ui/Dialog';
import { say } from '../../shared/ui/Toast';
import { FileImport } from '../FileImport';
import type { CentreSession } from './SessionPage';

/** The list of candidates as a file: taken as it is, filled in, sent back. What the file does not have any more is enrolled no more. */
export const CandidateFile = ({ session, onClose }: { session: CentreSession; onClose: () => void }) => {
  const { t } = useTranslation('centre');
  const download = useDownload();
  const queryClient = useQueryClient();
  const template = (kind: 'ods' | 'csv'): void =>
    void download(`/files/sessions/${session.id}/candidates.${kind}`, `candidats-${session.number}.${kind}`);
  return (
    <Dialog title={t('candidates.byFile')} isOpen onClose={onClose}>
      <Stack gap={5}>
        <p>{t('candidateFile.lead')}</p>
        <Row>
          <Button kind="secondary" size="s" onPress={() => template('ods')}>
            {t('candidateFile.ods')}
          </Button>
          <Button kind="secondary" size="s" onPress={() => template('csv')}>
            {t('candidateFile.csv')}
          </Button>
        </Row>
        <FileImport
          path={`/uploads/candidates?sessionId=${session.id}`}
          label={t('candidateFile.file')}
          hint={t('file.hint')}
          ready={({ candidateCount = 0 }) => t('candidateFile.ready', { count: candidateCount })}
          action={t('candidateFile.submit')}
          onDone={({ candidateCount = 0 }) => {
            void queryClient.invalidateQueries();
            say(t('candidateFile.done', { count: candidateCount }));
            onClose();
          }}
        />
      </Stack>
    </Dialog>
  );
};
