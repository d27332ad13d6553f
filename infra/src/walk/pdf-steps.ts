import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPaths } from '../project';
import type { Sitting } from './entry-steps';
import type { Walk } from './walk';

export type Certificate = {
  readonly id: string;
  readonly number: string;
  readonly verificationCode: string;
  readonly validUntil: string;
  readonly pdfUrl: string;
};

const tool = (name: string, ...given: string[]): string | null => {
  try {
    return execFileSync(name, given, { encoding: 'utf8' });
  } catch {
    return null; // Not every machine has poppler: what it would say is then not seen.
  }
};

/** E10: the PDF of each certificate, as its holder opens it; kept in `.data/walk` for who wants to look. */
export const pdfSteps = async (
  { pix, see }: Walk,
  all: readonly (readonly [Sitting, Certificate])[],
): Promise<void> => {
  const folder = join(projectPaths().data, 'walk');
  mkdirSync(folder, { recursive: true });
  for (const [{ account, firstName, lastName }, { pdfUrl, verificationCode, number }] of all) {
    const { status, body } = await pix.download(pdfUrl, account.token);
    const same = await pix.download(pdfUrl, account.token);
    const stranger = await pix.download(pdfUrl);
    see(
      `PDF of ${firstName} ${lastName}: its holder's, the same bytes`,
      status === 200 && body.equals(same.body) && stranger.status !== 200,
      `${body.length} bytes`,
    );
    const file = join(folder, `${verificationCode}.pdf`);
    writeFileSync(file, body);
    const [text, fonts, info] = [
      tool('pdftotext', '-layout', file, '-'),
      tool('pdffonts', file),
      tool('pdfinfo', file),
    ];
    if (!text || !fonts || !info) continue;
    const rows = fonts.trim().split('\n').slice(2);
    see('…A4, one page, tagged', /A4/.test(info) && /Pages:\s+1\b/.test(info) && /Tagged:\s+yes/.test(info));
    see(
      '…fonts embedded, in part',
      rows.length > 0 && rows.every((row) => /\byes\s+yes\s+yes\b/.test(row)),
      rows.length,
    );
    const words = text.normalize('NFKC').toLocaleUpperCase('fr');
    const name = lastName.normalize('NFKC').toLocaleUpperCase('fr').split(/\s/)[0] ?? '';
    see(
      '…says who, and its number and code',
      words.includes(name) && text.includes(number) && text.includes(verificationCode),
      name,
    );
  }
};
