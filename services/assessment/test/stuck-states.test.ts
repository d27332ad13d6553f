import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, toBinaryId } from '@pix/kit/ids';
import { receiveContentRelease } from '../src/usecases/receive-content-release';
import { ADMINISTRATOR, type Assessment, givenAssessment } from './assessment';
import { aRelease, aSubject } from './release';

const IMPORT = `mutation ($url: String!, $sha256: String!) { importContentRelease(input: { url: $url, sha256: $sha256 }) {
  ... on ImportContentReleaseSuccess { contentImport { state } } } }`;

describe('what is stuck is taken further', () => {
  let service: Assessment;
  beforeAll(async () => {
    service = await givenAssessment();
    await service.publish(aRelease({ '1.1': [aSubject('a', 1)] }, 'first'));
  });
  afterAll(() => service.close());

  const query = (sql: string, values: unknown[] = []) => service.app.dataSource.query(sql, values);
  const loseMessages = () => query('DELETE FROM outbox');

  it('content that was uploaded is published', async () => {
    const content = aRelease({ '1.1': [aSubject('b', 1)] }, 'second');
    const context = service.app.contextFor({ viewer: ADMINISTRATOR, locale: 'fr', requestId: 'upload' });
    await receiveContentRelease(context, { json: JSON.stringify(content), content });
    await loseMessages();
    await query('UPDATE content_releases SET uploaded_at = NOW(3) - INTERVAL 11 MINUTE WHERE id = ?', [content.id]);

    expect(await service.resumeStuck()).toEqual({ 'content uploaded, neither published nor refused': 1 });
    expect(await service.resumeStuck()).toEqual({});
    await service.handleOutbox();

    expect(await query('SELECT state FROM content_releases WHERE id = ?', [content.id])).toEqual([
      { state: 'PUBLISHED' },
    ]);
    expect(await service.resumeStuck()).toEqual({});
  });

  it('content at an address is fetched, or said not to be there', async () => {
    const sha256 = 'a'.repeat(64);
    await service.run(IMPORT, { url: 'https://127.0.0.1:9/x.zip', sha256 }, { as: ADMINISTRATOR });
    await loseMessages();
    await query('UPDATE content_imports SET asked_at = NOW(3) - INTERVAL 11 MINUTE');

    expect(await service.resumeStuck()).toEqual({ 'content asked for at an address, not received': 1 });
    await service.handleOutbox();

    expect(await query('SELECT state FROM content_imports')).toEqual([{ state: 'FAILED' }]);
    expect(await service.resumeStuck()).toEqual({});
  });

  it('a calibration goes on from the pass it had reached', async () => {
    const id = newId();
    await query(
      `INSERT INTO calibrations (id, state, release_id, data_until, started_at, pass_count, estimation)
       VALUES (?, 'RUNNING', 'first', NOW(3), NOW(3) - INTERVAL 11 MINUTE, 3, '{}')`,
      [toBinaryId(id)],
    );
    await loseMessages();

    expect(await service.resumeStuck()).toEqual({ 'calibration begun, not finished': 1 });
    expect(await service.resumeStuck()).toEqual({});

    const [message] = await query('SELECT name, payload FROM outbox');
    expect({ ...message, payload: JSON.parse(message.payload) }).toEqual({
      name: 'calibrate-items',
      payload: { calibrationId: id, pass: 3 },
    });
  });
});
