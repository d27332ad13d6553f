import { type IncidentCategory, type IncidentKind, ReportIncidentDocument } from '@pix/client/centre';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/acts';
import { Button } from '../../shared/ui/Button';
import { Row } from '../../shared/ui/Card';
import { Dialog } from '../../shared/ui/Dialog';
import { Field, Select } from '../../shared/ui/Field';
import { Form } from '../../shared/ui/Form';
import { say } from '../../shared/ui/Toast';
import { CATEGORIES, KINDS } from './incident-kinds';
import type { Person } from './urgency';

/** What happened to a candidate: what sort of thing, which precisely, then its question or words. */
export const ReportIncident = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const { t } = useTranslation('centre');
  const { candidate, answeredCount } = person;
  const name = `${candidate.firstName} ${candidate.lastName}`;
  const [category, setCategory] = useState<IncidentCategory>('IN_CHALLENGE');
  const [kind, setKind] = useState<IncidentKind | null>(null);
  const { act, failure, errors, isPending } = useAct(ReportIncidentDocument);
  const kinds = KINDS[category];
  const chosen = kinds.length === 1 ? (kinds[0] ?? null) : kind;
  const report = async ({ questionNumber = '', description = '' }: Readonly<Record<string, string>>) => {
    if (!chosen) return;
    const reported = await act({
      input: {
        candidateId: candidate.id,
        kind: chosen,
        questionNumber: questionNumber ? Number(questionNumber) : null,
        description: description || null,
      },
    });
    if (!reported) return;
    onClose();
    say(t('incidents.done', { name }));
  };
  return (
    <Dialog title={t('incidents.reportOf', { name })} isOpen onClose={onClose}>
      <Form failure={failure} onSubmit={(texts) => void report(texts)}>
        <Select
          label={t('incidents.category')}
          options={CATEGORIES.map((value) => ({ value, label: t(`incidentCategory.${value}`) }))}
          value={category}
          onChange={(value) => {
            setCategory(value);
            setKind(null);
          }}
        />
        {kinds.length > 1 && (
          <Select
            label={t('incidents.kind')}
            options={kinds.map((value) => ({ value, label: t(`incidentKind.${value}`) }))}
            value={kind}
            onChange={setKind}
            placeholder={t('candidates.choose')}
            isRequired
          />
        )}
        {category === 'IN_CHALLENGE' && (
          <Field
            key={candidate.id}
            name="questionNumber"
            type="number"
            inputMode="numeric"
            label={t('incidents.question')}
            hint={t('incidents.questionHint')}
            defaultValue={answeredCount === null ? '' : String(answeredCount + 1)}
            error={errors['questionNumber'] ?? null}
            isRequired
          />
        )}
        <Field
          name="description"
          label={t('incidents.description')}
          multiline
          error={errors['description'] ?? null}
          isRequired={category !== 'IN_CHALLENGE'}
        />
        <Row>
          <Button type="submit" isPending={isPending} isDisabled={chosen === null}>
            {t('incidents.report')}
          </Button>
        </Row>
      </Form>
    </Dialog>
  );
};
