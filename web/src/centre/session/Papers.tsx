import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDownload } from '../../shared/files';
import { Button } from '../../shared/ui/Button';
import { Row } from '../../shared/ui/Card';
import { Section } from '../../shared/ui/Page';
import type { CentreSession } from './SessionPage';

const PAPERS = [
  ['attendance-sheet.pdf', 'attendance', 'emargement', 'pdf'],
  ['class-lists.pdf', 'classes', 'classes', 'pdf'],
  ['candidates.csv', 'csv', 'candidats', 'csv'],
  ['candidates.ods', 'ods', 'candidats', 'ods'],
] as const;

/** What is printed for the day, and the lists as files. */
export const Papers = ({ session: { id, number } }: { session: CentreSession }) => {
  const { t } = useTranslation('centre');
  const download = useDownload();
  const [busy, setBusy] = useState<string | null>(null);
  const take = async (file: string, name: string): Promise<void> => {
    setBusy(file);
    await download(`/files/sessions/${id}/${file}`, name);
    setBusy(null);
  };
  return (
    <Section title={t('papers.title')}>
      <p>{t('papers.lead')}</p>
      <Row>
        {PAPERS.map(([file, word, name, kind]) => (
          <Button
            key={file}
            kind="secondary"
            isPending={busy === file}
            onPress={() => void take(file, `${name}-${number}.${kind}`)}
          >
            {t(`papers.${word}`)}
          </Button>
        ))}
      </Row>
    </Section>
  );
};
