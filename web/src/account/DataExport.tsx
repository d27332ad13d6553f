import { MyDataDocument, type MyDataQuery, RequestMyDataExportDocument } from '@pix/client/session';
import { useTranslation } from 'react-i18next';
import { useAct } from '../shared/acts';
import { ownAddress } from '../shared/addresses';
import { useDownload } from '../shared/files';
import { useFormats } from '../shared/format';
import { Button } from '../shared/ui/Button';
import { Card, Row, Stack } from '../shared/ui/Card';

type Copy = NonNullable<NonNullable<MyDataQuery['me']>['dataExport']>;

/** A copy of all one's data: asked for, made by every service, then fetched. */
export const DataExport = ({ copy }: { copy: Copy | null }) => {
  const { t } = useTranslation('account');
  const { act, isPending } = useAct(RequestMyDataExportDocument, { refreshes: [MyDataDocument], isSpoken: true });
  const isBeingMade = copy?.state === 'REQUESTED';
  const url = copy?.state === 'READY' ? copy.url : null;
  return (
    <Card>
      <Stack gap={3}>
        <h3>{t('data.copy')}</h3>
        <p>{t('data.copyLead')}</p>
        <p role="status" className="empty-hidden">
          {copy && <State copy={copy} />}
        </p>
        <Row>
          {url && <Download url={url} />}
          <Button kind={url ? 'quiet' : 'secondary'} isPending={isPending || isBeingMade} onPress={() => void act({})}>
            {t(copy ? 'data.askAgain' : 'data.ask')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
};

const State = ({ copy: { state, expiresAt } }: { copy: Copy }) => {
  const { t } = useTranslation('account');
  const { day } = useFormats();
  if (state === 'REQUESTED') return t('data.beingMade');
  if (state === 'EXPIRED') return t('data.over');
  return t('data.ready', { day: expiresAt ? day(expiresAt) : '' });
};

const Download = ({ url }: { url: string }) => {
  const { t } = useTranslation('account');
  const download = useDownload();
  return <Button onPress={() => void download(ownAddress(url), 'pix-data.zip')}>{t('data.download')}</Button>;
};
