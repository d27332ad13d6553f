import type { CandidateStatus, SessionStatus } from '@pix/client/centre';
import { useTranslation } from 'react-i18next';
import { Tag } from '../shared/ui/Card';

const SESSION_TONES = { CREATED: 'info', FINALISED: 'warn', IN_PROCESS: 'warn', PUBLISHED: 'good' } as const;

export const SESSION_STATUSES: readonly SessionStatus[] = ['CREATED', 'FINALISED', 'IN_PROCESS', 'PUBLISHED'];

export const SessionTag = ({ status }: { status: SessionStatus }) => {
  const { t } = useTranslation('centre');
  return <Tag tone={SESSION_TONES[status]}>{t(`sessionStatus.${status}`)}</Tag>;
};

const CANDIDATE_TONES = {
  ENROLLED: 'plain',
  ENTERED: 'warn',
  CONFIRMED: 'info',
  STARTED: 'info',
  ENDED: 'good',
} as const;

export const CandidateTag = ({ status }: { status: CandidateStatus }) => {
  const { t } = useTranslation('centre');
  return <Tag tone={CANDIDATE_TONES[status]}>{t(`candidateStatus.${status}`)}</Tag>;
};
