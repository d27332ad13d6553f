import { type CommentAudience, CommentCertificationDocument } from '@pix/client/jury';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/acts';
import { Button } from '../../shared/ui/Button';
import { Card, Row } from '../../shared/ui/Card';
import { Field, Select } from '../../shared/ui/Field';
import { Form } from '../../shared/ui/Form';
import { Section } from '../../shared/ui/Page';
import { say } from '../../shared/ui/Toast';

const AUDIENCES: readonly CommentAudience[] = ['INTERNAL', 'CENTRE', 'CANDIDATE'];

/** A word to the candidate, to the centre, or among members of the jury. */
export const Comment = ({ certificationId }: { certificationId: string }) => {
  const { t } = useTranslation('jury');
  const [audience, setAudience] = useState<CommentAudience>('INTERNAL');
  const [text, setText] = useState('');
  const { act, failure, errors, isPending } = useAct(CommentCertificationDocument);
  const write = async (): Promise<void> => {
    if (!(await act({ input: { certificationId, audience, text } }))) return;
    setText('');
    say(t('comment.done'));
  };
  return (
    <Section title={t('comment.title')}>
      <Card>
        <Form failure={failure} onSubmit={() => void write()}>
          <Select
            label={t('comment.audience')}
            options={AUDIENCES.map((value) => ({ value, label: t(`audience.${value}`) }))}
            value={audience}
            onChange={setAudience}
          />
          <Field
            label={t('comment.text')}
            multiline
            value={text}
            onChange={setText}
            error={errors['text'] ?? null}
            isRequired
          />
          <Row>
            <Button type="submit" kind="secondary" isPending={isPending}>
              {t('comment.submit')}
            </Button>
          </Row>
        </Form>
      </Card>
    </Section>
  );
};
