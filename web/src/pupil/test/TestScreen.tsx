import { matchOr } from '@pix/client';
import { type RunningTestFragment, TestDocument, type TestQuery } from '@pix/client/pupil';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shared/language';
import { NotFoundPage } from '../../shared/layout/NotFoundPage';
import { askedBy, useAsk } from '../../shared/queries';
import { Answered as WhenAnswered } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { say } from '../../shared/ui/Toast';
import { Checkpoint } from './Checkpoint';
import { RunningTest } from './RunningTest';
import type { Answered } from './use-answering';

type TestScreenProps = {
  readonly assessmentId: string;
  readonly demoKey?: string | undefined;
  /** Said above the question. */
  readonly title: (test: RunningTestFragment) => string;
  /** The test has ended: what comes then. */
  readonly ended: (test: RunningTestFragment) => React.ReactNode;
};

/** A test, from the question asked to its end, checkpoints between. */
export const TestScreen = ({ assessmentId, demoKey, title, ended }: TestScreenProps) => {
  const { t } = useTranslation('pupil');
  const variables = { id: assessmentId, ...(demoKey !== undefined && { demoKey }) };
  const asked = useAsk(TestDocument, variables, { staleTime: 0 });
  const put = usePutTest(variables);
  const [isCheckpoint, setCheckpoint] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const rank = asked.data?.assessment?.progress.answeredCount;
  const shown = useRef(rank);

  // The next question begins where reading begins.
  useEffect(() => {
    if (shown.current !== undefined && shown.current !== rank) {
      scrollTo({ top: 0 });
      top.current?.focus({ preventScroll: true });
    }
    shown.current = rank;
  }, [rank]);

  const take = (answered: Answered): void =>
    matchOr(
      answered,
      {
        SubmitAnswerSuccess: ({ assessment, checkpoint, levelUp }) => {
          if (levelUp) say(t('test.levelUp', { level: levelUp.level, competence: levelUp.competence.title }));
          setCheckpoint(checkpoint && assessment.state === 'STARTED');
          put(assessment);
        },
      },
      (failure) => {
        say(failure.message, 'bad');
        if ('assessment' in failure) put(failure.assessment);
        else void asked.refetch();
      },
    );

  return (
    <WhenAnswered asked={asked}>
      {({ assessment: test }) => {
        if (!test) return <NotFoundPage />;
        if (!test.currentChallenge) return ended(test);
        return (
          <Page title={title(test)} width="narrow">
            <div ref={top} tabIndex={-1}>
              {isCheckpoint ? (
                <Checkpoint assessmentId={test.id} demoKey={demoKey} onGoOn={() => setCheckpoint(false)} />
              ) : (
                <RunningTest
                  test={test}
                  challenge={test.currentChallenge}
                  demoKey={demoKey}
                  onAnswered={take}
                  onTest={put}
                />
              )}
            </div>
          </Page>
        );
      }}
    </WhenAnswered>
  );
};

/** Takes the test that came with an answer in place of the one shown: one round trip a question. */
const usePutTest = (variables: { id: string; demoKey?: string }): ((test: RunningTestFragment) => void) => {
  const queries = useQueryClient();
  const language = useLanguage();
  return (assessment) => queries.setQueryData<TestQuery>(askedBy(TestDocument, variables, language), { assessment });
};
