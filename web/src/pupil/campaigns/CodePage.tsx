import { CampaignByCodeDocument } from '@pix/client/pupil';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useClient } from '../../shared/client-context';
import { useIsSignedIn } from '../../shared/session/viewer';
import { Button } from '../../shared/ui/Button';
import { Card } from '../../shared/ui/Card';
import { useErrorSentence } from '../../shared/ui/ErrorView';
import { Field } from '../../shared/ui/Field';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';

/** « J'ai un code »: what a teacher wrote on the board. */
export const CodePage = () => {
  const { t } = useTranslation('pupil');
  const client = useClient();
  const navigate = useNavigate();
  const [isUnknown, setUnknown] = useState(false);
  const isSignedIn = useIsSignedIn();
  const look = useMutation({
    mutationFn: (code: string) => client.request(CampaignByCodeDocument, { code }),
    onSuccess: ({ campaignByCode }) => {
      setUnknown(campaignByCode === null);
      if (campaignByCode) void navigate(`/campagnes/${campaignByCode.code}`);
    },
  });
  const thrown = useErrorSentence(look.error);
  // What a code leads to is told to who is signed in.
  const go = (code: string): void =>
    isSignedIn ? look.mutate(code) : void navigate(`/campagnes/${encodeURIComponent(code)}`);
  return (
    <Page title={t('code.title')} lead={t('code.lead')} width="narrow">
      <Card>
        <Form failure={look.error ? thrown : null} onSubmit={({ code = '' }) => go(code.trim())}>
          <Field
            name="code"
            label={t('code.label')}
            hint={t('code.hint')}
            error={isUnknown ? t('code.unknown') : null}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck="false"
            isRequired
          />
          <Button type="submit" isPending={look.isPending}>
            {t('code.go')}
          </Button>
        </Form>
      </Card>
    </Page>
  );
};
