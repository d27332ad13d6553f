import {
  MarkTestRulesSeenDocument,
  type RunningTestFragment,
  TestAnswersDocument,
  TestRulesDocument,
} from '@pix/client/pupil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { useAsk, useChange } from '../../shared/queries';
import { Button, ButtonLink } from '../../shared/ui/Button';
import { Card, Row, Stack } from '../../shared/ui/Card';
import { Answered, Loading } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { Review } from './Review';
import styles from './TestPage.module.css';
import { TestScreen } from './TestScreen';

/** A test of one's own: the rules the first time, its questions, what it ended with. */
export const TestPage = () => {
  const { t } = useTranslation('pupil');
  const { id = '' } = useParams();
  const rules = useAsk(TestRulesDocument, {}, { partial: true });
  const [hasRead, setRead] = useState(false);
  if (rules.isPending) return <Loading />;
  if (rules.data?.me?.hasSeenTestRules === false && !hasRead) return <Rules onRead={() => setRead(true)} />;
  return (
    <TestScreen
      assessmentId={id}
      title={(test) => test.competence?.title ?? t(`test.kinds.${test.kind}`)}
      ended={(test) => <TestEnd test={test} />}
    />
  );
};

const Rules = ({ onRead }: { onRead: () => void }) => {
  const { t } = useTranslation('pupil');
  const mark = useChange(MarkTestRulesSeenDocument, { refreshes: [TestRulesDocument] });
  const go = (): void => {
    mark.mutate({});
    onRead();
  };
  return (
    <Page title={t('rules.title')} lead={t('rules.lead')} width="narrow">
      <ol role="list" className={styles['rules']}>
        {(['adaptive', 'alone', 'pass', 'tools', 'pause'] as const).map((rule) => (
          <li key={rule}>
            <h2>{t(`rules.${rule}`)}</h2>
            <p>{t(`rules.${rule}Lead`)}</p>
          </li>
        ))}
      </ol>
      <Row>
        <Button onPress={go}>{t('rules.go')}</Button>
      </Row>
    </Page>
  );
};

const TestEnd = ({ test }: { test: RunningTestFragment }) => {
  const { t } = useTranslation('pupil');
  const isGuest = useLocation().pathname.startsWith('/sans-compte');
  const asked = useAsk(TestAnswersDocument, { id: test.id }, { partial: true, staleTime: 0 });
  const campaign = test.kind === 'CAMPAIGN' ? test.key : null;
  return (
    <Page
      title={t('end.title')}
      lead={test.competence ? t('end.lead', { competence: test.competence.title }) : t('end.leadCampaign')}
      width="narrow"
    >
      <Card tone="soft">
        <Stack gap={3}>
          {campaign && <p>{t('end.send')}</p>}
          <Row>
            {campaign ? (
              <ButtonLink to={`${isGuest ? '/sans-compte' : ''}/parcours/${campaign}`}>
                {t('end.seeResults')}
              </ButtonLink>
            ) : (
              test.competence && (
                <ButtonLink to={`/competences/${test.competence.id}`}>{t('end.seeCompetence')}</ButtonLink>
              )
            )}
            {!isGuest && (
              <ButtonLink to="/" kind="secondary">
                {t('end.seeProfile')}
              </ButtonLink>
            )}
          </Row>
        </Stack>
      </Card>
      <Answered asked={asked}>
        {({ assessment }) =>
          assessment && (
            <Stack>
              {assessment.progress.skippedForDevice > 0 && (
                <Card tone="warn">{t('end.skippedForDevice', { count: assessment.progress.skippedForDevice })}</Card>
              )}
              <h2>{t('end.answers')}</h2>
              <Review answers={assessment.answers} />
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
};
