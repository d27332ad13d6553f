import { useTranslation } from 'react-i18next';
import { Table } from '../../shared/ui/Table';

type Certified = {
  readonly level: number;
  readonly pix: number;
  readonly competence: { readonly id: string; readonly title: string };
};

/** The level of each competence, as a certificate says it. */
export const CertifiedCompetences = ({ competences }: { competences: readonly Certified[] }) => {
  const { t } = useTranslation('pupil');
  return (
    <Table
      caption={t('certification.levels')}
      isCaptionHidden
      rows={competences}
      rowKey={({ competence }) => competence.id}
      columns={[
        {
          key: 'competence',
          title: t('certification.competence'),
          isRowTitle: true,
          cell: ({ competence }) => `${competence.id} ${competence.title}`,
        },
        {
          key: 'level',
          title: t('competence.level'),
          isNumber: true,
          cell: ({ level }) => (level < 0 ? t('certification.notCertified') : level),
        },
        { key: 'pix', title: t('competence.pix'), isNumber: true, cell: ({ pix }) => pix },
      ]}
    />
  );
};
