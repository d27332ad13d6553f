import { ReportFocusLostDocument } from '@pix/client/pupil';
import { useEffect, useState } from 'react';
import { useClient } from '../../shared/client-context';

type Asked = { readonly assessmentId: string; readonly challengeId: string; readonly demoKey?: string | undefined };

/** Says that the page of the question was left; whether the platform minds is told back. */
export const useFocusWatch = ({ assessmentId, challengeId, demoKey }: Asked, isWatched: boolean): boolean => {
  const client = useClient();
  const [leftAt, setLeftAt] = useState<string | null>(null);
  useEffect(() => {
    if (!isWatched) return;
    const tell = (): void => {
      // A simulator of the question is in a frame of this page: going into it is not leaving.
      if (!document.hidden && document.activeElement instanceof HTMLIFrameElement) return;
      const input = { assessmentId, challengeId, ...(demoKey !== undefined && { demoKey }) };
      client.request(ReportFocusLostDocument, { input }).then(
        ({ reportFocusLost }) => {
          if (reportFocusLost.__typename === 'ReportFocusLostSuccess' && reportFocusLost.isMinded)
            setLeftAt(challengeId);
        },
        () => {},
      );
    };
    const hidden = (): void => {
      if (document.hidden) tell();
    };
    addEventListener('blur', tell);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('blur', tell);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [client, assessmentId, challengeId, demoKey, isWatched]);
  return leftAt === challengeId;
};
