import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/format';
import { Section } from '../../shared/ui/Page';
import { Table } from '../../shared/ui/Table';
import type { Dashboard } from './Totals';

const FIGURES = ['schoolCount', 'joinedSchoolCount', 'pupilCount', 'participantCount', 'certifiableCount'] as const;

/** The same figures, by kind of school. */
export const ByKind = ({ kinds }: { kinds: Dashboard['byKind'] }) => {
  const { t } = useTranslation('jury');
  const { number } = useFormats();
  if (kinds.length === 0) return null;
  return (
    <Section title={t('academy.byKind')}>
      <Table
        caption={t('academy.byKind')}
        isCaptionHidden
        rows={kinds}
        rowKey={({ kind }) => kind}
        columns={[
          { key: 'kind', title: t('academy.kind'), isRowTitle: true, cell: ({ kind }) => t(`kind.${kind}`) },
          ...FIGURES.map((name) => ({
            key: name,
            title: t(`figures.${name}`),
            isNumber: true,
            cell: (row: Dashboard['byKind'][number]) => number(row[name]),
          })),
        ]}
      />
    </Section>
  );
};
