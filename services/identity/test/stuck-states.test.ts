import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { givenIdentity, givenPerson, type Identity } from './identity';
import { mailsTo } from './mails';
import { contribute, personalDataDouble, REQUEST, viewerOf } from './privacy';

describe('what is stuck is taken further', () => {
  let identity: Identity;
  let people = 0;
  beforeAll(async () => {
    identity = await givenIdentity({}, { personalDataOf: personalDataDouble() });
  });
  beforeEach(() => identity.handleOutbox());
  afterAll(() => identity.close());

  const person = () => {
    people += 1;
    return givenPerson(identity, { email: `perdue${people}@exemple.fr` });
  };
  const loseMessages = () => identity.app.dataSource.query('DELETE FROM outbox');

  it('a mail is sent', async () => {
    const { input, user } = await person();
    await loseMessages();
    await identity.app.dataSource.query(
      'UPDATE mails SET created_at = NOW(3) - INTERVAL 11 MINUTE WHERE user_id = ? OR address = ?',
      [user.id, input.email],
    );

    expect(await identity.resumeStuck()).toEqual({ 'mail written, neither sent nor dropped': 1 });
    expect(await identity.resumeStuck()).toEqual({});

    expect(await mailsTo(identity, input.email)).toHaveLength(1);
    expect(await identity.resumeStuck()).toEqual({});
  });

  it('an export whose parts are there is built', async () => {
    const { tokens } = await person();
    await identity.handleOutbox();
    const as = await viewerOf(identity, tokens.accessToken);
    const { id } = (await identity.run(REQUEST, {}, { as })).data.requestMyDataExport.dataExport;
    await contribute(identity, id);
    await loseMessages();
    await identity.app.dataSource.query(
      `UPDATE data_exports SET requested_at = NOW(3) - INTERVAL 11 MINUTE, expires_at = NOW(3) + INTERVAL 7 DAY
       WHERE id = ?`,
      [id],
    );

    expect(await identity.resumeStuck()).toEqual({ 'export of data whose parts are there, not built': 1 });
    expect(await identity.handleOutbox()).toContain('build-data-export');

    const [row] = await identity.app.dataSource.query('SELECT content FROM data_exports WHERE id = ?', [id]);
    expect(row.content).not.toBeNull();
  });
});
