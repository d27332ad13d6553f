import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/Button';
import { Row } from '../../shared/ui/Card';
import { Field } from '../../shared/ui/Field';
import { Form } from '../../shared/ui/Form';

export type SessionPlace = {
  readonly address: string;
  readonly room: string;
  readonly startsAt: string;
  readonly examiner: string;
};

type SessionFormProps = {
  readonly given?: SessionPlace;
  readonly submit: string;
  readonly onSubmit: (place: SessionPlace) => void;
  readonly failure: string | null;
  readonly errors: Readonly<Record<string, string | undefined>>;
  readonly isPending: boolean;
};

/** `2026-11-23T09:00`, as a date field writes an instant where its reader is. */
const localOf = (instant: string): string => {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

const instantOf = (local: string): string => (local ? new Date(local).toISOString() : '');

/** Where, when and with whom a session takes place. */
export const SessionForm = ({ given, submit, onSubmit, failure, errors, isPending }: SessionFormProps) => {
  const { t } = useTranslation('centre');
  return (
    <Form
      failure={failure}
      onSubmit={({ address = '', room = '', startsAt = '', examiner = '' }) =>
        onSubmit({ address, room, startsAt: instantOf(startsAt), examiner })
      }
    >
      <Field
        name="address"
        label={t('session.address')}
        hint={t('session.addressHint')}
        defaultValue={given?.address ?? ''}
        error={errors['address'] ?? null}
        isRequired
      />
      <Field
        name="room"
        label={t('session.room')}
        defaultValue={given?.room ?? ''}
        error={errors['room'] ?? null}
        isRequired
      />
      <Field
        name="startsAt"
        type="datetime-local"
        label={t('session.startsAt')}
        defaultValue={given ? localOf(given.startsAt) : ''}
        error={errors['startsAt'] ?? null}
        isRequired
      />
      <Field
        name="examiner"
        label={t('session.examiner')}
        hint={t('session.examinerHint')}
        defaultValue={given?.examiner ?? ''}
        error={errors['examiner'] ?? null}
        isRequired
      />
      <Row>
        <Button type="submit" isPending={isPending}>
          {submit}
        </Button>
      </Row>
    </Form>
  );
};
