import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Answering.module.css';
import type { Challenge, Draft } from './answer';
import { Fields } from './Fields';

type AnsweringProps = {
  readonly challenge: Challenge;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
};

/** Where a question is answered, after its kind. */
export const Answering = (props: AnsweringProps) => {
  switch (props.challenge.kind) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return <Choices {...props} />;
    case 'SHORT_TEXT':
    case 'NUMBER':
    case 'DATE':
      return <Line {...props} />;
    case 'FIELDS':
      return <Fields {...props} />;
    case 'ORDERING':
      return <Ordering {...props} />;
    case 'MATCHING':
      return <Matching {...props} />;
    case 'SIMULATOR':
      return <Simulated {...props} />;
  }
};

const Choices = ({ challenge, draft, onChange }: AnsweringProps) => {
  const { t } = useTranslation('pupil');
  const name = useId();
  const isSingle = challenge.kind === 'SINGLE_CHOICE';
  const choose = (id: string, isChosen: boolean): void => {
    const others = isSingle ? [] : draft.choices.filter((other) => other !== id);
    onChange({ ...draft, choices: isChosen ? [...others, id] : others });
  };
  return (
    <fieldset className={styles['list']}>
      <legend>{t(isSingle ? 'test.chooseOne' : 'test.chooseAll')}</legend>
      {challenge.choices.map(({ id, text }) => (
        <label key={id} className={styles['choice']}>
          <input
            type={isSingle ? 'radio' : 'checkbox'}
            name={name}
            checked={draft.choices.includes(id)}
            onChange={(event) => choose(id, event.target.checked)}
          />
          <span lang={challenge.locale}>{text}</span>
        </label>
      ))}
    </fieldset>
  );
};

const Line = ({ challenge, draft, onChange }: AnsweringProps) => {
  const { t } = useTranslation('pupil');
  const id = useId();
  const { kind, unit, placeholder } = challenge;
  return (
    <div className={styles['line']}>
      <label htmlFor={id}>
        {t(kind === 'NUMBER' ? 'test.yourNumber' : kind === 'DATE' ? 'test.yourDate' : 'test.yourAnswer')}
      </label>
      <div className={styles['withUnit']}>
        <input
          id={id}
          className={styles['input']}
          type={kind === 'DATE' ? 'date' : 'text'}
          inputMode={kind === 'NUMBER' ? 'decimal' : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          placeholder={placeholder ?? undefined}
          aria-describedby={unit ? `${id}-unit` : undefined}
          value={draft.text}
          onChange={(event) => onChange({ ...draft, text: event.target.value })}
        />
        {unit && <span id={`${id}-unit`}>{unit}</span>}
      </div>
    </div>
  );
};

const Ordering = ({ challenge, draft, onChange }: AnsweringProps) => {
  const { t } = useTranslation('pupil');
  const list = useRef<HTMLOListElement>(null);
  const textOf = (id: string): string => challenge.choices.find((choice) => choice.id === id)?.text ?? '';
  const move = (from: number, to: number, button: 'up' | 'down'): void => {
    const moved = [...draft.choices];
    moved.splice(to, 0, ...moved.splice(from, 1));
    onChange({ ...draft, choices: moved });
    // The focus goes with what moved, so that the same key moves it further.
    requestAnimationFrame(() => {
      const row = list.current?.children[to];
      const wanted = row?.querySelector<HTMLButtonElement>(`[data-move="${button}"]:not(:disabled)`);
      (wanted ?? row?.querySelector<HTMLButtonElement>('button:not(:disabled)'))?.focus();
    });
  };
  return (
    <div className={styles['list']}>
      <p>{t('test.putInOrder')}</p>
      <ol ref={list} role="list" className={styles['ordering']}>
        {draft.choices.map((id, index) => (
          <li key={id} className={styles['ordered']}>
            <span className={styles['rank']}>{index + 1}</span>
            <span className={styles['grow']} lang={challenge.locale}>
              {textOf(id)}
            </span>
            <button
              type="button"
              data-move="up"
              disabled={index === 0}
              aria-label={t('test.moveUp', { text: textOf(id) })}
              onClick={() => move(index, index - 1, 'up')}
            >
              ↑
            </button>
            <button
              type="button"
              data-move="down"
              disabled={index === draft.choices.length - 1}
              aria-label={t('test.moveDown', { text: textOf(id) })}
              onClick={() => move(index, index + 1, 'down')}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {t('test.orderNow', { order: draft.choices.map((id, index) => `${index + 1}. ${textOf(id)}`).join(', ') })}
      </p>
    </div>
  );
};

const Matching = ({ challenge, draft, onChange }: AnsweringProps) => {
  const { t } = useTranslation('pupil');
  const id = useId();
  return (
    <div className={styles['list']}>
      <p>{t('test.match')}</p>
      {challenge.items.map((item) => (
        <div key={item.id} className={styles['pair']}>
          <label htmlFor={`${id}-${item.id}`} lang={challenge.locale}>
            {item.text}
          </label>
          <select
            id={`${id}-${item.id}`}
            className={styles['input']}
            value={draft.pairs[item.id] ?? ''}
            onChange={(event) => onChange({ ...draft, pairs: { ...draft.pairs, [item.id]: event.target.value } })}
          >
            <option value="" disabled>
              {t('test.choose')}
            </option>
            {challenge.choices.map((choice) => (
              <option key={choice.id} value={choice.id} lang={challenge.locale}>
                {choice.text}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
};

/** The doing is in the frame above: here is said whether something was done. */
const Simulated = ({ draft }: AnsweringProps) => {
  const { t } = useTranslation('pupil');
  return <p role="status">{t(draft.state ? 'test.simulatorReady' : 'test.simulatorWaits')}</p>;
};
