import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import styles from './Chart.module.css';
import { type Column, Table } from './Table';

type ChartProps<Row> = {
  /** What the drawing shows, in a title. */
  readonly title: string;
  /** What it says, in a sentence: read in place of the drawing. */
  readonly summary: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The drawing; its colours are the `--domain-…` and `--primary` of the design. */
  readonly children: ReactNode;
};

/** A drawing of figures, and the same figures as a table for whoever prefers or needs it. */
export const Chart = <Row,>({ title, summary, columns, rows, rowKey, children }: ChartProps<Row>) => {
  const { t } = useTranslation();
  const [isTable, setTable] = useState(false);
  const id = useId();
  return (
    <figure className={styles['chart']} aria-labelledby={id}>
      <figcaption className={styles['caption']}>
        <div>
          <h3 id={id}>{title}</h3>
          <p className={styles['summary']}>{summary}</p>
        </div>
        <Button kind="quiet" size="s" aria-pressed={isTable} onPress={() => setTable(!isTable)}>
          {isTable ? t('chart.asDrawing') : t('chart.asTable')}
        </Button>
      </figcaption>
      {isTable ? (
        <Table caption={title} isCaptionHidden columns={columns} rows={rows} rowKey={rowKey} />
      ) : (
        <div className={styles['drawing']} aria-hidden="true">
          {children}
        </div>
      )}
    </figure>
  );
};
