import { DeliberateDocument, type JuryDecision } from '@pix/client/jury';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/acts';
import { useKnownViewer } from '../../shared/session/Guard';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { Field, Select } from '../../shared/ui/Field';
import { Form } from '../../shared/ui/Form';
import { Section } from '../../shared/ui/Page';
import { say } from '../../shared/ui/Toast';
import type { JudgedCertification } from './CertificationPage';

const DECISIONS: readonly JuryDecision[] = ['ACCEPT', 'REJECT', 'REJECT_FOR_FRAUD', 'CANCEL', 'WITHDRAW'];

/** What the jury decides, with its reason; who decides against a candidate may need a second member, and is told. */
export const Decision = ({ judged }: { judged: JudgedCertification }) => {
  const { t } = useTranslation('jury');
  const [decision, setDecision] = useState<JuryDecision | null>(null);
  const [reason, setReason] = useState('');
  const { act, failure, errors, isPending } = useAct(DeliberateDocument);
  const decide = async (): Promise<void> => {
    if (!decision) return;
    const decided = await act({ input: { certificationId: judged.id, decision, reason } });
    if (!decided) return;
    setReason('');
    setDecision(null);
    say(t(decided.isEffective ? 'decision.done' : 'decision.waits', { decision: t(`act.${decision}`) }));
  };
  return (
    <Section title={t('decision.title')}>
      <SecondMember judged={judged} />
      <Card>
        <Form failure={failure} onSubmit={() => void decide()}>
          <Select
            label={t('decision.which')}
            options={DECISIONS.map((value) => ({ value, label: t(`decision.${value}`) }))}
            value={decision}
            onChange={setDecision}
            placeholder={t('decision.choose')}
            isRequired
          />
          <Field
            label={t('why')}
            hint={t('whyHint')}
            multiline
            value={reason}
            onChange={setReason}
            error={errors['reason'] ?? null}
            isRequired
          />
          <Button type="submit" isPending={isPending} isDisabled={!decision}>
            {t('decision.submit')}
          </Button>
        </Form>
      </Card>
    </Section>
  );
};

/** A decision that waits for a second member of the jury. */
const SecondMember = ({ judged: { juryActs, status } }: { judged: JudgedCertification }) => {
  const { t } = useTranslation('jury');
  const viewer = useKnownViewer();
  const last = juryActs.findLast(({ decision }) => (DECISIONS as readonly string[]).includes(decision));
  if (!last || last.isEffective || status !== 'SCORED') return null;
  const isOwn = last.juryUserId === viewer.id;
  return (
    <Card tone="warn">
      {t(isOwn ? 'decision.waitsForOther' : 'decision.waitsForYou', { decision: t(`act.${last.decision}`) })}
    </Card>
  );
};
