import { TestReviewDocument } from '@pix/client/pupil';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../shared/queries';
import { Button } from '../../shared/ui/Button';
import { Card, Row, Stack } from '../../shared/ui/Card';
import { Answered } from '../../shared/ui/Loading';
import { Progress } from '../../shared/ui/Progress';
import { Review } from './Review';

type CheckpointProps = {
  readonly assessmentId: string;
  readonly demoKey?: string | undefined;
  readonly onGoOn: () => void;
};

/** Every five answers: how far one is, and what to look back on. */
export const Checkpoint = ({ assessmentId, demoKey, onGoOn }: CheckpointProps) => {
  const { t } = useTranslation('pupil');
  const asked = useAsk(
    TestReviewDocument,
    { id: assessmentId, ...(demoKey !== undefined && { demoKey }) },
    { staleTime: 0, partial: true },
  );
  return (
    <Stack gap={5}>
      <Card tone="soft">
        <Stack gap={3}>
          <h2>{t('checkpoint.title')}</h2>
          <p>{t('checkpoint.lead')}</p>
          {asked.data?.assessment && (
            <Progress label={t('checkpoint.progress')} value={asked.data.assessment.progress.percentage} />
          )}
          <Row>
            <Button onPress={onGoOn}>{t('checkpoint.goOn')}</Button>
          </Row>
        </Stack>
      </Card>
      <Answered asked={asked}>{({ assessment }) => <Review answers={assessment?.review ?? []} />}</Answered>
    </Stack>
  );
};
