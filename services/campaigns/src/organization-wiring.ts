import type { EntityManager } from 'typeorm';
import type { Config } from './config';
import { createLinks, type Links } from './credentials/links';
import { academyFigureRepository } from './database/academy-figure-repository';
import { academyRepository } from './database/academy-repository';
import { invitationRepository } from './database/invitation-repository';
import { forgetInvitedAddressesJob } from './jobs/definitions';
import { forgetInvitedAddressesHandler } from './jobs/forget-invited-addresses';
import { sendInvitationHandler } from './jobs/send-invitation';

/** What invitations and supervisors are stored in (C1, C12). */
export type OrganizationStores = {
  readonly invitations: ReturnType<typeof invitationRepository>;
  readonly academies: ReturnType<typeof academyRepository>;
  readonly academyFigures: ReturnType<typeof academyFigureRepository>;
};

export const organizationStoresOn = (db: EntityManager): OrganizationStores => ({
  invitations: invitationRepository(db),
  academies: academyRepository(db),
  academyFigures: academyFigureRepository(db),
});

export type OrganizationTools = { readonly links: Links };

export const createOrganizationTools = ({ classSheetKey }: Pick<Config, 'classSheetKey'>): OrganizationTools => ({
  links: createLinks(classSheetKey),
});

export const organizationHandlers = [sendInvitationHandler, forgetInvitedAddressesHandler];

export const organizationSchedules = ({ invitations }: Pick<Config, 'invitations'>) => [
  { name: forgetInvitedAddressesJob.name, everyMs: invitations.forgetEveryHours * 3_600_000 },
];
