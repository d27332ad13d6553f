import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { decode } from 'jpeg-js';
import piexif from 'piexifjs';
import { seededRandom } from '../random';
import { calendarFile } from './calendar';
import { newCanvas } from './canvas';
import { csvFile } from './csv';
import { emailFile } from './email';
import { jpegOf } from './jpeg';
import { landscape, SCENES } from './landscape';
import { spreadsheetFiles, textDocumentFiles } from './office-files';
import { pdfOf } from './pdf';
import { pngOf } from './png';
import { zipOf } from './zip';

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

const sheets = [
  {
    name: 'Prix & co',
    rows: [
      ['Nom', 'Prix', 'Jour'],
      ['Été <1>', 2.5, { date: '2026-03-01' }],
      ['Total', { formula: 'SUM(B2:B2)', value: 2.5 }, null],
    ],
  },
];
const blocks = [
  { heading: 1, text: 'Titre' },
  { paragraph: ['visible ', { text: 'caché', hidden: true }, { text: 'là', link: 'https://a.example/?x=1&y=2' }] },
  { pageBreak: true },
] as const;

describe('office files', () => {
  const [ods, xlsx] = spreadsheetFiles('prix', sheets, { author: 'Nina' }).map(({ bytes }) => unzipSync(bytes));
  const [odt, docx] = textDocumentFiles('lettre', [...blocks] as never, { author: 'Nina', created: '2026-02-03' }).map(
    ({ bytes }) => unzipSync(bytes),
  );

  it('start an OpenDocument with its media type, uncompressed', () => {
    const [file] = spreadsheetFiles('prix', sheets);
    const head = Buffer.from(file?.bytes ?? []).toString('latin1');

    expect(head.slice(30, 38)).toBe('mimetype');
    expect(head.slice(38)).toMatch(/^application\/vnd\.oasis\.opendocument\.spreadsheet/);
  });

  it('hold numbers, days and formulas as such, and escape text', () => {
    expect(text(ods?.['content.xml'])).toContain('office:value="2.5"');
    expect(text(ods?.['content.xml'])).toContain('office:date-value="2026-03-01"');
    expect(text(ods?.['content.xml'])).toContain('of:=SUM([.B2:.B2])');
    expect(text(ods?.['content.xml'])).toContain('Été &lt;1&gt;');
    expect(text(xlsx?.['xl/worksheets/sheet1.xml'])).toContain('<c r="B2"><v>2.5</v></c>');
    expect(text(xlsx?.['xl/worksheets/sheet1.xml'])).toContain('<c r="C2" s="2"><v>46082</v></c>');
    expect(text(xlsx?.['xl/worksheets/sheet1.xml'])).toContain('<f>SUM(B2:B2)</f>');
    expect(text(xlsx?.['xl/workbook.xml'])).toContain('name="Prix &amp; co"');
  });

  it('hold styles, hidden text, links and properties', () => {
    expect(text(odt?.['content.xml'])).toContain('text:outline-level="1"');
    expect(text(odt?.['content.xml'])).toContain('text:display="none"');
    expect(text(odt?.['meta.xml'])).toContain('<meta:initial-creator>Nina</meta:initial-creator>');
    expect(text(docx?.['word/document.xml'])).toContain('<w:pStyle w:val="Heading1"/>');
    expect(text(docx?.['word/document.xml'])).toContain('<w:vanish/>');
    expect(text(docx?.['word/_rels/document.xml.rels'])).toContain('https://a.example/?x=1&amp;y=2');
    expect(text(docx?.['docProps/core.xml'])).toContain('2026-02-03T11:30:00Z');
  });
});

describe('other files', () => {
  it('write the same archive in every time zone', () => {
    const bytes = zipOf([{ name: 'a.txt', bytes: Buffer.from('a'), modified: '2026-03-04T10:20' }]);

    // 2026-03-04 10:20 as a zip writes it: two little-endian words, time then day.
    expect(Buffer.from(bytes.slice(10, 14)).toString('hex')).toBe('8052645c');
  });

  it('write a PDF of so many pages, with its properties, and refuse a page too full', () => {
    const pdf = Buffer.from(
      pdfOf([[{ title: 'Un' }], [{ paragraph: 'Deux' }]], { author: 'Mairie', created: '2026-02-03' }),
    ).toString('latin1');

    expect(pdf).toContain('/Count 2');
    expect(pdf).toContain('(Mairie)');
    expect(pdf).toContain('D:20260203113000Z');
    expect(() => pdfOf([[{ paragraph: 'trop '.repeat(2_000) }]])).toThrow('too full');
  });

  it('write a photo with what its camera knows', () => {
    const jpeg = jpegOf(newCanvas(16, 12), {
      taken: '2026-03-04T10:20',
      model: 'K7',
      place: { latitude: 48.5, longitude: -2.25 },
    });

    const exif = piexif.load(Buffer.from(jpeg).toString('binary'));
    expect(decode(jpeg)).toMatchObject({ width: 16, height: 12 });
    expect(exif.Exif?.[piexif.ExifIFD.DateTimeOriginal]).toBe('2026:03:04 10:20:00');
    expect(exif['0th']?.[piexif.ImageIFD.Model]).toBe('K7');
    expect(exif.GPS?.[piexif.GPSIFD.GPSLongitudeRef]).toBe('W');
  });

  it('write a PNG with its size and its print resolution', () => {
    const png = Buffer.from(pngOf(newCanvas(20, 10), 300));

    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([20, 10]);
    expect(png.readUInt32BE(png.indexOf('pHYs') + 4)).toBe(11_811);
  });

  it('paint every scene', () => {
    for (const scene of SCENES) expect(landscape(scene, 40, 30, seededRandom('ciel')).data.length).toBe(40 * 30 * 4);
  });

  it('write CSV as French spreadsheets read it', () => {
    expect(
      text(
        csvFile('a.csv', [
          ['Nom', 'Prix'],
          ['Un; deux', 2.5],
          ['dit « "oui" »', 3],
        ]).bytes,
      ),
    ).toBe('\ufeffNom;Prix\r\n"Un; deux";2,5\r\n"dit « ""oui"" »";3\r\n');
  });

  it('encode the headers of a message', () => {
    const mail = text(emailFile('a.eml', [['Subject', 'Été à la mer']], 'Bonjour\nà toi').bytes);

    expect(mail).toContain('Subject: =?UTF-8?B?w4l0w6kgw6A=?= la mer\r\n');
    expect(mail).toContain('\r\n\r\nBonjour\r\nà toi\r\n');
  });

  it('write an agenda with local times, repetition and reminder', () => {
    const agenda = text(
      calendarFile('a.ics', [
        {
          summary: 'Chorale, soir',
          start: '2026-03-04T18:00',
          end: '2026-03-04T19:30',
          repeats: 'FREQ=WEEKLY;COUNT=4',
          reminderMinutes: 15,
        },
      ]).bytes,
    );

    expect(agenda).toContain('DTSTART;TZID=Europe/Paris:20260304T180000\r\n');
    expect(agenda).toContain('SUMMARY:Chorale\\, soir\r\n');
    expect(agenda).toContain('RRULE:FREQ=WEEKLY;COUNT=4\r\n');
    expect(agenda).toContain('TRIGGER:-PT15M\r\n');
  });
});
