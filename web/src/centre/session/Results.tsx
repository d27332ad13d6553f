import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useClient } from '../../shared/client-context';
import { useDownload } from '../../shared/files';
import { Button } from '../../shared/ui/Button';
import { Answered } from '../../shared/ui/Loading';
import { Section } from '../../shared/ui/Page';
import { Table } from '../../shared/ui/Table';
import { readCsv } from './csv';
import type { CentreSession } from './SessionPage';

// Columns of the platform's file that are read on a page; the whole is downloaded.
const FIRST_LEVEL = 7;
const LEVELS = 16;

/** The results of a published session: those of its file, read here, and the file. */
export const Results = ({ session: { id, number } }: { session: CentreSession }) => {
  const { t } = useTranslation('centre');
  const client = useClient();
  const download = useDownload();
  const path = `/files/certification-sessions/${id}.csv`;
  const asked = useQuery({
    queryKey: ['sessionResults', id],
    queryFn: async () => readCsv(await (await client.fetch(path)).text()),
  });
  return (
    <Section
      title={t('results.title')}
      actions={
        <Button kind="secondary" onPress={() => void download(path, `resultats-${number}.csv`)}>
          {t('results.download')}
        </Button>
      }
    >
      <Answered asked={asked}>
        {([header = [], ...rows]) => {
          const shown = header.flatMap((title, place) =>
            place >= 1 && place < FIRST_LEVEL + LEVELS && place !== 4 ? [{ title, place }] : [],
          );
          return (
            <Table
              caption={t('results.title')}
              isCaptionHidden
              rows={rows}
              rowKey={(row) => row[0] ?? ''}
              columns={shown.map(({ title, place }) => ({
                key: `${place}`,
                title,
                isNumber: place >= FIRST_LEVEL - 1,
                isRowTitle: place === 2,
                cell: (row: readonly string[]) => row[place] ?? '',
              }))}
            />
          );
        }}
      </Answered>
    </Section>
  );
};
