import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** Nothing here yet: says why, and what to do. */
export const EmptyState = ({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) => (
  <div className={styles['empty']}>
    <svg viewBox="0 0 40 40" width="56" height="56" aria-hidden="true" className={styles['mark']}>
      {[0, 1, 2].flatMap((row) =>
        [0, 1, 2].map((column) => (
          <rect key={`${row}${column}`} x={4 + column * 12} y={4 + row * 12} width="9" height="9" rx="2" />
        )),
      )}
    </svg>
    <p className={styles['title']}>{title}</p>
    {children && <div className={styles['words']}>{children}</div>}
    {action}
  </div>
);
