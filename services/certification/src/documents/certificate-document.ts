import type { Config } from '../config';
import { verificationUrl } from '../domain/addresses';
import type { Certificate } from '../domain/certificate';
import { certificateStructure, drawFrame } from './certificate-layout';
import { readFonts, shareFonts } from './shared-fonts';

/**
 * Makes the PDF of a certificate: one A4 page in French, tagged for screen readers. The same certificate gives the same
 * bytes at any time: nothing in it comes from elsewhere, the date of the file is that of the certificate.
 */
export const createCertificateDocument = ({ publicUrl }: Pick<Config, 'publicUrl'>) => ({
  async render(certificate: Certificate): Promise<Buffer> {
    const [{ default: PdfKit }] = await Promise.all([import('pdfkit'), readFonts()]); // 10 MB that a service at rest does not hold.
    return new Promise((resolve, reject) => {
      const pdf = new PdfKit({
        size: 'A4',
        margin: 0,
        pdfVersion: '1.7',
        tagged: true,
        lang: 'fr-FR',
        displayTitle: true,
        // pdfkit writes these into XML as they are: nothing somebody typed belongs here.
        info: {
          Title: 'Certificat de compétences numériques',
          Subject: `Certificat ${certificate.verificationCode}`,
          Keywords: certificate.verificationCode,
          CreationDate: certificate.issuedAt,
          ModDate: certificate.issuedAt,
        },
      });
      const chunks: Buffer[] = [];
      pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
      pdf.on('end', () => resolve(Buffer.concat(chunks)));
      pdf.on('error', reject);

      shareFonts(pdf);
      drawFrame(pdf);
      pdf.addStructure(
        certificateStructure(pdf, certificate, verificationUrl(publicUrl, certificate.verificationCode)),
      );
      pdf.end();
    });
  },
});

export type CertificateDocument = ReturnType<typeof createCertificateDocument>;
