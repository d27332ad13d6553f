import type { Server } from 'node:http';
import { createHttpServer } from '@pix/kit/http-server';
import { CONTRIBUTORS, type Contributor } from '../src/domain/data-export';
import type { Identity } from './identity';

export const DELETE = `mutation ($password: String) { deleteMyAccount(input: { password: $password }) {
  __typename ... on DeleteMyAccountSuccess { deleted } ... on Error { message }
} }`;

export const ANONYMISE = `mutation ($input: AnonymiseUserInput!) { anonymiseUser(input: $input) {
  __typename ... on AnonymiseUserSuccess { anonymised } ... on InvalidInputError { fields { path } } ... on Error { message }
} }`;

export const REQUEST = `mutation { requestMyDataExport {
  __typename ... on RequestMyDataExportSuccess { dataExport { id state requestedAt readyAt expiresAt url } }
} }`;

export const MY_EXPORT = '{ me { dataExport { id state requestedAt readyAt expiresAt url } } }';

/** The other services, as far as identity knows them: what each keeps, and an outage on demand. */
export const personalDataDouble = () => {
  const down = new Set<Contributor>();
  const calls: string[] = [];
  return {
    down,
    calls,
    async userData(service: Contributor, userId: string): Promise<unknown> {
      calls.push(service);
      if (down.has(service)) throw new Error(`${service} is down`);
      return { keptOf: userId, by: service };
    },
    close: async () => {},
  };
};

/** Tells what every service tells once it was asked. */
export const contribute = async (
  { deliver }: Pick<Identity, 'deliver'>,
  exportId: string,
  services: readonly Contributor[] = CONTRIBUTORS,
): Promise<void> => {
  for (const service of services) await deliver('UserDataContributed.v1', { exportId, service });
};

export const httpServerOf = ({ app }: Pick<Identity, 'app'>): Server =>
  createHttpServer({ routes: app.routes, logger: app.logger });

/** The viewer of a token identity gave. */
export const viewerOf = async ({ app }: Pick<Identity, 'app'>, accessToken: string) => {
  const viewer = await app.authenticate(`Bearer ${accessToken}`);
  if (viewer.kind !== 'user') throw new Error('This token is nobody’s.');
  return viewer;
};
