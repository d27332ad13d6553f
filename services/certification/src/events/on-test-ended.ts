import { onEvent } from '@pix/kit/jobs';
import type { Context } from '../context';
import { endCertification } from '../usecases/end-certification';

/** The test of a certification has ended, whatever the way; tests of other kinds are others' concern. */
export const onTestEnded = onEvent<Context, 'TestEnded'>('TestEnded', async (context, { kind, key, assessmentId }) => {
  if (kind === 'CERTIFICATION' && key) await endCertification(context, { certificationId: key, assessmentId });
});
