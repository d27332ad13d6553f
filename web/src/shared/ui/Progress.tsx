import { Label, ProgressBar } from 'react-aria-components';
import styles from './Progress.module.css';

type ProgressProps = {
  readonly label: string;
  readonly value: number;
  readonly max?: number;
  /** What is written beside, « 3 / 5 »; the percentage if absent. */
  readonly text?: string;
  readonly isLabelHidden?: boolean;
};

/** How far something is. */
export const Progress = ({ label, value, max = 100, text, isLabelHidden = false }: ProgressProps) => (
  <ProgressBar
    value={value}
    maxValue={max}
    {...(text !== undefined && { valueLabel: text })}
    className={styles['progress'] ?? ''}
  >
    {({ percentage, valueText }) => (
      <>
        <div className={styles['words']}>
          <Label className={isLabelHidden ? 'visually-hidden' : ''}>{label}</Label>
          <span className={styles['value']}>{valueText}</span>
        </div>
        <svg className={styles['bar']} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect width={percentage ?? 0} height="1" />
        </svg>
      </>
    )}
  </ProgressBar>
);
