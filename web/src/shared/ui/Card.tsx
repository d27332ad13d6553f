import type { ReactNode } from 'react';
import styles from './Card.module.css';

/** A sheet of paper on the page. */
export const Card = ({
  children,
  tone = 'plain',
}: {
  children: ReactNode;
  tone?: 'plain' | 'soft' | 'good' | 'warn' | 'bad';
}) => <div className={`${styles['card']} ${styles[tone]}`}>{children}</div>;

/** Things one above the other, `gap` apart (a number of the space scale). */
export const Stack = ({ children, gap = 4 }: { children: ReactNode; gap?: 1 | 2 | 3 | 4 | 5 | 6 | 7 }) => (
  <div className={`${styles['stack']} ${styles[`gap${gap}`]}`}>{children}</div>
);

/** Things side by side, which go to the next line when there is no room. */
export const Row = ({ children, spread = false }: { children: ReactNode; spread?: boolean }) => (
  <div className={`${styles['row']} ${spread ? styles['spread'] : ''}`}>{children}</div>
);

/** A word that qualifies: a status, a level. Its colour says nothing that the word does not. */
export const Tag = ({
  children,
  tone = 'plain',
}: {
  children: ReactNode;
  tone?: 'plain' | 'good' | 'warn' | 'bad' | 'info';
}) => <span className={`${styles['tag']} ${styles[`tag-${tone}`]}`}>{children}</span>;

/** A figure with what it counts. */
export const Figure = ({ value, label }: { value: ReactNode; label: string }) => (
  <div className={styles['figure']}>
    <span className={styles['value']}>{value}</span>
    <span className={styles['legend']}>{label}</span>
  </div>
);
