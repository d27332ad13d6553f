import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** What each file of the archive holds, in the words of its README. */
const FILES = {
  identity: {
    fr: 'votre compte, vos moyens de connexion, vos connexions, les conditions acceptées',
    en: 'your account, how you sign in, your sign-ins, the terms you accepted',
  },
  assessment: {
    fr: 'vos tests, vos réponses, ce que la plateforme sait de vos compétences',
    en: 'your tests, your answers, what the platform knows of your skills',
  },
  campaigns: {
    fr: 'vos établissements, ce que votre école déclare de vous, vos parcours et leurs résultats',
    en: 'your organizations, what your school declares about you, your campaigns and their results',
  },
  certification: {
    fr: 'vos inscriptions, vos certifications publiées, vos certificats',
    en: 'your enrolments, your published certifications, your certificates',
  },
  tutorials: {
    fr: 'vos tutoriels enregistrés, ceux que vous avez trouvés utiles',
    en: 'the tutorials you saved, those you found useful',
  },
} as const;

export type ArchivePart = keyof typeof FILES;

const readme = (at: Date): string => {
  const files = Object.entries(FILES);
  return [
    '# Vos données Pix',
    '',
    `Copie de tout ce que la plateforme garde de vous, faite le ${at.toISOString()} (RGPD, articles 15 et 20).`,
    'Les dates sont en temps universel (UTC). Un fichier par service, en JSON, lisible avec tout éditeur de texte :',
    '',
    ...files.map(([name, { fr }]) => `- ${name}.json : ${fr}`),
    '',
    "Ce qu'un jury n'a pas encore publié n'y est pas. Gardez ce fichier pour vous : il contient des données personnelles.",
    '',
    '# Your Pix data',
    '',
    `A copy of all that the platform keeps about you, made on ${at.toISOString()} (GDPR, articles 15 and 20).`,
    'Instants are in universal time (UTC). One file a service, in JSON, which any text editor reads:',
    '',
    ...files.map(([name, { en }]) => `- ${name}.json: ${en}`),
    '',
    'What a jury has not published yet is not in it. Keep this file to yourself: it holds personal data.',
    '',
  ].join('\n');
};

/** The archive a person gets: a README in French and English, and one readable JSON file a service (I6). */
export const exportArchive = async (parts: Readonly<Record<ArchivePart, unknown>>, at: Date): Promise<Buffer> => {
  const zip = new ZipFile();
  const add = (name: string, text: string): void => zip.addBuffer(Buffer.from(text), name, { mtime: at });
  add('README.md', readme(at));
  for (const [name, part] of Object.entries(parts)) add(`${name}.json`, `${JSON.stringify(part, null, 2)}\n`);
  zip.end();
  return buffer(zip.outputStream);
};
