import type { Person } from '../demo/people';
import { rosterFile } from '../demo/school';
import { again, type Hands, mutation, type Payload, pause, read, Surprise, succeed } from './hands';

const CREATE = `mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { __typename
  ... on CreateCampaignSuccess { campaign { id name } } ... on Error { message } } }`;
const FIND = `query ($id: ID!, $name: String!) { organization(id: $id) { campaigns(first: 5, filter: { search: $name }) {
  nodes { id name } } } }`;
const RENAME = `mutation ($input: UpdateCampaignInput!) { updateCampaign(input: $input) { __typename
  ... on UpdateCampaignSuccess { campaign { id title } } ... on Error { message } } }`;
const IMPORT = 'query ($id: ID!) { rosterImport(id: $id) { state addedCount changedCount } }';

const IMPORT_EVERY = 4;
const BETWEEN_CAMPAIGNS_MS = 1_500;
/** Somebody who does not know whether it was done looks again before doing it a second time, and not at once. */
const LOOK_AFTER_MS = 3_000;

export type Teacher = { readonly person: Person; readonly organizationId: string; readonly targetProfileId: string };

type Named = { readonly id: string; readonly name: string };

const createCampaign = (hands: Hands, { person, organizationId, targetProfileId }: Teacher, name: string) => {
  const find = async (): Promise<Payload | null> => {
    await pause(LOOK_AFTER_MS);
    const { organization } = await read(hands, FIND, { id: organizationId, name }, person.token);
    const campaign = (organization.campaigns.nodes as Named[]).find((one) => one.name === name);
    return campaign ? { __typename: 'CreateCampaignSuccess', campaign } : null;
  };
  return succeed(hands, {
    lane: 'campaigns',
    act: mutation(hands, CREATE, { input: { organizationId, targetProfileId, name } }, person.token),
    find,
    entry: ({ campaign }) => ({ kind: 'campaign', subject: campaign.id, object: organizationId, value: name }),
  });
};

/** A roster sent again is the same pupils: what an attempt without an answer began does no harm. */
const importRoster = async (hands: Hands, { person, organizationId }: Teacher, file: Buffer): Promise<void> => {
  const act = async (): Promise<Payload> => {
    const path = `/uploads/rosters?organizationId=${organizationId}`;
    return { __typename: 'UploadSuccess', ...(await hands.pix.upload(path, file, 'text/csv', person.token)) };
  };
  const entry = ({ rosterImportId }: Payload) => ({ kind: 'roster', subject: rosterImportId, object: organizationId });
  const { rosterImportId } = await succeed(hands, { lane: 'campaigns', act, entry });
  for (;;) {
    const { rosterImport } = await read(hands, IMPORT, { id: rosterImportId }, person.token);
    if (rosterImport?.state === 'IMPORTED') return;
    if (['REFUSED', 'FAILED'].includes(rosterImport?.state)) throw new Surprise(`a roster was ${rosterImport.state}`);
    if (hands.isOver()) return;
    await pause(500);
  }
};

/** A teacher creates campaigns, and imports the roster of the school now and then, a few pupils more or the same again. */
export const teacherDesk = (hands: Hands, teacher: Teacher, desk: number): Promise<void> => {
  const file = rosterFile();
  return again(hands, 'teacher', async (turn) => {
    await createCampaign(hands, teacher, `Exercice ${desk}-${turn}-`);
    if (turn % IMPORT_EVERY === 0) await importRoster(hands, teacher, file);
    await pause(BETWEEN_CAMPAIGNS_MS);
  });
};

/** Gives one campaign title after title: the last acknowledged one must be the one that is stored. */
export const renameForEver = async (hands: Hands, teacher: Teacher, pen: number): Promise<void> => {
  const { campaign } = await createCampaign(hands, teacher, `Stylo ${pen}-`);
  const { id: campaignId, name } = campaign as Named;
  await again(hands, 'pen', async (turn) => {
    const input = { campaignId, name, title: String(turn) };
    const act = mutation(hands, RENAME, { input }, teacher.person.token);
    const entry = { kind: 'title', subject: campaignId, value: turn };
    await succeed(hands, { lane: 'campaigns', act, entry: () => entry });
    await pause(100);
  });
};
