import { type RunningTestFragment, StartChallengeTimerDocument } from '@pix/client/pupil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../shared/queries';
import { Button } from '../../shared/ui/Button';
import { Card, Row, Stack } from '../../shared/ui/Card';
import { ErrorView } from '../../shared/ui/ErrorView';
import { Progress } from '../../shared/ui/Progress';
import { Answering } from './Answering';
import { type Challenge, emptyDraft, isComplete } from './answer';
import { Question } from './Question';
import { ReportProblem } from './ReportProblem';
import styles from './RunningTest.module.css';
import { Announced, Countdown } from './Timer';
import { type Answered, useAnswering } from './use-answering';
import { useFocusWatch } from './use-focus-watch';

type RunningTestProps = {
  readonly test: RunningTestFragment;
  readonly challenge: Challenge;
  readonly demoKey?: string | undefined;
  readonly onAnswered: (answered: Answered) => void;
  readonly onTest: (test: RunningTestFragment) => void;
};

/** One question of a test and its answer. */
export const RunningTest = (props: RunningTestProps) => {
  const { test, challenge } = props;
  const isAnnounced = test.timer !== null && test.timer.startedAt === null;
  return (
    <div className={styles['test']} data-challenge={challenge.id}>
      <TestProgress test={test} />
      {isAnnounced ? <AnnouncedQuestion {...props} /> : <ShownQuestion key={challenge.id} {...props} />}
    </div>
  );
};

const TestProgress = ({ test: { progress } }: { test: RunningTestFragment }) => {
  const { t } = useTranslation('pupil');
  const { answeredCount, questionCount, percentage } = progress;
  return (
    <Progress
      label={t('test.question', { rank: answeredCount + 1 })}
      value={percentage}
      {...(questionCount !== null && { text: t('test.ofCount', { rank: answeredCount + 1, count: questionCount }) })}
    />
  );
};

const AnnouncedQuestion = ({ test, challenge, demoKey, onTest, onAnswered }: RunningTestProps) => {
  const start = useChange(StartChallengeTimerDocument, { refreshes: [] });
  const { give, isSending } = useAnswering({ id: test.id, demoKey }, onAnswered);
  const { t } = useTranslation('pupil');
  if (!test.timer) return null;
  const begin = async (): Promise<void> => {
    const input = { assessmentId: test.id, challengeId: challenge.id, ...(demoKey !== undefined && { demoKey }) };
    const { startChallengeTimer } = await start.mutateAsync({ input });
    if (startChallengeTimer.__typename === 'StartChallengeTimerSuccess') onTest(startChallengeTimer.assessment);
  };
  return (
    <Stack>
      <Announced timer={test.timer} isPending={start.isPending} onStart={() => void begin().catch(() => {})} />
      {start.error && <ErrorView error={start.error} />}
      <Row>
        <Button kind="quiet" isPending={isSending} onPress={() => void give(challenge, null)}>
          {t('test.pass')}
        </Button>
      </Row>
    </Stack>
  );
};

const ShownQuestion = ({ test, challenge, demoKey, onAnswered }: RunningTestProps) => {
  const { t } = useTranslation('pupil');
  const [draft, setDraft] = useState(() => emptyDraft(challenge));
  const { give, isSending, isWaiting, error } = useAnswering({ id: test.id, demoKey }, onAnswered);
  const hasLeft = useFocusWatch({ assessmentId: test.id, challengeId: challenge.id, demoKey }, true);
  const canSend = isComplete(challenge, draft);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSend && !isSending) void give(challenge, draft);
      }}
    >
      {test.timer && <Countdown timer={test.timer} />}
      {challenge.focused && <Card tone="soft">{t('test.focused')}</Card>}
      <div role="status" className="empty-hidden">
        {hasLeft && <Card tone="warn">{t('test.focusLost')}</Card>}
      </div>
      <Card>
        <Stack gap={5}>
          <Question challenge={challenge} onState={(state) => setDraft((before) => ({ ...before, state }))} />
          <Answering challenge={challenge} draft={draft} onChange={setDraft} />
        </Stack>
      </Card>
      <div role="status" className="empty-hidden">
        {isWaiting && <Card tone="warn">{t('test.kept')}</Card>}
      </div>
      {error !== null && <ErrorView error={error} />}
      <Row spread>
        <Row>
          <Button type="submit" isDisabled={!canSend} isPending={isSending}>
            {t('test.submit')}
          </Button>
          <Button kind="quiet" isDisabled={isSending} onPress={() => void give(challenge, null)}>
            {t('test.pass')}
          </Button>
        </Row>
        {(test.kind === 'COMPETENCE' || test.kind === 'CAMPAIGN') && (
          <ReportProblem assessmentId={test.id} challengeId={challenge.id} />
        )}
      </Row>
    </form>
  );
};
