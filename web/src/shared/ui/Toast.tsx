import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import styles from './Toast.module.css';

type Toast = { readonly id: number; readonly text: string; readonly tone: 'good' | 'bad' };

const SHOWN_MS = 8_000;
let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

const show = (next: readonly Toast[]): void => {
  toasts = next;
  for (const listener of listeners) listener();
};

const dismiss = (id: number): void => show(toasts.filter((toast) => toast.id !== id));

/** Says that something was done (or, `bad`, was not): seen for some seconds, read by screen readers. */
export const say = (text: string, tone: Toast['tone'] = 'good'): void => {
  lastId += 1;
  const toast = { id: lastId, text, tone };
  show([...toasts.slice(-2), toast]);
  if (tone === 'good') setTimeout(() => dismiss(toast.id), SHOWN_MS);
};

const useToasts = (): readonly Toast[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );

/** Where they are said. One for the application: a live region must be there before it speaks. */
export const ToastRegion = () => {
  const { t } = useTranslation();
  return (
    <div className={styles['region']} role="status" aria-live="polite">
      {useToasts().map(({ id, text, tone }) => (
        <div key={id} className={`${styles['toast']} ${styles[tone]}`}>
          <p>{text}</p>
          <Button kind="quiet" size="s" onPress={() => dismiss(id)}>
            {t('close')}
          </Button>
        </div>
      ))}
    </div>
  );
};
