import type { TestReport } from '../../clients/assessment-client';
import type { Stores } from '../../context';

/** Notes how a test ended, as assessment tells it: of one that was ended from outside, who asked for it is known already. */
export const settleEnding = async (
  { endings }: Pick<Stores, 'endings'>,
  certificationId: string,
  state: TestReport['state'],
): Promise<void> => {
  if (state === 'COMPLETED') await endings.settle(certificationId, 'CANDIDATE');
  if (state === 'TIMED_OUT') await endings.settle(certificationId, 'TIME');
};
