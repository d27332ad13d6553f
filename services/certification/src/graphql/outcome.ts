import { present } from '@pix/kit/graphql';
import type {
  CertificateArchiveResolvers,
  FoundCertificationResolvers,
  MutationResolvers,
  QueryResolvers,
  SchoolCertificationResolvers,
} from '../__generated__/graphql';
import type { Config } from '../config';
import { dayOf } from '../domain/certificate';
import { archiveFileName, isArchiveOver } from '../domain/certificate-archive';
import { FRAMEWORK } from '../domain/framework';
import { certifiedOf, globalLevelOf, type Outcome, outcomeStatus } from '../domain/outcome';
import { visibleArchive } from '../usecases/outcomes/read-certificate-archive';
import { readSchoolResults } from '../usecases/outcomes/read-school-results';
import { requestCertificateArchive } from '../usecases/outcomes/request-certificate-archive';
import { searchCertification } from '../usecases/outcomes/search-certification';

const COMPETENCES = FRAMEWORK.flatMap(({ id, title, competences }) =>
  competences.map((competence) => ({ id: competence.id, name: competence.title, area: { id, name: title } })),
);

/** Results for the services of the ministry, and files for schools (E12, E14). */
export const outcomeQueries: QueryResolvers = {
  organizationCertificationResults: async (_, { uai }, context) => ({
    certifications: await readSchoolResults(context, { uai }),
    competences: COMPETENCES,
  }),
  certificationSearch: async (_, { input }, context) =>
    present(await searchCertification(context, input), (found) => ({ __typename: 'FoundCertification', ...found })),
  certificateArchive: (_, { id }, context) => visibleArchive(context, id),
};

export const outcomeMutations: MutationResolvers = {
  requestCertificateArchive: async (_, { input }, context) =>
    present(await requestCertificateArchive(context, input), (archive) => ({
      __typename: 'RequestCertificateArchiveSuccess',
      archive,
    })),
};

const dayIn = (instant: Date, config: Pick<Config, 'certificates'>): string =>
  dayOf(instant, config.certificates.timeZone);

const levels = (outcome: Outcome) =>
  certifiedOf(outcome)
    .competences.filter(({ level }) => level >= 0)
    .map(({ competenceId, level }) => ({ competenceId, level }));

/** The fields of the livret scolaire: the pupil's own as the school declares them. */
export const schoolCertification: SchoolCertificationResolvers = {
  id: ({ outcome }) => outcome.certificationId,
  firstName: ({ pupil }) => pupil.firstName,
  middleName: ({ pupil }) => pupil.middleName,
  thirdName: ({ pupil }) => pupil.thirdName,
  lastName: ({ pupil }) => pupil.lastName,
  birthDate: ({ pupil }) => pupil.birthDate,
  nationalStudentId: ({ pupil }) => pupil.nationalStudentId,
  division: ({ pupil }) => pupil.division,
  status: ({ outcome }) => outcomeStatus(outcome),
  pix: ({ outcome }) => certifiedOf(outcome).pix,
  verificationCode: ({ outcome }) => (outcomeStatus(outcome) === 'VALIDATED' ? outcome.verificationCode : null),
  date: ({ outcome }, _, { config }) => dayIn(outcome.startedAt, config),
  deliveredAt: ({ outcome }) => outcome.issuedAt,
  certificationCentre: ({ outcome }) => outcome.centreName,
  competenceResults: ({ outcome }) => levels(outcome),
};

export const foundCertification: FoundCertificationResolvers = {
  organizationUai: ({ outcome }) => outcome.centreUai,
  firstName: ({ outcome }) => outcome.firstName,
  lastName: ({ outcome }) => outcome.lastName,
  birthDate: ({ outcome }) => outcome.birthDate,
  status: ({ outcome }) => outcomeStatus(outcome),
  pix: ({ outcome }) => certifiedOf(outcome).pix,
  globalLevel: ({ outcome }) => globalLevelOf(certifiedOf(outcome).pix),
  certificationDate: ({ outcome }, _, { config }) => dayIn(outcome.startedAt, config),
  competences: ({ outcome }) =>
    certifiedOf(outcome).competences.map(({ competenceId, level }) => {
      const known = COMPETENCES.find(({ id }) => id === competenceId);
      return {
        code: competenceId,
        name: known?.name ?? '',
        areaName: known?.area.name ?? '',
        level: Math.max(level, 0),
      };
    }),
};

export const certificateArchive: CertificateArchiveResolvers = {
  state: (shown, _, { clock }) => (isArchiveOver(shown, clock.now()) ? 'EXPIRED' : shown.state),
  link: (shown, _, { clock, config, links }) => {
    if (shown.state !== 'READY' || isArchiveOver(shown, clock.now())) return null;
    const file = archiveFileName(shown);
    const expiresAt = new Date(clock.now().getTime() + config.outcomes.linkMinutes * 60_000);
    return new URL(`/files/certificate-archives/${file}?${links.fileQuery(file, expiresAt)}`, config.publicUrl).href;
  },
};
