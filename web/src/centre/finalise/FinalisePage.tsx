import { matchOr } from '@pix/client';
import {
  type AbortReason,
  FinaliseSessionDocument,
  type RoomFactsFragment,
  SessionReportDocument,
} from '@pix/client/centre';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { NotFoundPage } from '../../shared/layout/NotFoundPage';
import { useAsk, useChange } from '../../shared/queries';
import { Back } from '../../shared/ui/Back';
import { Button } from '../../shared/ui/Button';
import { Card, Row, Stack } from '../../shared/ui/Card';
import { Confirm } from '../../shared/ui/Dialog';
import { EmptyState } from '../../shared/ui/EmptyState';
import { useErrorSentence } from '../../shared/ui/ErrorView';
import { Checkbox, Field, Select } from '../../shared/ui/Field';
import { Answered } from '../../shared/ui/Loading';
import { Page, Section } from '../../shared/ui/Page';
import { say } from '../../shared/ui/Toast';
import { ReportedIncidents } from './ReportedIncidents';

type Person = RoomFactsFragment['candidates'][number];
type Reasons = Readonly<Record<string, AbortReason>>;

const REASONS: readonly AbortReason[] = ['CANDIDATE', 'TECHNICAL'];
const CHECKS = ['signed', 'incidents', 'everybody'] as const;

/** Closing a session: unfinished tests explained, incidents read again, a word on the whole. */
export const FinalisePage = () => {
  const { t } = useTranslation('centre');
  const { id = '' } = useParams();
  const asked = useAsk(SessionReportDocument, { id }, { staleTime: 0 });
  return (
    <Answered asked={asked}>
      {({ invigilatedSession: room }) =>
        room ? (
          <Page
            title={t('finalise.title')}
            over={<Back to={`/centre/sessions/${id}`}>{t('session.title', { number: room.session.number })}</Back>}
            lead={t('finalise.lead')}
            width="narrow"
          >
            {room.session.status === 'CREATED' ? (
              <Finalisation room={room} />
            ) : (
              <EmptyState title={t('finalise.already')} />
            )}
          </Page>
        ) : (
          <NotFoundPage />
        )
      }
    </Answered>
  );
};

/** Tests that run still, and those the invigilator ended: why is asked. The platform has the last word on whose. */
const unfinishedIn = ({ candidates, acts }: RoomFactsFragment): Person[] => {
  const ended = new Set(acts.flatMap(({ act, candidateId }) => (act === 'ENDED' ? [candidateId] : [])));
  return candidates.filter(({ candidate: { id, status } }) => status === 'STARTED' || ended.has(id));
};

const Finalisation = ({ room }: { room: RoomFactsFragment }) => {
  const { t } = useTranslation('centre');
  const navigate = useNavigate();
  const [reasons, setReasons] = useState<Reasons>({});
  const [comment, setComment] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const finalise = useChange(FinaliseSessionDocument);
  const thrown = useErrorSentence(finalise.error);
  const { session } = room;
  const unfinished = unfinishedIn(room).concat(
    room.candidates.filter((one) => missing.includes(one.candidate.id) && !unfinishedIn(room).includes(one)),
  );
  const close = async (): Promise<void> => {
    setFailure(null);
    const answer = await finalise
      .mutateAsync({
        input: {
          sessionId: session.id,
          globalComment: comment || null,
          unfinished: Object.entries(reasons).map(([candidateId, abortReason]) => ({ candidateId, abortReason })),
        },
      })
      .catch(() => null);
    setAsked(false);
    if (!answer) return;
    matchOr(
      answer.finaliseSession,
      {
        FinaliseSessionSuccess: () => {
          say(t('finalise.done', { number: session.number }));
          void navigate(`/centre/sessions/${session.id}`);
        },
        AbortReasonRequiredError: ({ message, candidates }) => {
          setMissing(candidates.map(({ id }) => id));
          setFailure(message);
        },
      },
      ({ message }) => setFailure(message),
    );
  };
  return (
    <Stack gap={6}>
      <Unfinished people={unfinished} reasons={reasons} missing={missing} onChange={setReasons} />
      <ReportedIncidents people={room.candidates} />
      <Section title={t('finalise.comment')}>
        <Field
          label={t('finalise.commentField')}
          hint={t('finalise.commentHint')}
          multiline
          value={comment}
          onChange={setComment}
        />
      </Section>
      <Checks />
      <div role="alert" className="empty-hidden">
        {(finalise.error || failure) && <Card tone="bad">{finalise.error ? thrown : failure}</Card>}
      </div>
      <Row>
        <Button onPress={() => setAsked(true)}>{t('finalise.submit')}</Button>
      </Row>
      <Confirm
        title={t('finalise.confirm', { number: session.number })}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        action={t('finalise.submit')}
        isPending={finalise.isPending}
        onConfirm={() => void close()}
      >
        <p>{t('finalise.confirmLead')}</p>
      </Confirm>
    </Stack>
  );
};

type UnfinishedProps = {
  readonly people: readonly Person[];
  readonly reasons: Reasons;
  readonly missing: readonly string[];
  readonly onChange: (reasons: Reasons) => void;
};

const Unfinished = ({ people, reasons, missing, onChange }: UnfinishedProps) => {
  const { t } = useTranslation('centre');
  return (
    <Section title={t('finalise.unfinished')}>
      {people.length === 0 ? (
        <Card tone="good">{t('finalise.allFinished')}</Card>
      ) : (
        <>
          <p>{t('finalise.unfinishedLead')}</p>
          {people.map(({ candidate: { id, firstName, lastName }, answeredCount, questionCount }) => (
            <Card key={id}>
              <Select
                label={`${firstName} ${lastName}`}
                hint={
                  answeredCount === null
                    ? t('finalise.noProgress')
                    : t('finalise.progress', { count: answeredCount, of: questionCount ?? 0 })
                }
                options={REASONS.map((value) => ({ value, label: t(`abortReason.${value}`) }))}
                value={reasons[id] ?? null}
                onChange={(reason) => onChange({ ...reasons, [id]: reason })}
                placeholder={t('finalise.why')}
                error={missing.includes(id) && !reasons[id] ? t('finalise.whyNeeded') : null}
              />
            </Card>
          ))}
        </>
      )}
    </Section>
  );
};

/** What is easily forgotten: a reminder, that nothing depends on. */
const Checks = () => {
  const { t } = useTranslation('centre');
  const [done, setDone] = useState<readonly string[]>([]);
  return (
    <Section title={t('finalise.checks')}>
      <Card>
        {CHECKS.map((check) => (
          <Checkbox
            key={check}
            isSelected={done.includes(check)}
            onChange={(is) => setDone(is ? [...done, check] : done.filter((one) => one !== check))}
          >
            {t(`finalise.check.${check}`)}
          </Checkbox>
        ))}
      </Card>
    </Section>
  );
};
