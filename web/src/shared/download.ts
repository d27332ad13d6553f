import { NetworkError } from '@pix/client';

/** Gives a file that came with a token to the person, under a name. */
export const saveAs = async (response: Response, name: string): Promise<void> => {
  if (!response.ok) throw new NetworkError(`The file could not be fetched (${response.status}).`, response.status);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = nameOf(response) ?? name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

/** The name the platform gives it. */
const nameOf = (response: Response): string | undefined =>
  /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
