import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { MAIL_TEXTS } from '../src/mail/mail-texts';
import { createMailer } from '../src/mail/mailer';
import { keepMail, keptMail } from '../src/mail/outbox-folder';
import { renderMail } from '../src/mail/render-mail';
import { config, givenIdentity, givenPerson, type Identity } from './identity';
import { forgetMails, mailsTo, tokenIn } from './mails';

const EMAIL = 'ines.moreau@exemple.fr';

/** A real SMTP server that keeps what it receives, and refuses as often as it is told. */
const givenSmtpServer = async ({ refusals = 0, code = 451 } = {}) => {
  const received: string[] = [];
  let left = refusals;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) => done(left-- > 0 ? Object.assign(new Error('not now'), { responseCode: code }) : null),
    onData: (stream, _, done) => {
      let message = '';
      stream.on('data', (chunk: Buffer) => {
        message += chunk.toString();
      });
      stream.on('end', () => {
        received.push(message);
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as { port: number };
  const close = () => new Promise<void>((done) => server.close(() => done()));
  return { url: `smtp://127.0.0.1:${port}`, received, close };
};

describe('send-mail', () => {
  let identity: Identity;
  beforeAll(async () => {
    identity = await givenIdentity();
  });
  afterEach(forgetMails);
  afterAll(() => identity.close());

  const mailRows = () =>
    identity.app.dataSource.query<
      { id: string; address: string | null; sent_at: Date | null; dropped_at: Date | null }[]
    >('SELECT id, address, sent_at, dropped_at FROM mails ORDER BY id DESC');

  it('puts one file in the folder however often it is delivered, and erases the address', async () => {
    await givenPerson(identity, { email: 'une@exemple.fr' });
    const [waiting] = await mailRows();

    await identity.handleOutbox({ times: 3 });

    expect(readdirSync(config.mail.folder)).toEqual([`${waiting?.id}.eml`]);
    expect(waiting?.address).toBe('une@exemple.fr');
    expect(await mailRows()).toMatchObject([{ id: waiting?.id, address: null, sent_at: expect.anything() }]);
  });

  it('goes once when two workers have it at the same time', async () => {
    await givenPerson(identity, { email: 'deux@exemple.fr' });
    const [row] = await mailRows();

    await Promise.allSettled([1, 2, 3].map(() => identity.deliver('send-mail', { mailId: row?.id })));

    expect(await mailsTo(identity, 'deux@exemple.fr')).toHaveLength(1);
    const [tokens] = await identity.app.dataSource.query<[{ count: string }]>(
      `SELECT COUNT(*) AS count FROM email_tokens WHERE email = 'deux@exemple.fr'`,
    );
    expect(tokens.count).toBe('1');
  });

  it('keeps addresses and tokens out of job payloads', async () => {
    await givenPerson(identity, { email: 'trois@exemple.fr' });

    const jobs = await identity.app.dataSource.query<{ payload: string }[]>('SELECT payload FROM outbox');

    expect(jobs.every(({ payload }) => Object.keys(JSON.parse(payload)).join() === 'mailId')).toBe(true);
  });

  it('goes by SMTP, in both forms, with the id of the mail as its Message-ID', async () => {
    const smtp = await givenSmtpServer();
    const mailer = createMailer({ ...config.mail, smtpUrl: smtp.url });
    const rendered = renderMail({ kind: 'PASSWORD_RESET', locale: 'en' }, 'secret-token', 'https://pix.example');

    await mailer.send({ id: 'mail-id', to: EMAIL, ...rendered });
    mailer.close();
    await smtp.close();

    const [message = ''] = smtp.received;
    expect(smtp.received).toHaveLength(1);
    expect(message).toMatch(/^Message-ID: <mail-id@127\.0\.0\.1>\r$/m);
    expect(message).toMatch(/^To: ines\.moreau@exemple\.fr\r$/m);
    expect(message).toMatch(/^Subject: Choose a new password\r$/m);
    expect(message).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
    expect(message).toMatch(/^Content-Type: text\/html; charset=utf-8\r$/m);
    expect(message).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  });

  it('is tried again when the mail server says so, and sent once', async () => {
    const smtp = await givenSmtpServer({ refusals: 1 });
    const sending = await givenIdentity({ mail: { ...config.mail, smtpUrl: smtp.url } });
    await givenPerson(sending);
    const [row] = await sending.app.dataSource.query<[{ id: string }]>('SELECT id FROM mails');

    await expect(sending.deliver('send-mail', { mailId: row.id })).rejects.toThrow(
      'The mail server did not take a mail: EENVELOPE 451',
    );
    await sending.deliver('send-mail', { mailId: row.id });
    await sending.deliver('send-mail', { mailId: row.id });
    await sending.close();
    await smtp.close();

    expect(smtp.received).toHaveLength(1);
  });

  it('is given up when the mail server refuses the address for good', async () => {
    const smtp = await givenSmtpServer({ refusals: 1, code: 550 });
    const sending = await givenIdentity({ mail: { ...config.mail, smtpUrl: smtp.url } });
    await givenPerson(sending);

    await sending.handleOutbox({ times: 2 });
    await sending.close();
    await smtp.close();

    expect(smtp.received).toEqual([]);
    expect(await mailRows()).toMatchObject([{ address: null, sent_at: null, dropped_at: expect.anything() }]);
  });

  it('gives up, and erases the address, when nobody could be written to for a day', async () => {
    identity.clock.set('2026-11-22T08:00:00.000Z');
    await givenPerson(identity, { email: 'perdue@exemple.fr' });

    identity.clock.advance(25 * 3_600_000);
    await identity.deliver('forget-expired', {});
    identity.clock.set('2026-11-22T08:00:00.000Z');

    expect((await mailRows())[0]).toMatchObject({ address: null, sent_at: null, dropped_at: expect.anything() });
    expect(await mailsTo(identity, 'perdue@exemple.fr')).toEqual([]);

    identity.clock.advance(31 * 86_400_000);
    await identity.deliver('forget-expired', {});
    identity.clock.set('2026-11-22T08:00:00.000Z');
    expect(await mailRows()).toEqual([]);
  });

  it('never writes over a file, nor leaves a draft', async () => {
    const id = '0'.repeat(36).replace(/^0{8}/, '0193f5aa');
    await keepMail(config.mail.folder, id, Buffer.from('first'));
    await keepMail(config.mail.folder, id, Buffer.from('second'));

    expect(readFileSync(join(config.mail.folder, `${id}.eml`), 'utf8')).toBe('first');
    expect(readdirSync(config.mail.folder)).toHaveLength(1);
    expect(await keptMail(config.mail.folder, '../../etc/passwd')).toBeNull();
  });

  it.each(['fr', 'en'] as const)('reads well in %s, as text and as HTML', async (locale) => {
    await givenPerson(identity, { email: `${locale}@exemple.fr`, locale });

    const [mail] = await mailsTo(identity, `${locale}@exemple.fr`);

    expect(mail?.subject).toBe(MAIL_TEXTS.EMAIL_VERIFICATION[locale].subject);
    expect(mail?.text).toContain(`http://127.0.0.1:4000/verify-email#token=${tokenIn(mail)}`);
    const { html } = renderMail({ kind: 'EMAIL_CHANGE_CODE', locale }, '123456', 'https://pix.example');
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).toContain('<strong>123456</strong>');
  });
});
