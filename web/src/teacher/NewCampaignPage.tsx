import { type FailureOf, matchOr } from '@pix/client';
import { CreateCampaignDocument, type CreateCampaignMutation, TargetProfilesDocument } from '@pix/client/teacher';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { fieldErrors } from '../shared/forms';
import { NotFoundPage } from '../shared/layout/NotFoundPage';
import { useAsk, useChange } from '../shared/queries';
import { Button, ButtonLink } from '../shared/ui/Button';
import { Card, Row } from '../shared/ui/Card';
import { useErrorSentence } from '../shared/ui/ErrorView';
import { Checkbox, Field, Select } from '../shared/ui/Field';
import { Form } from '../shared/ui/Form';
import { Answered } from '../shared/ui/Loading';
import { Page } from '../shared/ui/Page';
import { say } from '../shared/ui/Toast';
import { ProfileChoice } from './ProfileChoice';

type Failure = FailureOf<CreateCampaignMutation['createCampaign']>;
type CampaignType = 'ASSESSMENT' | 'PROFILES_COLLECTION';

/** A campaign is made: what it tests, and what participants read and are asked. */
export const NewCampaignPage = () => {
  const { t } = useTranslation('teacher');
  const { organizationId = '' } = useParams();
  const asked = useAsk(TargetProfilesDocument, { id: organizationId });
  const campaign = useNewCampaign(organizationId);
  const errors = fieldErrors(campaign.failure);
  const thrown = useErrorSentence(campaign.error);
  return (
    <Answered asked={asked}>
      {({ organization }) =>
        organization === null ? (
          <NotFoundPage />
        ) : (
          <Page title={t('create.title')} over={organization.name} lead={t('create.lead')} width="narrow">
            <Card>
              <Form failure={campaign.error ? thrown : campaign.failure?.message} onSubmit={campaign.submit}>
                <Select<CampaignType>
                  label={t('create.type')}
                  value={campaign.type}
                  onChange={campaign.setType}
                  options={[
                    { value: 'ASSESSMENT', label: t('create.assessment') },
                    { value: 'PROFILES_COLLECTION', label: t('create.collection') },
                  ]}
                />
                {campaign.type === 'ASSESSMENT' && (
                  <ProfileChoice
                    targetProfiles={organization.targetProfiles}
                    value={campaign.targetProfileId}
                    onChange={campaign.setTargetProfileId}
                    error={campaign.lacksProfile ? t('create.noProfile') : (errors['targetProfileId'] ?? null)}
                  />
                )}
                <Field
                  name="name"
                  label={t('create.name')}
                  hint={t('create.nameHint')}
                  error={errors['name']}
                  isRequired
                />
                <Field
                  name="title"
                  label={t('create.pupilTitle')}
                  hint={t('create.pupilTitleHint')}
                  error={errors['title']}
                />
                <Field
                  name="welcomeText"
                  label={t('create.welcome')}
                  hint={t('create.welcomeHint')}
                  error={errors['welcomeText']}
                  multiline
                />
                <Field
                  name="externalIdLabel"
                  label={t('create.externalId')}
                  hint={t('create.externalIdHint')}
                  error={errors['externalIdLabel']}
                />
                <Checkbox name="externalIdRequired" value="yes">
                  {t('create.required')}
                </Checkbox>
                <Checkbox name="multipleSendings" value="yes" defaultSelected>
                  {t('create.multiple')}
                </Checkbox>
                <Row>
                  <Button type="submit" isPending={campaign.isPending}>
                    {t('create.submit')}
                  </Button>
                  <ButtonLink kind="secondary" to={`/enseignant/${organizationId}`}>
                    {t('cancel', { ns: 'shared' })}
                  </ButtonLink>
                </Row>
              </Form>
            </Card>
          </Page>
        )
      }
    </Answered>
  );
};

const useNewCampaign = (organizationId: string) => {
  const { t } = useTranslation('teacher');
  const navigate = useNavigate();
  const create = useChange(CreateCampaignDocument);
  const [type, setType] = useState<CampaignType>('ASSESSMENT');
  const [targetProfileId, setTargetProfileId] = useState<string | null>(null);
  const [lacksProfile, setLacksProfile] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const send = async (texts: Readonly<Record<string, string>>): Promise<void> => {
    setFailure(null);
    const isTest = type === 'ASSESSMENT';
    setLacksProfile(isTest && targetProfileId === null);
    if (isTest && targetProfileId === null) return;
    const written = (name: string): string | null => texts[name]?.trim() || null;
    const { createCampaign } = await create.mutateAsync({
      input: {
        organizationId,
        type,
        targetProfileId: isTest ? targetProfileId : null,
        name: texts['name'] ?? '',
        title: written('title'),
        welcomeText: written('welcomeText'),
        externalIdLabel: written('externalIdLabel'),
        externalIdRequired: written('externalIdLabel') !== null && texts['externalIdRequired'] === 'yes',
        multipleSendings: texts['multipleSendings'] === 'yes',
      },
    });
    matchOr(
      createCampaign,
      {
        CreateCampaignSuccess: ({ campaign }) => {
          say(t('create.done', { code: campaign.code }));
          void navigate(`/enseignant/${organizationId}/campagnes/${campaign.id}`);
        },
      },
      setFailure,
    );
  };

  return {
    type,
    setType,
    targetProfileId,
    setTargetProfileId,
    lacksProfile: lacksProfile && targetProfileId === null,
    failure,
    error: create.error,
    isPending: create.isPending,
    submit: (texts: Readonly<Record<string, string>>) => void send(texts).catch(() => {}),
  };
};
