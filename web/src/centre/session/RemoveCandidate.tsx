import { type CandidateFactsFragment, RemoveCandidateDocument } from '@pix/client/centre';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../shared/acts';
import { Confirm } from '../../shared/ui/Dialog';
import { say } from '../../shared/ui/Toast';

/** Takes somebody out of the session, once it is confirmed: possible until the first one starts, which the platform says. */
export const RemoveCandidate = ({ candidate, onClose }: { candidate: CandidateFactsFragment; onClose: () => void }) => {
  const { t } = useTranslation('centre');
  const { act, isPending } = useAct(RemoveCandidateDocument, { isSpoken: true });
  const name = `${candidate.firstName} ${candidate.lastName}`;
  const remove = async (): Promise<void> => {
    const removed = await act({ input: { candidateId: candidate.id } });
    onClose();
    if (removed) say(t('candidates.removed', { name }));
  };
  return (
    <Confirm
      title={t('candidates.removeTitle', { name })}
      isOpen
      onClose={onClose}
      action={t('candidates.remove')}
      isDangerous
      isPending={isPending}
      onConfirm={() => void remove()}
    >
      <p>{t('candidates.removeLead')}</p>
    </Confirm>
  );
};
