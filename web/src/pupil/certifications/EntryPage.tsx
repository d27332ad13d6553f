import { matchOr } from '@pix/client';
import { EnterCertificationSessionDocument } from '@pix/client/pupil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useChange } from '../../shared/queries';
import { useViewer } from '../../shared/session/viewer';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { useErrorSentence } from '../../shared/ui/ErrorView';
import { Field } from '../../shared/ui/Field';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';

/** A candidate enters a session, with what they were enrolled with. */
export const EntryPage = () => {
  const { t } = useTranslation('pupil');
  const { viewer } = useViewer();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<string | null>(null);
  const enter = useChange(EnterCertificationSessionDocument, { refreshes: [] });
  const thrown = useErrorSentence(enter.error);
  const submit = async (texts: Readonly<Record<string, string>>): Promise<void> => {
    setFailure(null);
    const { sessionNumber = '', firstName = '', lastName = '', birthDate = '' } = texts;
    const { enterCertificationSession } = await enter.mutateAsync({
      input: { sessionNumber: sessionNumber.trim(), firstName, lastName, birthDate },
    });
    matchOr(
      enterCertificationSession,
      { EnterCertificationSessionSuccess: ({ candidate }) => void navigate(`/certification/${candidate.id}`) },
      ({ message }) => setFailure(message),
    );
  };
  return (
    <Page title={t('entry.title')} lead={t('entry.lead')} width="narrow">
      <Card>
        <Form failure={enter.error ? thrown : failure} onSubmit={(texts) => void submit(texts).catch(() => {})}>
          <Field
            name="sessionNumber"
            label={t('entry.number')}
            hint={t('entry.numberHint')}
            autoComplete="off"
            isRequired
          />
          <Field name="firstName" label={t('campaign.firstName')} defaultValue={viewer?.firstName ?? ''} isRequired />
          <Field name="lastName" label={t('campaign.lastName')} defaultValue={viewer?.lastName ?? ''} isRequired />
          <Field name="birthDate" type="date" label={t('campaign.birthDate')} autoComplete="bday" isRequired />
          <Button type="submit" isPending={enter.isPending}>
            {t('entry.enter')}
          </Button>
        </Form>
      </Card>
    </Page>
  );
};
