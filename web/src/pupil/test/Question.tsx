import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ownAddress } from '../../shared/addresses';
import { useFormats } from '../../shared/format';
import { Markdown } from '../../shared/ui/Markdown';
import type { Challenge } from './answer';
import styles from './Question.module.css';

/** What is asked: its text, its image, its files, the site or simulator it is about. */
export const Question = ({
  challenge,
  onState,
}: {
  challenge: Challenge;
  onState: (state: SimulatorState) => void;
}) => {
  const { instruction, illustration, attachments, embed, locale } = challenge;
  return (
    <div className={styles['question']}>
      <Markdown text={instruction} lang={locale} />
      {illustration && (
        <img className={styles['image']} src={ownAddress(illustration.url)} alt={illustration.alt} lang={locale} />
      )}
      {attachments.length > 0 && <Attachments attachments={attachments} />}
      {embed && <Embed key={challenge.id} embed={embed} onState={onState} />}
    </div>
  );
};

export type SimulatorState = Readonly<Record<string, string>>;

const Attachments = ({ attachments }: Pick<Challenge, 'attachments'>) => {
  const { t } = useTranslation('pupil');
  const { number } = useFormats();
  return (
    <ul role="list" className={styles['files']} aria-label={t('test.files')}>
      {attachments.map(({ name, url, bytes }) => (
        <li key={url}>
          <a href={ownAddress(url)} download={name} className={styles['file']}>
            <span aria-hidden="true">↓</span> {name}{' '}
            <span className={styles['size']}>
              {t('test.kilobytes', { size: number(Math.max(1, Math.round(bytes / 1_024))) })}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
};

/** A page in a sandbox of no origin: all it can do to us is say in what state it is (docs/flows/content-releases.md). */
const Embed = ({
  embed,
  onState,
}: {
  embed: NonNullable<Challenge['embed']>;
  onState: (state: SimulatorState) => void;
}) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const tell = useRef(onState);
  useEffect(() => {
    tell.current = onState;
  });
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>): void => {
      if (source !== frame.current?.contentWindow) return;
      const state = stateIn(data);
      if (state) tell.current(state);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  return (
    <iframe
      ref={frame}
      className={styles['embed']}
      title={embed.title}
      src={ownAddress(embed.url)}
      height={embed.height}
      sandbox="allow-scripts allow-forms"
      referrerPolicy="no-referrer"
    />
  );
};

const stateIn = (data: unknown): SimulatorState | null => {
  if (typeof data !== 'object' || data === null) return null;
  const { type, state } = data as { type?: unknown; state?: unknown };
  if (type !== 'pix-state' || typeof state !== 'object' || state === null) return null;
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [name, String(value)]));
};
