import { MyDataDocument, ReadingConsentDocument, SetReadingConsentDocument } from '@pix/client/session';
import { useTranslation } from 'react-i18next';
import { useAct } from '../shared/acts';
import { useAsk } from '../shared/queries';
import { Checkbox } from '../shared/ui/Field';
import { Answered } from '../shared/ui/Loading';
import { Section } from '../shared/ui/Page';
import { DataExport } from './DataExport';
import { DeleteAccount } from './DeleteAccount';

const LOOK_AGAIN_MS = 2_000;

/** What is kept of one: what may be noted, a copy of all of it, and its end. */
export const MyData = () => {
  const { t } = useTranslation('account');
  const asked = useAsk(
    MyDataDocument,
    {},
    { every: (answer) => (answer?.me?.dataExport?.state === 'REQUESTED' ? LOOK_AGAIN_MS : false), staleTime: 0 },
  );
  return (
    <Section title={t('data.title')}>
      <ReadingConsent />
      <Answered asked={asked}>{({ me }) => <DataExport copy={me?.dataExport ?? null} />}</Answered>
      <DeleteAccount />
    </Section>
  );
};

/** Nothing of what somebody opens is noted before they agree; taken back, what was noted is erased. */
const ReadingConsent = () => {
  const { t } = useTranslation('account');
  const asked = useAsk(ReadingConsentDocument, {}, { staleTime: 0 });
  const { act, isPending } = useAct(SetReadingConsentDocument, { refreshes: [ReadingConsentDocument], isSpoken: true });
  return (
    <Answered asked={asked}>
      {({ me }) => (
        <Checkbox
          isSelected={me?.readingConsent ?? false}
          isDisabled={isPending}
          onChange={(given) => void act({ given })}
        >
          {t('data.readingConsent')}
        </Checkbox>
      )}
    </Answered>
  );
};
