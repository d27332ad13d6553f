import { describe, expect, it } from '@jest/globals';
import type { Certificate } from '../domain/certificate';
import { createCertificateDocument } from './certificate-document';

const CERTIFICATE: Certificate = {
  id: '019abc00-0000-7000-8000-000000000001',
  certificationId: '019abc00-0000-7000-8000-000000000002',
  userId: '019abc00-0000-7000-8000-000000000003',
  number: '2026-ABCDEF123456',
  verificationCode: 'P-BCDFGHJK',
  issuedAt: new Date('2026-11-22T10:00:00Z'),
  firstName: 'Inès',
  lastName: 'Moreau',
  birthDate: '2009-06-23',
  birthPlace: 'Lyon',
  centreName: 'Collège Jean-Moulin',
  certifiedOn: '2026-11-20',
  issuedOn: '2026-11-22',
  validUntil: '2029-11-22',
  pix: 24,
  competences: [{ competenceId: '1.1', level: 3, pix: 24 }],
  revokedAt: null,
  revocationReason: null,
};

describe('the PDF of a certificate', () => {
  const { render } = createCertificateDocument({ publicUrl: 'https://pix.example.fr' });

  it('has the same bytes whatever was made before it, and at the same time', async () => {
    const alone = await render(CERTIFICATE);
    await render({ ...CERTIFICATE, firstName: 'محمد', lastName: 'بن علي' });
    const long = { ...CERTIFICATE, firstName: 'Ñandú '.repeat(16), lastName: 'de La Tour '.repeat(9) };
    const [again, other, third] = await Promise.all([render(CERTIFICATE), render(long), render(CERTIFICATE)]);

    expect(again.equals(alone)).toBe(true);
    expect(third.equals(alone)).toBe(true);
    expect(other.equals(alone)).toBe(false);
  });

  it('embeds every font it writes with', async () => {
    const text = (await render(CERTIFICATE)).toString('latin1');

    expect(text.match(/\/FontFile2 /g)?.length).toBeGreaterThanOrEqual(4);
    expect(text).not.toContain('/Helvetica');
  });
});
