import { matchOr } from '@pix/client';
import { type ProblemCategory, ReportProblemDocument } from '@pix/client/pupil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../shared/queries';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { Field, Select } from '../../shared/ui/Field';
import { say } from '../../shared/ui/Toast';

const CATEGORIES: readonly ProblemCategory[] = [
  'QUESTION_NOT_DISPLAYED',
  'FILE_UNREADABLE',
  'EMBED_BROKEN',
  'WORDING',
  'CORRECTION',
  'LINK_DEAD',
  'ACCESSIBILITY',
  'OTHER',
];

/** « Signaler un problème » on a question: the test goes on. */
export const ReportProblem = ({ assessmentId, challengeId }: { assessmentId: string; challengeId: string }) => {
  const { t } = useTranslation('pupil');
  const [isOpen, setOpen] = useState(false);
  const [category, setCategory] = useState<ProblemCategory | null>(null);
  const [text, setText] = useState('');
  const report = useChange(ReportProblemDocument, { refreshes: [] });
  const send = async (): Promise<void> => {
    if (!category) return;
    const { reportProblem } = await report.mutateAsync({ input: { assessmentId, challengeId, category, text } });
    matchOr(reportProblem, { ReportProblemSuccess: () => say(t('problem.thanks')) }, ({ message }) =>
      say(message, 'bad'),
    );
    setOpen(false);
  };
  return (
    <>
      <Button kind="quiet" size="s" onPress={() => setOpen(true)}>
        {t('problem.action')}
      </Button>
      <Dialog
        title={t('problem.action')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button isDisabled={!category} isPending={report.isPending} onPress={() => void send().catch(() => {})}>
            {t('problem.send')}
          </Button>
        }
      >
        <Select
          label={t('problem.category')}
          placeholder={t('test.choose')}
          options={CATEGORIES.map((value) => ({ value, label: t(`problem.categories.${value}`) }))}
          value={category}
          onChange={setCategory}
        />
        <Field label={t('problem.text')} multiline value={text} onChange={setText} maxLength={500} />
      </Dialog>
    </>
  );
};
