import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Viewer } from '@pix/kit/auth';
import { createHttpServer } from '@pix/kit/http-server';
import { ZipFile } from 'yazl';
import { createRoutes } from '../src/http/routes';
import { config, type Service } from './certification';

/** The plain HTTP routes of the service, asked as somebody. */
export const givenHttp = async ({ app }: Pick<Service, 'app'>) => {
  let viewer: Viewer = { kind: 'anonymous' };
  const routes = createRoutes({
    authenticate: async () => viewer,
    contextFor: app.contextFor,
    config,
  });
  const server: Server = createHttpServer({ routes, logger: app.logger });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const headers = { 'x-gateway-key': config.gatewayKey, connection: 'close', authorization: 'Bearer x' };

  return {
    async upload(path: string, file: Buffer | string, as: Viewer) {
      viewer = as;
      const body = new Uint8Array(Buffer.from(file));
      const response = await fetch(origin + path, { method: 'POST', headers, body });
      return { status: response.status, body: JSON.parse(await response.text()) };
    },
    async download(path: string, as: Viewer) {
      viewer = as;
      const response = await fetch(origin + path, { headers });
      const content = Buffer.from(await response.arrayBuffer());
      return { status: response.status, type: response.headers.get('content-type'), content };
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};

export const CANDIDATE_HEADERS = [
  '* Nom de naissance',
  '* Prénom',
  '* Date de naissance (format: JJ/MM/AAAA)',
  '* Sexe (M ou F)',
  'Code INSEE de la commune de naissance',
  'Code postal de la commune de naissance',
  'Nom de la commune de naissance',
  '* Pays de naissance',
  'E-mail du destinataire des résultats (formateur, enseignant…)',
  'E-mail de convocation',
  'Identifiant externe',
  'Temps majoré ? (exemple format: 33%)',
];

export const SESSION_HEADERS = [
  'Numéro de session préexistante',
  '* Nom du site',
  '* Nom de la salle',
  '* Date de début (format: JJ/MM/AAAA)',
  '* Heure de début (heure locale format: HH:MM)',
  '* Surveillant(s)',
  'Observations (optionnel)',
];

export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A spreadsheet as LibreOffice writes it: repeated cells, dates with their value, a note, empty rows to the end of time. */
export const ods = (rows: readonly (readonly string[])[], { prolog = '' } = {}): Promise<Buffer> => {
  const cell = (text: string): string => {
    const day = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
    const value = day ? ` office:value-type="date" office:date-value="${day[3]}-${day[2]}-${day[1]}"` : '';
    return text === ''
      ? '<table:table-cell table:number-columns-repeated="1"/>'
      : `<table:table-cell${value}><office:annotation><text:p>note</text:p></office:annotation><text:p>${escaped(text)}</text:p></table:table-cell>`;
  };
  const xml = `<?xml version="1.0" encoding="UTF-8"?>${prolog}
    <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="1">
    <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
    ${rows.map((cells) => `<table:table-row>${cells.map(cell).join('')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`).join('')}
    <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
    </table:table><table:table table:name="2"><table:table-row><table:table-cell><text:p>autre</text:p></table:table-cell></table:table-row></table:table>
    </office:spreadsheet></office:body></office:document-content>`;
  return archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': xml });
};

export const archive = async (files: Readonly<Record<string, string>>): Promise<Buffer> => {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};
