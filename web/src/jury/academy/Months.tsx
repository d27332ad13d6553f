import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { Chart } from '../../shared/ui/Chart';
import { EmptyState } from '../../shared/ui/EmptyState';
import styles from '../certification/Certification.module.css';
import type { Dashboard } from './Totals';

const COLOURS = { startedCount: 'var(--domain-2)', sharedCount: 'var(--domain-3)' } as const;
const KEYS = ['startedCount', 'sharedCount'] as const;

/** What was started and sent, month by month. */
export const Months = ({ months }: Pick<Dashboard, 'months'>) => {
  const { t } = useTranslation('jury');
  if (months.length === 0) return <EmptyState title={t('academy.noMonths')} />;
  const total = (key: (typeof KEYS)[number]): number => months.reduce((sum, month) => sum + month[key], 0);
  return (
    <Chart
      title={t('academy.months')}
      summary={t('academy.monthsSummary', { started: total('startedCount'), shared: total('sharedCount') })}
      rows={months}
      rowKey={({ month }) => month}
      columns={[
        { key: 'month', title: t('academy.month'), isRowTitle: true, cell: ({ month }) => month },
        ...KEYS.map((key) => ({
          key,
          title: t(`figures.${key}`),
          isNumber: true,
          cell: (row: Dashboard['months'][number]) => row[key],
        })),
      ]}
    >
      <div className={styles['key']}>
        {KEYS.map((key) => (
          <span key={key} style={{ ['--key' as string]: COLOURS[key] }}>
            {t(`figures.${key}`)}
          </span>
        ))}
      </div>
      <ResponsiveContainer width="100%" height={240}>
        <BarChart data={[...months]} margin={{ left: -16, right: 8, top: 8, bottom: 4 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="month" tickLine={false} />
          <YAxis allowDecimals={false} tickLine={false} axisLine={false} />
          {KEYS.map((key) => (
            <Bar
              key={key}
              dataKey={key}
              fill={COLOURS[key]}
              maxBarSize={48}
              radius={[3, 3, 0, 0]}
              isAnimationActive={false}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </Chart>
  );
};
