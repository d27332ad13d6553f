import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/format';
import { Button } from '../../shared/ui/Button';
import { Row, Tag } from '../../shared/ui/Card';
import { Section } from '../../shared/ui/Page';
import { type Column, Table } from '../../shared/ui/Table';
import type { Dashboard } from './Totals';

type School = Dashboard['schools']['nodes'][number];

type SchoolsProps = {
  readonly schools: Dashboard['schools'];
  readonly isMore: boolean;
  readonly isPending: boolean;
  readonly onMore: () => void;
};

/** School by school. */
export const Schools = ({ schools: { nodes, totalCount }, isMore, isPending, onMore }: SchoolsProps) => {
  const { t } = useTranslation('jury');
  const { number, percentage } = useFormats();
  const columns: readonly Column<School>[] = [
    { key: 'name', title: t('academy.school'), isRowTitle: true, cell: ({ name }) => name },
    { key: 'uai', title: t('academy.uai'), cell: ({ uai }) => uai ?? '–' },
    { key: 'kind', title: t('academy.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      key: 'joined',
      title: t('academy.joined'),
      cell: ({ joined }) => <Tag tone={joined ? 'good' : 'warn'}>{t(joined ? 'academy.yes' : 'academy.no')}</Tag>,
    },
    ...(['pupilCount', 'participantCount', 'sharedCount', 'profileCount', 'certifiableCount'] as const).map((name) => ({
      key: name,
      title: t(`figures.${name}`),
      isNumber: true,
      cell: (row: School) => number(row[name]),
    })),
    {
      key: 'participation',
      title: t('academy.participation'),
      isNumber: true,
      cell: ({ participationPercentage }) =>
        participationPercentage === null ? '–' : percentage(participationPercentage),
    },
  ];
  return (
    <Section title={t('academy.schools', { count: totalCount })}>
      <Table
        caption={t('academy.schools', { count: totalCount })}
        isCaptionHidden
        columns={columns}
        rows={nodes}
        rowKey={({ organizationId }) => organizationId}
      />
      {isMore && (
        <Row>
          <Button kind="secondary" isPending={isPending} onPress={onMore}>
            {t('academy.more')}
          </Button>
        </Row>
      )}
    </Section>
  );
};
