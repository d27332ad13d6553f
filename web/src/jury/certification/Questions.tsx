import { NeutraliseQuestionDocument, RestoreQuestionDocument } from '@pix/client/jury';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/acts';
import { Button } from '../../shared/ui/Button';
import { Row, Tag } from '../../shared/ui/Card';
import { Dialog } from '../../shared/ui/Dialog';
import { Field } from '../../shared/ui/Field';
import { Form } from '../../shared/ui/Form';
import { type Column, Table } from '../../shared/ui/Table';
import { say } from '../../shared/ui/Toast';
import type { JudgedCertification } from './CertificationPage';

type Question = JudgedCertification['questions'][number];

const TONES = { CORRECT: 'good', WRONG: 'bad', SKIPPED: 'warn', TIMED_OUT: 'warn', FOCUSED_OUT: 'warn' } as const;

/** The questions the score is made from, each of which the jury may take out or put back. */
export const Questions = ({ judged }: { judged: JudgedCertification }) => {
  const { t } = useTranslation('jury');
  const [chosen, setChosen] = useState<Question | null>(null);
  const columns: readonly Column<Question>[] = [
    { key: 'rank', title: t('questions.rank'), isRowTitle: true, isNumber: true, cell: ({ rank }) => rank },
    {
      key: 'competence',
      title: t('competence'),
      cell: ({ competence }) => `${competence.id} ${competence.title}`,
    },
    { key: 'skill', title: t('questions.skill'), cell: ({ skill }) => skill.title },
    { key: 'level', title: t('answers.level'), isNumber: true, cell: ({ skill }) => skill.level },
    { key: 'outcome', title: t('questions.outcome'), cell: (question) => <Outcome question={question} /> },
    {
      key: 'doing',
      title: t('questions.doing'),
      cell: (question) => (
        <Button
          kind="quiet"
          size="s"
          aria-label={t(question.isNeutralised ? 'questions.restoreOf' : 'questions.neutraliseOf', {
            rank: question.rank,
          })}
          onPress={() => setChosen(question)}
        >
          {t(question.isNeutralised ? 'questions.restore' : 'questions.neutralise')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <Table
        caption={t('questions.title')}
        isCaptionHidden
        columns={columns}
        rows={judged.questions}
        rowKey={({ rank }) => String(rank)}
      />
      {chosen && <ChangeQuestion certificationId={judged.id} question={chosen} onClose={() => setChosen(null)} />}
    </>
  );
};

const Outcome = ({ question: { outcome, isNeutralised, isExcused } }: { question: Question }) => {
  const { t } = useTranslation('jury');
  return (
    <Row>
      <Tag tone={outcome ? TONES[outcome] : 'plain'}>{t(`outcome.${outcome ?? 'NONE'}`)}</Tag>
      {isNeutralised && <Tag tone="info">{t('questions.neutralised')}</Tag>}
      {isExcused && <Tag tone="info">{t('questions.excused')}</Tag>}
    </Row>
  );
};

type ChangeQuestionProps = {
  readonly certificationId: string;
  readonly question: Question;
  readonly onClose: () => void;
};

const ChangeQuestion = ({ certificationId, question: { rank, isNeutralised }, onClose }: ChangeQuestionProps) => {
  const { t } = useTranslation('jury');
  const neutralise = useAct(NeutraliseQuestionDocument);
  const restore = useAct(RestoreQuestionDocument);
  const { failure, errors, isPending } = isNeutralised ? restore : neutralise;
  const change = async ({ reason = '' }: Readonly<Record<string, string>>): Promise<void> => {
    const input = { certificationId, rank, reason };
    const done = isNeutralised ? await restore.act({ input }) : await neutralise.act({ input });
    if (!done) return;
    onClose();
    say(t('questions.done'));
  };
  const key = isNeutralised ? 'restore' : 'neutralise';
  return (
    <Dialog title={t(`questions.${key}Of`, { rank })} isOpen onClose={onClose}>
      <Form failure={failure} onSubmit={(texts) => void change(texts)}>
        <p>{t(`questions.${key}Lead`)}</p>
        <Field
          name="reason"
          label={t('why')}
          hint={t('whyHint')}
          multiline
          error={errors['reason'] ?? null}
          isRequired
        />
        <Row>
          <Button type="submit" isPending={isPending}>
            {t(`questions.${key}`)}
          </Button>
        </Row>
      </Form>
    </Dialog>
  );
};
