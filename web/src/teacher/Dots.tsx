import { useTranslation } from 'react-i18next';
import styles from './Dots.module.css';

/** How relevant, 1 to 3. */
export const Dots = ({ count }: { count: number }) => {
  const { t } = useTranslation('teacher');
  return (
    <span className={styles['dots']}>
      <span className="visually-hidden">{t('analysis.dots', { count })}</span>
      {[1, 2, 3].map((rank) => (
        <span key={rank} aria-hidden="true" className={`${styles['dot']} ${rank <= count ? styles['full'] : ''}`} />
      ))}
    </span>
  );
};
