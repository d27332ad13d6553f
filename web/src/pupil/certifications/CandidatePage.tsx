import { matchOr } from '@pix/client';
import { ReportPresenceDocument, type ReportPresenceMutation, StartCertificationDocument } from '@pix/client/pupil';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useClient } from '../../shared/client-context';
import { NotFoundPage } from '../../shared/layout/NotFoundPage';
import { useChange } from '../../shared/queries';
import { randomKey } from '../../shared/random-key';
import { Button, ButtonLink } from '../../shared/ui/Button';
import { Card, Row, Stack } from '../../shared/ui/Card';
import { useErrorSentence } from '../../shared/ui/ErrorView';
import { Field } from '../../shared/ui/Field';
import { Form } from '../../shared/ui/Form';
import { Answered } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { TestScreen } from '../test/TestScreen';
import { ClockIcon, useSecondsLeft, written } from '../test/Timer';
import { Alert } from './Alert';
import styles from './CandidatePage.module.css';

type Presence = Extract<ReportPresenceMutation['reportPresence'], { readonly __typename: 'ReportPresenceSuccess' }>;

/** Drawn when the page is opened: a page that was refreshed is another one, and waits for the invigilator's word. */
const PAGE = randomKey();

const SAYS_IT_IS_THERE_MS = 20_000;
const WAITS_MS = 3_000;

/** The candidate's seat: waits to be let in, starts with the code said aloud, sits the test, calls the invigilator. */
export const CandidatePage = () => {
  const { candidateId = '' } = useParams();
  const client = useClient();
  const asked = useQuery({
    queryKey: ['presence', candidateId],
    queryFn: () => client.request(ReportPresenceDocument, { input: { candidateId, page: PAGE } }),
    refetchInterval: ({ state }) => (isSitting(state.data) ? SAYS_IT_IS_THERE_MS : WAITS_MS),
    refetchIntervalInBackground: true,
    staleTime: 0,
  });
  return (
    <Answered asked={asked}>
      {({ reportPresence }) =>
        matchOr(
          reportPresence,
          { ReportPresenceSuccess: (presence) => <Seat presence={presence} onChange={() => void asked.refetch()} /> },
          () => <NotFoundPage />,
        )
      }
    </Answered>
  );
};

/** Sits a test that goes on: nothing is waited for. */
const isSitting = (answer: ReportPresenceMutation | undefined): boolean => {
  const presence = answer?.reportPresence;
  if (presence?.__typename !== 'ReportPresenceSuccess') return false;
  return presence.candidate.status === 'STARTED' && presence.mayGoOn && !presence.alert;
};

const Seat = ({ presence, onChange }: { presence: Presence; onChange: () => void }) => {
  const { t } = useTranslation('pupil');
  const { candidate, mayGoOn, alert } = presence;
  switch (candidate.status) {
    case 'ENROLLED':
    case 'ENTERED':
      return <Waiting title={t('seat.waitTitle')} lead={t('seat.waitLead')} />;
    case 'CONFIRMED':
      return <Start candidateId={candidate.id} onStarted={onChange} />;
    case 'ENDED':
      return <Ended />;
    case 'STARTED':
      if (alert) return <Waiting title={t('seat.alertTitle')} lead={t('seat.alertLead')} />;
      if (!mayGoOn) return <Waiting title={t('seat.suspendedTitle')} lead={t('seat.suspendedLead')} />;
      return <Sitting candidate={candidate} onChange={onChange} />;
  }
};

const Waiting = ({ title, lead }: { title: string; lead: string }) => (
  <Page title={title} width="narrow">
    <div role="status" className={styles['waiting']}>
      <span className={styles['pulse']} aria-hidden="true" />
      <p>{lead}</p>
    </div>
  </Page>
);

const Start = ({ candidateId, onStarted }: { candidateId: string; onStarted: () => void }) => {
  const { t } = useTranslation('pupil');
  const [failure, setFailure] = useState<string | null>(null);
  const start = useChange(StartCertificationDocument, { refreshes: [] });
  const thrown = useErrorSentence(start.error);
  const submit = async ({ accessCode = '' }: Readonly<Record<string, string>>): Promise<void> => {
    setFailure(null);
    const { startCertification } = await start.mutateAsync({ input: { candidateId, accessCode, page: PAGE } });
    matchOr(startCertification, { StartCertificationSuccess: onStarted }, ({ message }) => setFailure(message));
  };
  return (
    <Page title={t('seat.startTitle')} lead={t('seat.startLead')} width="narrow">
      <Card>
        <Form failure={start.error ? thrown : failure} onSubmit={(texts) => void submit(texts).catch(() => {})}>
          <Field
            name="accessCode"
            label={t('seat.code')}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck="false"
            isRequired
          />
          <Button type="submit" isPending={start.isPending}>
            {t('seat.start')}
          </Button>
        </Form>
      </Card>
    </Page>
  );
};

const Sitting = ({ candidate, onChange }: { candidate: Presence['candidate']; onChange: () => void }) => {
  const { certification } = candidate;
  if (!certification?.assessment) return null;
  return (
    <Stack>
      <div className={styles['bar']}>
        <TimeLeft key={certification.deadline} deadline={certification.deadline} />
        <Alert candidateId={candidate.id} onRaised={onChange} />
      </div>
      <CertificationTest assessmentId={certification.assessment.id} />
    </Stack>
  );
};

const CertificationTest = ({ assessmentId }: { assessmentId: string }) => {
  const { t } = useTranslation('pupil');
  return <TestScreen assessmentId={assessmentId} title={() => t('seat.testTitle')} ended={() => <Ended />} />;
};

const TimeLeft = ({ deadline }: { deadline: string }) => {
  const { t } = useTranslation('pupil');
  const [seconds] = useState(() => Math.max(0, Math.round((Date.parse(deadline) - Date.now()) / 1_000)));
  return (
    <p role="timer">
      <ClockIcon /> {t('seat.timeLeft', { time: written(useSecondsLeft(seconds)) })}
    </p>
  );
};

const Ended = () => {
  const { t } = useTranslation('pupil');
  return (
    <Page title={t('seat.endedTitle')} lead={t('seat.endedLead')} width="narrow">
      <Row>
        <ButtonLink to="/certifications">{t('seat.seeCertifications')}</ButtonLink>
      </Row>
    </Page>
  );
};
