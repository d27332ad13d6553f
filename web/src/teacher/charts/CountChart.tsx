import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useFormats } from '../../shared/format';
import { Chart } from '../../shared/ui/Chart';

type Row = { readonly label: string; readonly count: number };

/** How many pupils are where: a bar for each place. */
export const CountChart = ({
  title,
  summary,
  labelTitle,
  rows,
}: {
  title: string;
  summary: string;
  labelTitle: string;
  rows: readonly Row[];
}) => {
  const { t } = useTranslation('teacher');
  const { number } = useFormats();
  return (
    <Chart<Row>
      title={title}
      summary={summary}
      rows={rows}
      rowKey={({ label }) => label}
      columns={[
        { key: 'label', title: labelTitle, isRowTitle: true, cell: ({ label }) => label },
        { key: 'count', title: t('results.pupils'), isNumber: true, cell: ({ count }) => number(count) },
      ]}
    >
      <ResponsiveContainer width="100%" height={260}>
        <BarChart accessibilityLayer={false} data={[...rows]} margin={{ top: 20, right: 8, bottom: 8, left: 0 }}>
          <CartesianGrid vertical={false} />
          <XAxis
            dataKey="label"
            interval={0}
            tickLine={false}
            angle={rows.length > 5 ? -35 : 0}
            textAnchor={rows.length > 5 ? 'end' : 'middle'}
            height={rows.length > 5 ? 64 : 32}
          />
          <YAxis allowDecimals={false} width={36} tickLine={false} axisLine={false} />
          <Bar dataKey="count" fill="var(--primary)" radius={[4, 4, 0, 0]} isAnimationActive={false}>
            <LabelList dataKey="count" position="top" fill="var(--ink)" />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </Chart>
  );
};
