import { AdjustCandidateDocument, type CandidateFactsFragment } from '@pix/client/centre';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/acts';
import { Button } from '../../shared/ui/Button';
import { Row } from '../../shared/ui/Card';
import { Dialog } from '../../shared/ui/Dialog';
import { Form } from '../../shared/ui/Form';
import { say } from '../../shared/ui/Toast';
import { type CandidateNeeds, NeedsFields } from './NeedsFields';

/** Extra time and conditions of somebody enrolled already. */
export const AdjustCandidate = ({ candidate, onClose }: { candidate: CandidateFactsFragment; onClose: () => void }) => {
  const { t } = useTranslation('centre');
  const [needs, setNeeds] = useState<CandidateNeeds>({
    extraTimePercentage: candidate.extraTimePercentage,
    adjusted: candidate.details?.isAdjusted ?? false,
    accessibleOnly: candidate.details?.isAccessibleOnly ?? false,
  });
  const { act, failure, errors, isPending } = useAct(AdjustCandidateDocument);
  const name = `${candidate.firstName} ${candidate.lastName}`;
  const save = async (): Promise<void> => {
    if (!(await act({ input: { candidateId: candidate.id, ...needs } }))) return;
    onClose();
    say(t('candidates.adjusted', { name }));
  };
  return (
    <Dialog title={t('candidates.adjustOf', { name })} isOpen onClose={onClose}>
      <Form failure={failure} onSubmit={() => void save()}>
        <NeedsFields needs={needs} onChange={setNeeds} error={errors['extraTimePercentage'] ?? null} />
        <Row>
          <Button type="submit" isPending={isPending}>
            {t('session.save')}
          </Button>
        </Row>
      </Form>
    </Dialog>
  );
};
