import type { FileContent } from '../challenge-draft';
import type { Locale } from '../release';
import { escaped } from './xml';

/** A web page. `body` is HTML already: escape what is put in it. */
export const htmlPage = (
  name: string,
  {
    title,
    body,
    style = '',
    head = '',
    lang = 'fr',
  }: { title: string; body: string; style?: string; head?: string; lang?: Locale },
): FileContent => ({
  name,
  bytes: Buffer.from(
    `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n<title>${escaped(title)}</title>\n` +
      `<meta name="viewport" content="width=device-width, initial-scale=1">\n${head}` +
      `${style === '' ? '' : `<style>\n${style}\n</style>\n`}</head>\n<body>\n${body}\n</body>\n</html>\n`,
  ),
});
