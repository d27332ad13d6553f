import { AddExtraTimeDocument, EndTestDocument } from '@pix/client/centre';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/acts';
import { randomKey } from '../../shared/random-key';
import { Button } from '../../shared/ui/Button';
import { Row } from '../../shared/ui/Card';
import { Confirm, Dialog } from '../../shared/ui/Dialog';
import { Field } from '../../shared/ui/Field';
import { Form } from '../../shared/ui/Form';
import { say } from '../../shared/ui/Toast';
import { ReportIncident } from './ReportIncident';
import type { Person } from './urgency';

type Doing = 'report' | 'time' | 'end';

/** What may be done to a candidate whatever they wait for. */
export const CandidateDoings = ({ person, isMember }: { person: Person; isMember: boolean }) => {
  const { t } = useTranslation('centre');
  const [doing, setDoing] = useState<Doing | null>(null);
  const { candidate } = person;
  const name = `${candidate.firstName} ${candidate.lastName}`;
  const isRunning = candidate.status === 'STARTED';
  const close = (): void => setDoing(null);
  return (
    <>
      <Row>
        <Button kind="quiet" size="s" aria-label={t('incidents.reportOf', { name })} onPress={() => setDoing('report')}>
          {t('incidents.report')}
        </Button>
        {isRunning && isMember && (
          <Button kind="quiet" size="s" aria-label={t('time.giveOf', { name })} onPress={() => setDoing('time')}>
            {t('time.give')}
          </Button>
        )}
        {isRunning && !isMember && (
          <Button kind="quiet" size="s" aria-label={t('end.endOf', { name })} onPress={() => setDoing('end')}>
            {t('end.end')}
          </Button>
        )}
      </Row>
      {doing === 'report' && <ReportIncident person={person} onClose={close} />}
      {doing === 'time' && <GiveTime candidateId={candidate.id} name={name} onClose={close} />}
      {doing === 'end' && <EndTest candidateId={candidate.id} name={name} onClose={close} />}
    </>
  );
};

type DoingProps = { readonly candidateId: string; readonly name: string; readonly onClose: () => void };

const EndTest = ({ candidateId, name, onClose }: DoingProps) => {
  const { t } = useTranslation('centre');
  const { act, isPending } = useAct(EndTestDocument, { refreshes: [], isSpoken: true });
  const end = async (): Promise<void> => {
    const ended = await act({ input: { candidateId } });
    onClose();
    if (ended) say(t('end.done', { name }));
  };
  return (
    <Confirm
      title={t('end.endOf', { name })}
      isOpen
      onClose={onClose}
      action={t('end.end')}
      isDangerous
      isPending={isPending}
      onConfirm={() => void end()}
    >
      <p>{t('end.lead')}</p>
    </Confirm>
  );
};

const GiveTime = ({ candidateId, name, onClose }: DoingProps) => {
  const { t } = useTranslation('centre');
  // Drawn once a dialog: pressed twice, it gives once.
  const [key] = useState(randomKey);
  const { act, failure, errors, isPending } = useAct(AddExtraTimeDocument, { refreshes: [] });
  const give = async ({ minutes = '', reason = '' }: Readonly<Record<string, string>>): Promise<void> => {
    if (!(await act({ input: { candidateId, key, minutes: Number(minutes), reason } }))) return;
    onClose();
    say(t('time.done', { name }));
  };
  return (
    <Dialog title={t('time.giveOf', { name })} isOpen onClose={onClose}>
      <Form failure={failure} onSubmit={(texts) => void give(texts)}>
        <Field
          name="minutes"
          type="number"
          inputMode="numeric"
          label={t('time.minutes')}
          defaultValue="10"
          error={errors['minutes'] ?? null}
          isRequired
        />
        <Field
          name="reason"
          label={t('time.reason')}
          hint={t('time.reasonHint')}
          error={errors['reason'] ?? null}
          isRequired
        />
        <Row>
          <Button type="submit" isPending={isPending}>
            {t('time.give')}
          </Button>
        </Row>
      </Form>
    </Dialog>
  );
};
