import type { Locale, LocalizedText, Result } from '@pix/kit/result';
import { dayOf, type VerifiedCertificate } from '../domain/certificate';
import type { CertificateNotFoundError, TooManyVerificationsError } from '../domain/errors';
import { FRAMEWORK } from '../domain/framework';

const text = {
  title: { fr: "Vérification d'un certificat", en: 'Verification of a certificate' },
  valid: { fr: 'Ce certificat est authentique et valide.', en: 'This certificate is genuine and valid.' },
  expired: {
    fr: "Ce certificat est authentique, mais n'est plus valide.",
    en: 'This certificate is genuine, but no longer valid.',
  },
  revoked: {
    fr: 'Ce certificat a été révoqué : il ne vaut plus rien.',
    en: 'This certificate was revoked: it is worth nothing any more.',
  },
  revokedOn: { fr: 'Révoqué le', en: 'Revoked on' },
  tooMany: { fr: 'Vérification impossible', en: 'Verification refused' },
  unknown: { fr: 'Certificat introuvable', en: 'Certificate not found' },
  holder: { fr: 'Titulaire', en: 'Holder' },
  born: { fr: 'Naissance', en: 'Birth' },
  centre: { fr: 'Centre de certification', en: 'Certification centre' },
  certifiedOn: { fr: 'Test passé le', en: 'Test taken on' },
  issuedOn: { fr: 'Délivré le', en: 'Issued on' },
  validUntil: { fr: "Valable jusqu'au", en: 'Valid until' },
  number: { fr: 'Numéro', en: 'Number' },
  code: { fr: 'Code de vérification', en: 'Verification code' },
  total: { fr: 'Total certifié', en: 'Total certified' },
  levels: {
    fr: 'Compétences (cadre de référence des compétences numériques)',
    en: 'Competences (French digital competence framework)',
  },
  competence: { fr: 'Compétence', en: 'Competence' },
  level: { fr: 'Niveau', en: 'Level' },
  notCertified: { fr: 'non certifiée', en: 'not certified' },
} satisfies Record<string, LocalizedText>;

const STYLE = `
  body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#1b1f3b;background:#f4f5fb}
  main{max-width:42rem;margin:2rem auto;padding:1.5rem 2rem;background:#fff;border-top:.5rem solid #2f3a8f}
  h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}
  .status{padding:.75rem 1rem;font-weight:bold;border-left:.4rem solid}
  .valid{background:#e6f4ea;border-color:#1b6b36}.expired,.unknown{background:#fdecea;border-color:#a1261b}
  dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.5rem}dt{color:#4a4f6d}dd{margin:0}
  table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .5rem;border-bottom:1px solid #d9dcec}
  td:last-child,thead th:last-child{text-align:right;white-space:nowrap}tbody th{font-weight:normal}
  @media (max-width:32rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML: whatever a name contains, it stays text. */
export const escapeHtml = (value: string): string =>
  value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const formatDay = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

type Verified = Result<VerifiedCertificate, CertificateNotFoundError | TooManyVerificationsError>;

const revocationRow = ({ revokedAt }: VerifiedCertificate, locale: Locale): [LocalizedText, string][] =>
  revokedAt ? [[text.revokedOn, formatDay(dayOf(revokedAt, 'Europe/Paris'), locale)]] : [];

const facts = (certificate: VerifiedCertificate, locale: Locale): string => {
  const rows: readonly [LocalizedText, string][] = [
    [text.holder, `${certificate.firstName} ${certificate.lastName}`],
    [text.born, `${formatDay(certificate.birthDate, locale)}, ${certificate.birthPlace}`],
    [text.centre, certificate.centreName],
    [text.certifiedOn, formatDay(certificate.certifiedOn, locale)],
    [text.issuedOn, formatDay(certificate.issuedOn, locale)],
    [text.validUntil, formatDay(certificate.validUntil, locale)],
    ...revocationRow(certificate, locale),
    [text.number, certificate.number],
    [text.code, certificate.verificationCode],
    [text.total, `${certificate.pix} pix`],
  ];
  return `<dl>${rows.map(([term, value]) => `<dt>${term[locale]}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`;
};

const levels = ({ competences }: VerifiedCertificate, locale: Locale): string => {
  const levelOf = new Map(competences.map(({ competenceId, level }) => [competenceId, level]));
  const row = ({ id, title }: { id: string; title: string }): string => {
    const level = levelOf.get(id) ?? -1;
    const told = level < 0 ? text.notCertified[locale] : String(level);
    return `<tr><th scope="row" lang="fr">${id} ${escapeHtml(title)}</th><td>${told}</td></tr>`;
  };
  return `<h2>${text.levels[locale]}</h2><table>
<thead><tr><th scope="col">${text.competence[locale]}</th><th scope="col">${text.level[locale]}</th></tr></thead>
<tbody>${FRAMEWORK.flatMap((domain) => domain.competences.map(row)).join('\n')}</tbody></table>`;
};

const body = (verified: Verified, locale: Locale): string => {
  if (!verified.ok) {
    const title = verified.failure.name === 'TooManyVerificationsError' ? text.tooMany : text.unknown;
    return `<p class="status unknown"><strong>${title[locale]}.</strong> ${escapeHtml(verified.failure.message[locale])}</p>`;
  }
  const { value } = verified;
  if (value.revokedAt) return `<p class="status expired">${text.revoked[locale]}</p>${facts(value, locale)}`;
  const status = value.valid
    ? `<p class="status valid">${text.valid[locale]}</p>`
    : `<p class="status expired">${text.expired[locale]}</p>`;
  return `${status}${facts(value, locale)}${levels(value, locale)}`;
};

/** The page a certificate's QR code leads to: plain, without script, readable by anything. */
export const verificationPage = (verified: Verified, locale: Locale): string => `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeHtml(text.title[locale])}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(text.title[locale])}</h1>${body(verified, locale)}</main></body></html>`;
