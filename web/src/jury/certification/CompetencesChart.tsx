import { useTranslation } from 'react-i18next';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useFormats } from '../../shared/format';
import { Chart } from '../../shared/ui/Chart';
import styles from './Certification.module.css';
import type { JudgedCertification } from './CertificationPage';

type Row = {
  readonly id: string;
  readonly title: string;
  readonly right: number | null;
  readonly confidence: number | null;
  readonly level: number | null;
  readonly engineLevel: number | null;
};

const COLOURS = { right: 'var(--domain-2)', confidence: 'var(--domain-3)' } as const;
const KEYS = ['right', 'confidence'] as const;

/** Of one competence, in percent, the right answers among those counted; `null` when none was. */
const rightIn = (questions: JudgedCertification['questions'], competenceId: string): number | null => {
  const counted = questions.filter((one) => one.competence.id === competenceId && !one.isNeutralised);
  const right = counted.filter(({ outcome, isExcused }) => outcome === 'CORRECT' || isExcused);
  return counted.length === 0 ? null : Math.round((100 * right.length) / counted.length);
};

const rowsOf = ({ questions, result, secondOpinion }: JudgedCertification): Row[] => {
  const official = new Map(result?.competences.map((one) => [one.competence.id, one]));
  const engine = new Map(secondOpinion?.competences.map((one) => [one.competence.id, one]));
  const titles = new Map(questions.map(({ competence }) => [competence.id, competence.title]));
  return [...titles]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([id, title]) => {
      const opinion = engine.get(id);
      return {
        id,
        title,
        right: rightIn(questions, id),
        confidence: opinion ? Math.round(opinion.confidence * 100) : null,
        level: official.get(id)?.level ?? null,
        engineLevel: opinion?.level ?? null,
      };
    });
};

/** Competence by competence, what was right again and how sure the engine is, with the level each of them gives. */
export const CompetencesChart = ({ judged }: { judged: JudgedCertification }) => {
  const { t } = useTranslation('jury');
  const { percentage } = useFormats();
  const rows = rowsOf(judged);
  const shown = (value: number | null): string => (value === null ? '–' : percentage(value));
  const levelOf = (level: number | null): string =>
    level === null ? '–' : level < 0 ? t('competences.notCertified') : String(level);
  const apart = rows.filter(({ level, engineLevel }) => level !== engineLevel).length;
  return (
    <Chart
      title={t('competences.title')}
      summary={t('competences.summary', { count: apart, of: rows.length })}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'competence', title: t('competence'), isRowTitle: true, cell: ({ id, title }) => `${id} ${title}` },
        { key: 'right', title: t('competences.right'), isNumber: true, cell: ({ right }) => shown(right) },
        {
          key: 'confidence',
          title: t('competences.confidence'),
          isNumber: true,
          cell: ({ confidence }) => shown(confidence),
        },
        { key: 'level', title: t('competences.level'), isNumber: true, cell: ({ level }) => levelOf(level) },
        {
          key: 'engine',
          title: t('competences.engineLevel'),
          isNumber: true,
          cell: ({ engineLevel }) => levelOf(engineLevel),
        },
      ]}
    >
      <div className={styles['key']}>
        {KEYS.map((key) => (
          <span key={key} style={{ ['--key' as string]: COLOURS[key] }}>
            {t(`competences.${key}`)}
          </span>
        ))}
      </div>
      <ResponsiveContainer width="100%" height={280}>
        <BarChart data={rows} margin={{ left: -8, right: 8, top: 8, bottom: 4 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} />
          <XAxis dataKey="id" tickLine={false} interval={0} />
          <YAxis
            domain={[0, 100]}
            tickLine={false}
            axisLine={false}
            tickFormatter={(value: number) => percentage(value)}
          />
          {KEYS.map((key) => (
            <Bar key={key} dataKey={key} fill={COLOURS[key]} radius={[3, 3, 0, 0]} isAnimationActive={false} />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </Chart>
  );
};
