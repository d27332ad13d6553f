import type { RunningTestFragment } from '@pix/client/pupil';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { Card, Stack } from '../../shared/ui/Card';
import styles from './Timer.module.css';

type Clock = NonNullable<RunningTestFragment['timer']>;

/** A timed question is announced; it shows once its clock runs. */
export const Announced = ({ timer, isPending, onStart }: { timer: Clock; isPending: boolean; onStart: () => void }) => {
  const { t } = useTranslation('pupil');
  return (
    <Card tone="warn">
      <Stack gap={3}>
        <h2>{t('test.timedTitle')}</h2>
        <p>{t('test.timedLead', { time: written(timer.seconds) })}</p>
        <div>
          <Button isPending={isPending} onPress={onStart}>
            {t('test.timedStart')}
          </Button>
        </div>
      </Stack>
    </Card>
  );
};

/** What is left, from what the platform said was left: its clock decides. */
export const Countdown = ({ timer }: { timer: Clock }) => {
  const { t } = useTranslation('pupil');
  const left = useSecondsLeft(timer.remainingSeconds);
  return (
    <p className={`${styles['countdown']} ${left <= 10 ? styles['short'] : ''}`} role="timer">
      <ClockIcon /> {left > 0 ? t('test.timeLeft', { time: written(left) }) : t('test.timeOver')}
    </p>
  );
};

/** A clock. */
export const ClockIcon = () => (
  <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" className={styles['icon']}>
    <circle cx="8" cy="8" r="6.5" />
    <path d="M8 4.5V8l2.5 1.5" />
  </svg>
);

/** Seconds from now on, at the pace of this device. */
export const useSecondsLeft = (seconds: number): number => {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = performance.now() + seconds * 1_000;
    const look = (): void => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1_000)));
    look();
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [seconds]);
  return left;
};

/** « 1:05 », « 1:02:03 ». */
export const written = (seconds: number): string => {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
};
