import { useTranslation } from 'react-i18next';
import { useClient } from './client-context';
import { say } from './ui/Toast';

/** Gives the reader a file that asks for their token: a link could not carry it. */
export const useDownload = (): ((path: string, name: string) => Promise<void>) => {
  const client = useClient();
  const { t } = useTranslation();
  return async (path, name) => {
    const response = await client.fetch(path).catch(() => null);
    if (!response?.ok) return say(t(response ? 'errors.notFound' : 'errors.network'), 'bad');
    const url = URL.createObjectURL(await response.blob());
    const link = Object.assign(document.createElement('a'), { href: url, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
};
