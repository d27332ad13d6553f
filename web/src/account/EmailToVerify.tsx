import { RequestEmailVerificationDocument } from '@pix/client/session';
import { useTranslation } from 'react-i18next';
import { useAct } from '../shared/acts';
import { Button } from '../shared/ui/Button';
import { Card, Row, Stack } from '../shared/ui/Card';
import { say } from '../shared/ui/Toast';

/** The address is not proved yet: its mail may be asked for again. */
export const EmailToVerify = () => {
  const { t } = useTranslation('account');
  const { act, isPending } = useAct(RequestEmailVerificationDocument, { isSpoken: true });
  const ask = async (): Promise<void> => {
    const asked = await act({});
    if (asked) say(t(asked.sent ? 'email.verificationSent' : 'email.verifiedAlready'));
  };
  return (
    <Card tone="warn">
      <Stack gap={3}>
        <p>{t('email.toVerify')}</p>
        <Row>
          <Button kind="secondary" size="s" isPending={isPending} onPress={() => void ask()}>
            {t('email.sendVerification')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
};
