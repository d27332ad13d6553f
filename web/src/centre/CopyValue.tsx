import { useTranslation } from 'react-i18next';
import { Button } from '../shared/ui/Button';
import { say } from '../shared/ui/Toast';
import styles from './CopyValue.module.css';

/** A code that is said aloud or written on a board: large, its letters told apart, and copied at a press. */
export const CopyValue = ({ label, value, hint }: { label: string; value: string; hint?: string }) => {
  const { t } = useTranslation('centre');
  const copy = async (): Promise<void> => {
    const isCopied = await navigator.clipboard?.writeText(value).then(
      () => true,
      () => false,
    );
    if (isCopied) say(t('copy.done', { label }));
    else say(t('copy.refused'), 'bad');
  };
  return (
    <div className={styles['code']}>
      <span className={styles['label']}>{label}</span>
      <code className={styles['value']}>{value}</code>
      {hint && <span className={styles['hint']}>{hint}</span>}
      <Button kind="secondary" size="s" aria-label={t('copy.what', { label })} onPress={() => void copy()}>
        {t('copy.copy')}
      </Button>
    </div>
  );
};
