import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Files in one archive. PDFs are compressed already: they are stored as they are. The same files give the same bytes. */
export const zipOf = async (files: readonly { name: string; content: Buffer; at: Date }[]): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const { name, content, at } of files) zip.addBuffer(content, name, { mtime: at, compress: false });
  zip.end();
  return buffer(zip.outputStream);
};
