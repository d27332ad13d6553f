import { Fragment, useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Answering.module.css';
import type { Challenge, Draft } from './answer';

type FieldsProps = {
  readonly challenge: Challenge;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
};

/** Several values: one under the other, or in the text where they are missing. */
export const Fields = (props: FieldsProps) => {
  const { t } = useTranslation('pupil');
  const { challenge } = props;
  return (
    <div className={styles['list']}>
      {challenge.freeOrder && <p>{t('test.anyOrder')}</p>}
      {challenge.sentence === null ? (
        challenge.fields.map((field) => <ListedField key={field.id} {...props} field={field} />)
      ) : (
        <p className={styles['sentence']} lang={challenge.locale}>
          {challenge.sentence.split(/\{(\w+)\}/).map((part, index) => {
            const field = index % 2 === 1 ? challenge.fields.find(({ id }) => id === part) : undefined;
            // oxlint-disable-next-line react/no-array-index-key -- the parts of a text never move
            return <Fragment key={index}>{field ? <Value {...props} field={field} isInline /> : part}</Fragment>;
          })}
        </p>
      )}
    </div>
  );
};

type ValueProps = FieldsProps & {
  readonly field: Challenge['fields'][number];
  readonly isInline?: boolean;
  readonly id?: string;
};

const ListedField = (props: ValueProps) => {
  const id = useId();
  return (
    <div className={styles['line']}>
      <label htmlFor={id} lang={props.challenge.locale}>
        {props.field.label}
      </label>
      <Value {...props} id={id} />
    </div>
  );
};

const Value = ({ challenge, field, draft, onChange, isInline = false, id }: ValueProps) => {
  const { t } = useTranslation('pupil');
  const shared = {
    id,
    'aria-label': isInline ? field.label : undefined,
    className: `${styles['input']} ${isInline ? styles['inline'] : ''}`,
    value: draft.fields[field.id] ?? '',
  };
  const put = (value: string): void => onChange({ ...draft, fields: { ...draft.fields, [field.id]: value } });
  if (field.options.length === 0)
    return (
      <input
        {...shared}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={field.placeholder ?? undefined}
        onChange={(event) => put(event.target.value)}
      />
    );
  return (
    <select {...shared} onChange={(event) => put(event.target.value)}>
      <option value="" disabled>
        {t('test.choose')}
      </option>
      {field.options.map((option) => (
        <option key={option} lang={challenge.locale}>
          {option}
        </option>
      ))}
    </select>
  );
};
