import { describe, expect, it } from '@jest/globals';
import { plainSdl } from '@pix/kit/checks/services';
import { SubgraphCallError } from '@pix/kit/machine-client';
import { buildASTSchema, parse, validate } from 'graphql';
import { assessmentClient } from '../src/clients/assessment-client';
import { DISCOVERY, REPORT } from './assessment-double';

const contract = buildASTSchema(plainSdl('assessment'));

/** A subgraph that answers what it is told, once what it is asked was found in assessment's contract. */
const answering = (data: object) => {
  const asked: object[] = [];
  const call = async <Data>(query: string, variables: object): Promise<Data> => {
    expect(validate(contract, parse(query))).toEqual([]);
    asked.push(variables);
    return data as Data;
  };
  return { asked, client: assessmentClient({ call }) };
};

describe('assessmentClient', () => {
  it('starts a test, and says when it has ended already or has no question', async () => {
    const test = { userId: 'u', key: 'p', subjects: DISCOVERY.subjects.slice(0, 1) };
    const started = answering({ startTest: { __typename: 'StartTestSuccess', assessmentId: 'a', ended: true } });
    const nothing = answering({ startTest: { __typename: 'NothingToTestError' } });

    expect(await started.client.startTest(test)).toEqual({ ok: true, value: { assessmentId: 'a', hasEnded: true } });
    expect(started.asked).toEqual([
      { input: { userId: 'u', key: 'p', kind: 'CAMPAIGN', subjects: [{ subjectId: 'adresse-web', maxLevel: 4 }] } },
    ]);
    expect(await nothing.client.startTest(test)).toMatchObject({
      ok: false,
      failure: { name: 'CampaignNothingToTestError' },
    });
    await expect(
      answering({ startTest: { __typename: 'InvalidInputError' } }).client.startTest(test),
    ).rejects.toThrow();
  });

  it('reads the report of a test', async () => {
    const { client } = answering({ testReport: { state: 'COMPLETED', subjects: REPORT } });

    expect(await client.testReport('a')).toEqual({ hasEnded: true, subjects: REPORT });
    expect((await answering({ testReport: { state: 'STARTED', subjects: [] } }).client.testReport('a')).hasEnded).toBe(
      false,
    );
    await expect(answering({ testReport: null }).client.testReport('a')).rejects.toThrow();
  });

  it('reads how far tests are, and whole profiles', async () => {
    const testProgress = [{ assessmentId: 'a', percentage: 40 }];
    const profile = {
      userId: 'u',
      pix: 8,
      certifiable: false,
      competences: [{ competenceId: '1.1', level: 1, pix: 8 }],
    };
    const { client } = answering({
      testProgress,
      profileSnapshots: {
        __typename: 'ProfileSnapshots',
        snapshots: [{ ...profile, at: '2026-11-22T08:00:00.000Z' }],
      },
    });

    expect(await client.testProgress(['a'])).toEqual(testProgress);
    expect(await client.testProgress([])).toEqual([]);
    expect(await client.profileSnapshots([])).toEqual([]);
    expect(await client.profileSnapshots(['u'])).toEqual([{ ...profile, at: new Date('2026-11-22T08:00:00.000Z') }]);
  });

  it('reads the target profiles of a release', async () => {
    const part = {
      targetProfiles: [DISCOVERY],
      subjects: [{ id: 'adresse-web', title: 'Adresse web', competenceId: '1.1' }],
    };

    expect(await answering({ contentReleasePart: JSON.stringify(part) }).client.targetProfiles('r')).toEqual(part);
    const { stages: _, badges: __, ...bare } = DISCOVERY;
    const older = JSON.stringify({ ...part, targetProfiles: [bare] });
    expect(await answering({ contentReleasePart: older }).client.targetProfiles('r')).toEqual(part);
    await expect(answering({ contentReleasePart: null }).client.targetProfiles('r')).rejects.toThrow(SubgraphCallError);
  });
});
