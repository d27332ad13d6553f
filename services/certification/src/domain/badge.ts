import type { Certificate } from './certificate';
import { FRAMEWORK } from './framework';
import { endOfDay } from './local-time';

/** Where a badge stands in the list that says which are revoked. Drawn at random: nobody can tell from it who was certified when. */
export type BadgeStatus = { readonly list: string; readonly index: number };

/** Bits of a status list: the least that hides one holder among others (W3C Bitstring Status List 1.0, §2). */
export const STATUS_LIST_BITS = 131_072;
const SHARDS = 256;

/** The list a certificate is in: one of 256 of its year, by its id, so that no list is ever full. */
export const statusListOf = ({ id, issuedOn }: Pick<Certificate, 'id' | 'issuedOn'>): string => {
  const shard = Number.parseInt(id.replaceAll('-', '').slice(-2), 16) % SHARDS;
  return `${issuedOn.slice(0, 4)}-${shard.toString(16).padStart(2, '0')}`;
};

/** Addresses of what stays plain HTTP about badges, behind the gateway (product G2). */
export const badgeUrls = (publicUrl: string) => {
  const at = (path: string): string => new URL(`/badges/${path}`, publicUrl).href;
  return {
    issuer: at('issuer'),
    achievement: at('achievement'),
    key: (kid: string): string => at(`keys/${kid}`),
    statusList: (list: string): string => at(`status/${list}`),
    credential: (code: string): string => at(code),
  };
};

const CONTEXT = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'];
const SCHEMA = 'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';
const FRAMEWORK_NAME = 'Cadre de référence des compétences numériques';
const FRAMEWORK_URL = 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000039005162/';

/** Who issues, as verifiers read it. */
export const issuerProfile = (publicUrl: string) => ({
  id: badgeUrls(publicUrl).issuer,
  type: ['Profile'],
  name: 'Pix',
  url: publicUrl,
});

/** What is achieved: the framework's 16 competences, each told by its level. */
export const achievement = (publicUrl: string) => {
  const { achievement: id } = badgeUrls(publicUrl);
  const competences = FRAMEWORK.flatMap((domain) => domain.competences);
  return {
    id,
    type: ['Achievement'],
    achievementType: 'Certification',
    name: 'Certificat de compétences numériques',
    description: 'Compétences numériques certifiées par une épreuve surveillée, sur le cadre de référence français.',
    inLanguage: 'fr',
    criteria: {
      narrative:
        "Réussir, dans un centre agréé et sous surveillance, les questions d'un test de 1 h 45 sur les compétences de son profil.",
    },
    resultDescription: [
      {
        id: `${id}#pix`,
        type: ['ResultDescription'],
        name: 'Pix',
        resultType: 'RawScore',
        valueMin: '0',
        valueMax: '1024',
      },
      ...competences.map((competence) => ({
        id: `${id}#${competence.id}`,
        type: ['ResultDescription'],
        name: `${competence.id} ${competence.title}`,
        resultType: 'RawScore',
        valueMin: '0',
        valueMax: '8',
      })),
    ],
    alignment: competences.map((competence) => ({
      type: ['Alignment'],
      targetName: competence.title,
      targetUrl: FRAMEWORK_URL,
      targetFramework: FRAMEWORK_NAME,
      targetCode: competence.id,
    })),
  };
};

type Given = { publicUrl: string; timeZone: string; status: BadgeStatus; identityHash: string };

/**
 * The Open Badges 3.0 credential of a certificate (E15, education-standards.md §4.5). It names nobody: who knows a name can tell by the hash
 * that it is theirs, and nobody can tell the name from it. The levels are those of the certificate; what is not certified is not there.
 */
export const badgeCredential = (certificate: Certificate, { publicUrl, timeZone, status, identityHash }: Given) => {
  const urls = badgeUrls(publicUrl);
  const described = achievement(publicUrl);
  const list = urls.statusList(status.list);
  const result = (of: string, value: number) => ({
    type: ['Result'],
    resultDescription: `${described.id}#${of}`,
    value: String(value),
  });
  return {
    '@context': CONTEXT,
    id: urls.credential(certificate.verificationCode),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: described.name,
    issuer: issuerProfile(publicUrl),
    validFrom: certificate.issuedAt.toISOString(),
    validUntil: endOfDay(certificate.validUntil, timeZone).toISOString(),
    credentialSubject: {
      id: `urn:uuid:${certificate.id}`,
      type: ['AchievementSubject'],
      identifier: [
        {
          type: 'IdentityObject',
          identityHash: `sha256$${identityHash}`,
          identityType: 'name',
          hashed: true,
          salt: certificate.verificationCode,
        },
      ],
      achievement: described,
      result: [
        result('pix', certificate.pix),
        ...certificate.competences
          .filter(({ level }) => level >= 0)
          .map(({ competenceId, level }) => result(competenceId, level)),
      ],
    },
    credentialSchema: [{ id: SCHEMA, type: '1EdTechJsonSchemaValidator2019' }],
    credentialStatus: {
      id: `${list}#${status.index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(status.index),
      statusListCredential: list,
    },
  };
};

export type BadgeCredential = ReturnType<typeof badgeCredential>;

/** The credential that says which badges of a list are revoked (W3C Bitstring Status List 1.0). */
export const statusListCredential = (list: string, given: { publicUrl: string; encodedList: string; at: Date }) => {
  const urls = badgeUrls(given.publicUrl);
  const id = urls.statusList(list);
  return {
    '@context': CONTEXT.slice(0, 1),
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: urls.issuer,
    validFrom: given.at.toISOString(),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: given.encodedList,
    },
  };
};
