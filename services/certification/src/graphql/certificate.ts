import type { CertificateResolvers } from '../__generated__/graphql';
import { certificateFileUrl } from '../domain/addresses';
import { visibleCertificate } from './visible';

export const certificate: CertificateResolvers = {
  __resolveReference: ({ id }, context) => visibleCertificate(id, context),
  pdfUrl: async ({ id }, _, { loaders, config }) =>
    (await loaders.certificateWithFileById.load(id)) ? certificateFileUrl(config.publicUrl, id) : null,
};
