import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { Chart } from '../../shared/ui/Chart';
import styles from './Certification.module.css';
import type { JudgedCertification } from './CertificationPage';

type Questions = JudgedCertification['questions'];
type Level = {
  readonly level: number;
  readonly right: number;
  readonly wrong: number;
  readonly passed: number;
  readonly left: number;
};

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8];
const KEYS = ['right', 'wrong', 'passed', 'left'] as const;
const COLOURS = {
  right: 'var(--good)',
  wrong: 'var(--bad)',
  passed: 'var(--warn)',
  left: 'var(--line-strong)',
} as const;

const levelsOf = (questions: Questions): Level[] =>
  LEVELS.map((level) => {
    const asked = questions.filter(({ skill }) => skill.level === level);
    const count = (isOne: (question: Questions[number]) => boolean): number => asked.filter(isOne).length;
    const isLeft = ({ isNeutralised, outcome }: Questions[number]): boolean => isNeutralised || outcome === null;
    return {
      level,
      right: count((one) => !isLeft(one) && (one.outcome === 'CORRECT' || one.isExcused)),
      wrong: count((one) => !isLeft(one) && !one.isExcused && one.outcome !== 'CORRECT' && one.outcome !== 'SKIPPED'),
      passed: count((one) => !isLeft(one) && !one.isExcused && one.outcome === 'SKIPPED'),
      left: count(isLeft),
    };
  });

/** How the questions were answered, by how hard they were: a profile that is somebody's own goes down as they get harder. */
export const AnswersChart = ({ questions }: { questions: Questions }) => {
  const { t } = useTranslation('jury');
  const rows = levelsOf(questions);
  const total = (key: (typeof KEYS)[number]): number => rows.reduce((sum, row) => sum + row[key], 0);
  return (
    <Chart
      title={t('answers.title')}
      summary={t('answers.summary', { count: questions.length, right: total('right'), wrong: total('wrong') })}
      rows={rows}
      rowKey={({ level }) => String(level)}
      columns={[
        { key: 'level', title: t('answers.level'), isRowTitle: true, cell: ({ level }) => level },
        ...KEYS.map((key) => ({
          key,
          title: t(`answers.${key}`),
          isNumber: true,
          cell: (row: Level) => row[key],
        })),
      ]}
    >
      <div className={styles['key']}>
        {KEYS.map((key) => (
          <span key={key} style={{ ['--key' as string]: COLOURS[key] }}>
            {t(`answers.${key}`)}
          </span>
        ))}
      </div>
      <ResponsiveContainer width="100%" height={240}>
        <BarChart data={rows} margin={{ left: -24, right: 8, top: 8, bottom: 4 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} />
          <XAxis
            dataKey="level"
            tickLine={false}
            tickFormatter={(level: number) => t('answers.levelShort', { level })}
          />
          <YAxis allowDecimals={false} tickLine={false} axisLine={false} />
          {KEYS.map((key) => (
            <Bar key={key} dataKey={key} stackId="one" fill={COLOURS[key]} isAnimationActive={false} />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </Chart>
  );
};
