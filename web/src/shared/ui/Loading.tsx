import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorView } from './ErrorView';
import styles from './Loading.module.css';

/** The shape of what is coming; said to screen readers once it takes some time. */
export const Loading = ({ lines = 4 }: { lines?: number }) => {
  const { t } = useTranslation();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 600);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles['loading']} role="status">
      <span className="visually-hidden">{isLong ? t('loading') : ''}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles['line']} aria-hidden="true" />
      ))}
    </div>
  );
};

type Asked<Answer> = {
  readonly data: Answer | undefined;
  readonly error: Error | null;
  readonly refetch?: () => unknown;
};

/** What a question answered; meanwhile its shape, or what went wrong with a way to ask again. */
export const Answered = <Answer,>({
  asked,
  children,
}: {
  asked: Asked<Answer>;
  children: (answer: Answer) => ReactNode;
}) => {
  const { data, error, refetch } = asked;
  if (data !== undefined) return children(data);
  if (error) return <ErrorView error={error} {...(refetch && { onRetry: () => void refetch() })} />;
  return <Loading />;
};
