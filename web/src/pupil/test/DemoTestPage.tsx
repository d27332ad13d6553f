import { TestAnswersDocument } from '@pix/client/pupil';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { NotFoundPage } from '../../shared/layout/NotFoundPage';
import { useAsk } from '../../shared/queries';
import { ButtonLink } from '../../shared/ui/Button';
import { Card, Row, Stack } from '../../shared/ui/Card';
import { Answered } from '../../shared/ui/Loading';
import { Page } from '../../shared/ui/Page';
import { demoKeys } from './demo-keys';
import { Review } from './Review';
import { TestScreen } from './TestScreen';

/** A few questions without an account. */
export const DemoTestPage = () => {
  const { t } = useTranslation('pupil');
  const { id = '' } = useParams();
  const key = demoKeys.of(id);
  if (key === null) return <NotFoundPage />;
  return (
    <TestScreen
      assessmentId={id}
      demoKey={key}
      title={() => t('demo.title')}
      ended={() => <DemoEnd id={id} demoKey={key} />}
    />
  );
};

const DemoEnd = ({ id, demoKey }: { id: string; demoKey: string }) => {
  const { t } = useTranslation('pupil');
  const asked = useAsk(TestAnswersDocument, { id, demoKey }, { partial: true, staleTime: 0 });
  return (
    <Page title={t('demo.endTitle')} lead={t('demo.endLead')} width="narrow">
      <Card tone="soft">
        <Stack>
          <p>{t('demo.next')}</p>
          <Row>
            <ButtonLink to="/inscription">{t('demo.signUp')}</ButtonLink>
            <ButtonLink to="/connexion" kind="secondary">
              {t('landing.signIn')}
            </ButtonLink>
          </Row>
        </Stack>
      </Card>
      <Answered asked={asked}>{({ assessment }) => <Review answers={assessment?.answers ?? []} />}</Answered>
    </Page>
  );
};
