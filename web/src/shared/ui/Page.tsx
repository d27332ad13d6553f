import { type ReactNode, useEffect } from 'react';
import styles from './Page.module.css';

type PageProps = {
  readonly title: string;
  /** Said above the title: where one is. */
  readonly over?: ReactNode;
  /** Said under it. */
  readonly lead?: ReactNode;
  /** What can be done here, beside the title. */
  readonly actions?: ReactNode;
  /** Narrow for reading and forms. */
  readonly width?: 'wide' | 'narrow';
  readonly children: ReactNode;
};

/** A page: its one `h1`, the document's title, and what is in it. */
export const Page = ({ title, over, lead, actions, width = 'wide', children }: PageProps) => {
  useEffect(() => {
    document.title = `${title} · Pix`;
  }, [title]);
  return (
    <div className={`${styles['page']} ${styles[width]}`}>
      <header className={styles['header']}>
        <div>
          {over && <div className={styles['over']}>{over}</div>}
          <h1>{title}</h1>
          {lead && <div className={styles['lead']}>{lead}</div>}
        </div>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </header>
      {children}
    </div>
  );
};

/** A part of a page with its `h2`. */
export const Section = ({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) => (
  <section className={styles['section']} aria-label={title}>
    <div className={styles['header']}>
      <h2>{title}</h2>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </div>
    {children}
  </section>
);
