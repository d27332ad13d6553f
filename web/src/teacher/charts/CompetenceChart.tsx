import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, Cell, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useFormats } from '../../shared/format';
import { Chart } from '../../shared/ui/Chart';

type Row = {
  readonly id: string;
  readonly title: string;
  readonly domain: { readonly id: string };
  readonly value: number;
  readonly more: number | string;
};

/** A figure for each competence, in the colour of its domain. */
export const CompetenceChart = ({
  title,
  valueTitle,
  moreTitle,
  max,
  kind,
  rows,
}: {
  title: string;
  valueTitle: string;
  moreTitle: string;
  max: number;
  kind: 'mastery' | 'level';
  rows: readonly Row[];
}) => {
  const { t } = useTranslation('teacher');
  const { number, percentage } = useFormats();
  const written = (value: number): string =>
    kind === 'mastery' ? percentage(value) : number(Math.round(value * 10) / 10);
  const sorted = [...rows].sort((one, other) => one.value - other.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return null;
  return (
    <Chart<Row>
      title={title}
      summary={t(kind === 'mastery' ? 'results.byCompetenceSummary' : 'results.profileSummary', {
        lowest: lowest.title,
        lowestValue: written(lowest.value),
        highest: highest.title,
        highestValue: written(highest.value),
      })}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'competence', title: t('results.competence'), isRowTitle: true, cell: (row) => row.title },
        { key: 'value', title: valueTitle, isNumber: true, cell: ({ value }) => written(value) },
        {
          key: 'more',
          title: moreTitle,
          isNumber: true,
          cell: ({ more }) => (typeof more === 'number' ? number(Math.round(more)) : more),
        },
      ]}
    >
      <ResponsiveContainer width="100%" height={40 + rows.length * 52}>
        <BarChart
          accessibilityLayer={false}
          data={[...rows]}
          layout="vertical"
          margin={{ top: 0, right: 56, bottom: 0, left: 0 }}
        >
          <CartesianGrid horizontal={false} />
          <XAxis type="number" domain={[0, max]} tickLine={false} axisLine={false} />
          <YAxis type="category" dataKey="title" width={180} interval={0} tickLine={false} axisLine={false} />
          <Bar dataKey="value" radius={[0, 4, 4, 0]} isAnimationActive={false}>
            {rows.map(({ id, domain }) => (
              <Cell key={id} fill={`var(--domain-${domain.id})`} />
            ))}
            <LabelList
              dataKey="value"
              position="right"
              fill="var(--ink)"
              formatter={(value: unknown) => written(Number(value))}
            />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </Chart>
  );
};
