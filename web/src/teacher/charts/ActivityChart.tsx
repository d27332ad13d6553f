import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, Legend, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useFormats } from '../../shared/format';
import { Chart } from '../../shared/ui/Chart';
import type { CampaignFigures } from '../CampaignResults';

type Day = CampaignFigures['activity'][number];

/** What was started and sent each day. */
export const ActivityChart = ({ activity }: { activity: readonly Day[] }) => {
  const { t } = useTranslation('teacher');
  const { day: written, number } = useFormats();
  if (activity.length === 0) return null;
  const started = activity.reduce((sum, { startedCount }) => sum + startedCount, 0);
  const shared = activity.reduce((sum, { sharedCount }) => sum + sharedCount, 0);
  return (
    <Chart<Day>
      title={t('results.activity')}
      summary={t('results.activitySummary', { started: number(started), shared: number(shared) })}
      rows={activity}
      rowKey={({ day }) => day}
      columns={[
        { key: 'day', title: t('results.day'), isRowTitle: true, cell: ({ day }) => written(day) },
        {
          key: 'started',
          title: t('results.starts'),
          isNumber: true,
          cell: ({ startedCount }) => number(startedCount),
        },
        { key: 'shared', title: t('results.sendings'), isNumber: true, cell: ({ sharedCount }) => number(sharedCount) },
      ]}
    >
      <ResponsiveContainer width="100%" height={240}>
        <BarChart accessibilityLayer={false} data={[...activity]} margin={{ top: 8, right: 8, bottom: 0, left: 0 }}>
          <CartesianGrid vertical={false} />
          <XAxis
            dataKey="day"
            tickFormatter={(day: string) => day.slice(5).split('-').reverse().join('/')}
            tickLine={false}
          />
          <YAxis allowDecimals={false} width={36} tickLine={false} axisLine={false} />
          <Legend />
          <Bar dataKey="startedCount" name={t('results.starts')} fill="var(--domain-2)" isAnimationActive={false} />
          <Bar dataKey="sharedCount" name={t('results.sendings')} fill="var(--primary)" isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </Chart>
  );
};
