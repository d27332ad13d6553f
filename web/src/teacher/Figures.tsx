import type { ReactNode } from 'react';
import styles from './Figures.module.css';

/** Figures side by side, far enough apart to be read one by one. */
export const Figures = ({ children }: { children: ReactNode }) => <div className={styles['figures']}>{children}</div>;
