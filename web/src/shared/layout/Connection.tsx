import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Connection.module.css';

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};

/** Whether this device says that it has a network. */
export const useIsOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);

/** Says that there is no network, as long as there is none. */
export const Connection = () => {
  const { t } = useTranslation();
  const isOnline = useIsOnline();
  return (
    <div role="status" className={styles['connection']}>
      {!isOnline && <p>{t('offline')}</p>}
    </div>
  );
};
