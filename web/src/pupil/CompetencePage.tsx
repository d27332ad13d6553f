import { matchOr } from '@pix/client';
import {
  CompetenceTutorialsDocument,
  ProfileDocument,
  type ProfileQuery,
  ResetCompetenceDocument,
  StartCompetenceTestDocument,
} from '@pix/client/pupil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { NotFoundPage } from '../shared/layout/NotFoundPage';
import { useAsk, useChange } from '../shared/queries';
import { Button } from '../shared/ui/Button';
import { Card, Figure, Row, Stack } from '../shared/ui/Card';
import { Confirm } from '../shared/ui/Dialog';
import { ErrorView } from '../shared/ui/ErrorView';
import { Answered } from '../shared/ui/Loading';
import { Page, Section } from '../shared/ui/Page';
import { say } from '../shared/ui/Toast';
import { thisDevice } from './device';
import { TutorialCard } from './TutorialCard';

type CompetenceProfile = NonNullable<NonNullable<ProfileQuery['me']>['profile']>['competences'][number];

/** One competence: where one stands, and what can be done about it now. */
export const CompetencePage = () => {
  const { t } = useTranslation('pupil');
  const { id = '' } = useParams();
  const asked = useAsk(ProfileDocument, {}, { partial: true, staleTime: 0 });
  return (
    <Answered asked={asked}>
      {({ me, domains }) => {
        const found = me?.profile?.competences.find(({ competence }) => competence.id === id);
        if (!found) return <NotFoundPage />;
        const domain = domains.find(({ competences }) => competences.some((one) => one.id === id));
        return (
          <Page
            title={found.competence.title}
            over={<Link to="/">{domain?.title ?? t('navigation.profile')}</Link>}
            lead={found.competence.description}
          >
            <Standing profile={found} />
            <Tutorials competenceId={id} />
          </Page>
        );
      }}
    </Answered>
  );
};

const Standing = ({ profile }: { profile: CompetenceProfile }) => {
  const { t } = useTranslation('pupil');
  const { level, pix, status, daysBeforeRetry, retryable, untestedSkillCount } = profile;
  return (
    <Card>
      <Stack gap={5}>
        {status !== 'NOT_STARTED' && (
          <Row>
            <Figure value={level} label={t('competence.level')} />
            <Figure value={pix} label={t('competence.pix')} />
          </Row>
        )}
        {status === 'NOT_STARTED' && <p>{t('competence.notStarted', { count: untestedSkillCount })}</p>}
        {status === 'COMPLETED' && !retryable && daysBeforeRetry !== null && daysBeforeRetry > 0 && (
          <p>{t('competence.retryIn', { count: daysBeforeRetry })}</p>
        )}
        <Row>
          <StartButton profile={profile} />
          <ResetButton profile={profile} />
        </Row>
      </Stack>
    </Card>
  );
};

const StartButton = ({ profile }: { profile: CompetenceProfile }) => {
  const { t } = useTranslation('pupil');
  const navigate = useNavigate();
  const start = useChange(StartCompetenceTestDocument, { refreshes: [] });
  const { competence, status, retryable } = profile;
  if (status === 'COMPLETED' && !retryable) return null;
  const begin = async (): Promise<void> => {
    const { startCompetenceTest } = await start.mutateAsync({
      input: { competenceId: competence.id, device: thisDevice() },
    });
    matchOr(
      startCompetenceTest,
      { StartCompetenceTestSuccess: ({ assessment }) => void navigate(`/tests/${assessment.id}`) },
      ({ message }) => say(message, 'bad'),
    );
  };
  const word = status === 'STARTED' ? 'resume' : status === 'COMPLETED' ? 'retry' : 'start';
  return (
    <>
      <Button isPending={start.isPending} onPress={() => void begin().catch(() => {})}>
        {t(`competence.${word}`)}
      </Button>
      {start.error && <ErrorView error={start.error} />}
    </>
  );
};

const ResetButton = ({ profile: { competence, resettable } }: { profile: CompetenceProfile }) => {
  const { t } = useTranslation('pupil');
  const [isAsked, setAsked] = useState(false);
  const reset = useChange(ResetCompetenceDocument);
  if (!resettable) return null;
  const confirm = async (): Promise<void> => {
    const { resetCompetence } = await reset.mutateAsync({ competenceId: competence.id });
    setAsked(false);
    matchOr(resetCompetence, { ResetCompetenceSuccess: () => say(t('competence.resetDone')) }, ({ message }) =>
      say(message, 'bad'),
    );
  };
  return (
    <>
      <Button kind="quiet" onPress={() => setAsked(true)}>
        {t('competence.reset')}
      </Button>
      <Confirm
        title={t('competence.reset')}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        action={t('competence.reset')}
        isDangerous
        isPending={reset.isPending}
        onConfirm={() => void confirm().catch(() => {})}
      >
        <p>{t('competence.resetLead')}</p>
      </Confirm>
    </>
  );
};

const Tutorials = ({ competenceId }: { competenceId: string }) => {
  const { t } = useTranslation('pupil');
  const { data } = useAsk(CompetenceTutorialsDocument, { competenceId }, { partial: true });
  const nodes = data?.me?.recommendedTutorials.nodes ?? [];
  if (nodes.length === 0) return null;
  return (
    <Section title={t('competence.tutorials')}>
      <Stack gap={2}>
        {nodes.map(({ tutorial, subject }) => (
          <TutorialCard key={tutorial.id} tutorial={tutorial} over={subject.title} />
        ))}
      </Stack>
    </Section>
  );
};
