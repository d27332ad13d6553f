import { matchOr } from '@pix/client';
import { type IncidentKind, RaiseLiveAlertDocument } from '@pix/client/pupil';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../shared/queries';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { Field, Select } from '../../shared/ui/Field';
import { say } from '../../shared/ui/Toast';

/** What may be wrong with the question asked. */
const KINDS = [
  'IMAGE_NOT_DISPLAYING',
  'EMBED_NOT_WORKING',
  'FILE_NOT_OPENING',
  'WEBSITE_UNAVAILABLE',
  'WEBSITE_BLOCKED',
  'SOFTWARE_NOT_WORKING',
  'SKIP_ON_OOPS',
  'ACCESSIBILITY_ISSUE',
] as const satisfies readonly IncidentKind[];

type Kind = (typeof KINDS)[number];

/** Calls the invigilator about the question: the test waits, and the time waited is given back. */
export const Alert = ({ candidateId, onRaised }: { candidateId: string; onRaised: () => void }) => {
  const { t } = useTranslation('pupil');
  const [isOpen, setOpen] = useState(false);
  const [kind, setKind] = useState<Kind | null>(null);
  const [text, setText] = useState('');
  const raise = useChange(RaiseLiveAlertDocument, { refreshes: [] });
  const send = async (): Promise<void> => {
    if (!kind) return;
    const { raiseLiveAlert } = await raise.mutateAsync({ input: { candidateId, kind, text: text.trim() || null } });
    setOpen(false);
    matchOr(raiseLiveAlert, { RaiseLiveAlertSuccess: onRaised }, ({ message }) => say(message, 'bad'));
  };
  return (
    <>
      <Button kind="secondary" size="s" onPress={() => setOpen(true)}>
        {t('alert.action')}
      </Button>
      <Dialog
        title={t('alert.title')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button isDisabled={!kind} isPending={raise.isPending} onPress={() => void send().catch(() => {})}>
            {t('alert.call')}
          </Button>
        }
      >
        <p>{t('alert.lead')}</p>
        <Select
          label={t('alert.kind')}
          placeholder={t('test.choose')}
          options={KINDS.map((value) => ({ value, label: t(`alert.kinds.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        <Field label={t('alert.text')} multiline value={text} onChange={setText} maxLength={500} />
      </Dialog>
    </>
  );
};
