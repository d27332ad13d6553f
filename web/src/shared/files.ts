import { type Client, NetworkError } from '@pix/client';
import { useTranslation } from 'react-i18next';
import { useClient } from './client-context';
import { sentenceOf } from './ui/ErrorView';
import { say } from './ui/Toast';

const KEPT_MS = 60_000;

/** Gives the reader a file that asks for their token, which a link could not carry; under `name` where the platform gives it none. */
export const saveFile = async (client: Client, path: string, name: string): Promise<void> => {
  const response = await client.fetch(path);
  if (!response.ok) throw new NetworkError(`The file could not be fetched (${response.status}).`, response.status);
  const href = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  Object.assign(link, { href, download: nameOf(response) ?? name }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT_MS);
};

const nameOf = (response: Response): string | undefined =>
  /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];

/** The same, for a button of a page: what went wrong is told beside it. */
export const useDownload = (): ((path: string, name: string) => Promise<void>) => {
  const client = useClient();
  const { t } = useTranslation();
  return (path, name) =>
    saveFile(client, path, name).catch((error: unknown) => {
      const isGone = error instanceof NetworkError && (error.status === 404 || error.status === 410);
      say(isGone ? t('errors.notFound') : sentenceOf(error, t), 'bad');
    });
};
