import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import {
  Button as AriaButton,
  Checkbox as AriaCheckbox,
  Select as AriaSelect,
  type CheckboxProps,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';
import styles from './Field.module.css';

type FieldProps = Omit<TextFieldProps, 'children' | 'className'> & {
  readonly label: string;
  /** Said under the field, before anything is wrong. */
  readonly hint?: string;
  /** What is wrong, as the platform says it. */
  readonly error?: string | null;
  readonly multiline?: boolean;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly placeholder?: string;
  readonly autoCapitalize?: 'characters' | 'off';
};

/** A labelled text field with its hint and what is wrong with it, all tied together for screen readers. */
export const Field = ({ label, hint, error, multiline = false, placeholder, autoCapitalize, ...props }: FieldProps) => (
  <TextField
    {...props}
    validationBehavior={error ? 'aria' : 'native'}
    isInvalid={Boolean(error) || (props.isInvalid ?? false)}
    className={styles['field'] ?? ''}
  >
    <Label className={styles['label'] ?? ''}>{label}</Label>
    {multiline ? (
      <TextArea className={styles['input'] ?? ''} rows={4} placeholder={placeholder} />
    ) : (
      <Input className={styles['input'] ?? ''} placeholder={placeholder} autoCapitalize={autoCapitalize} />
    )}
    {hint && (
      <Text slot="description" className={styles['hint'] ?? ''}>
        {hint}
      </Text>
    )}
    <FieldError className={styles['error'] ?? ''}>{(state) => error ?? state.validationErrors.join(' ')}</FieldError>
  </TextField>
);

type Option<Value extends string> = { readonly value: Value; readonly label: string };

type SelectProps<Value extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
};

/** One value among a few. */
export const Select = <Value extends string>(props: SelectProps<Value>) => {
  const { label, hint, error, options, value, onChange, ...others } = props;
  return (
    <AriaSelect
      {...others}
      value={value}
      onChange={(chosen) => chosen !== null && onChange(chosen as Value)}
      isInvalid={Boolean(error)}
      validationBehavior={error ? 'aria' : 'native'}
      className={styles['field'] ?? ''}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <AriaButton className={styles['select'] ?? ''}>
        <SelectValue className={styles['chosen'] ?? ''} />
        <span aria-hidden="true" className={styles['chevron']} />
      </AriaButton>
      {hint && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error ?? ''}</FieldError>
      <Popover className={styles['popover'] ?? ''}>
        <ListBox className={styles['options'] ?? ''} items={options}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={styles['option'] ?? ''}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
};

/** One thing to tick. */
export const Checkbox = ({
  children,
  ...props
}: Omit<CheckboxProps, 'children' | 'className'> & { children: ReactNode }) => (
  <AriaCheckbox {...props} className={styles['checkbox'] ?? ''}>
    <span className={styles['box']} aria-hidden="true" />
    <span>{children}</span>
  </AriaCheckbox>
);
