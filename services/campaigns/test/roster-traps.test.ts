import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Campaigns, config, givenCampaigns, givenImport, givenOrganization } from './campaigns';
import { oneRosterFile, oneRosterTables } from './rosters/oneroster-file';
import { inventPupils } from './rosters/pupils';
import { inLatin9, siecleFile } from './rosters/siecle-file';
import { fregataFile, supFile } from './rosters/table-files';
import { type ZipEntry, zipFile } from './rosters/zip-file';

const UAI = '9910001A';
const PUPILS = [...inventPupils(3)];
const XML = inLatin9(siecleFile(UAI, PUPILS));
const ENTRY: ZipEntry = { name: 'ElevesSansAdresses.xml', content: XML };
const withPrologue = (more: string) => XML.toString('latin1').replace('<BEE_ELEVES', `${more}<BEE_ELEVES`);

const BOMB = `<!DOCTYPE a [<!ENTITY a "${'a'.repeat(50)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

describe('files that are a trap, or are not what is expected', () => {
  let campaigns: Campaigns;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let university: typeof school;
  beforeAll(async () => {
    campaigns = await givenCampaigns({
      rosters: { ...config.rosters, maxInflatedBytes: 3_000_000, maxArchiveEntries: 10, maxInflationRatio: 50 },
    });
    school = await givenOrganization(campaigns, { uai: UAI });
    university = await givenOrganization(campaigns, { uai: '9910002A', kind: 'UNIVERSITY' });
  });
  afterAll(() => campaigns.close());

  const importInto = async (place: typeof school, file: string | Buffer, order: object = {}) => {
    const imported = await givenImport(campaigns, {
      organizationId: place.id,
      by: place.administrator,
      file,
      ...order,
    });
    return { ...imported, codes: imported.errors.map(({ code }: { code: string }) => code) };
  };

  it.each<[string, () => string | Buffer, RegExp]>([
    ['a DOCTYPE', () => withPrologue('<!DOCTYPE a SYSTEM "file:///etc/passwd">'), /DOCTYPE/],
    ['entities that grow', () => withPrologue(BOMB), /DOCTYPE/],
    ['an unknown entity', () => XML.toString('latin1').replace('<PRENOM>', '<PRENOM>&rien;'), /XML correct/],
    ['tags that are not closed', () => XML.subarray(0, XML.length - 40), /XML correct/],
    ['5,000 tags in each other', () => `<BEE_ELEVES>${'<a>'.repeat(5_000)}`, /XML correct/],
    ['a text that never ends', () => `<BEE_ELEVES><PARAMETRES>${'x'.repeat(2_500_000)}`, /XML correct/],
    ['an attribute that never ends', () => `<BEE_ELEVES a="${'x'.repeat(2_500_000)}`, /XML correct/],
    ['XML of something else', () => '<?xml version="1.0"?><rss><channel/></rss>', /export des élèves/],
    ['two XML files', () => zipFile([ENTRY, { ...ENTRY, name: 'Nomenclature.xml' }]), /un seul fichier/],
    ['an archive of something else', () => zipFile([{ name: 'lisez-moi.txt', content: 'x' }]), /un seul fichier/],
    ['an archive in the archive', () => zipFile([{ name: 'a.zip', content: zipFile([ENTRY]) }]), /une autre archive/],
    ['an archive under another name', () => zipFile([{ ...ENTRY, content: zipFile([ENTRY]) }]), /une autre archive/],
    ['a path that leads out', () => zipFile([{ ...ENTRY, name: '../../eleves.xml' }]), /chemin/],
    ['an absolute path', () => zipFile([{ ...ENTRY, name: '/etc/eleves.xml' }]), /chemin/],
    ['a path of Windows that leads out', () => zipFile([{ ...ENTRY, name: '..\\eleves.xml' }]), /chemin/],
    ['a link', () => zipFile([{ ...ENTRY, unixMode: 0o120_777 }]), /lien/],
    ['the same name twice', () => zipFile([ENTRY, { ...ENTRY, name: 'ELEVESSANSADRESSES.xml' }]), /nom en double/],
    ['a password', () => zipFile([{ ...ENTRY, flags: 1 }]), /mot de passe/],
    ['a zip bomb', () => zipFile([{ ...ENTRY, content: Buffer.alloc(2_000_000, ' ') }]), /trop grande/],
    [
      'an archive too large once inflated',
      () =>
        zipFile([
          { ...ENTRY, content: XML },
          { name: 'b', content: Buffer.alloc(3_100_000, ' ') },
        ]),
      /trop grande/,
    ],
    [
      'a bomb that lies about its size',
      () => zipFile([{ ...ENTRY, content: Buffer.alloc(2_000_000, ' '), declaredSize: 100 }]),
      /abîmée/,
    ],
    [
      'too many files',
      () => zipFile(Array.from({ length: 11 }, (_, rank) => ({ name: `${rank}.txt`, content: '' }))),
      /trop de fichiers/,
    ],
    ['an archive cut short', () => zipFile([ENTRY]).subarray(0, 300), /abîmée/],
    [
      'an archive whose bytes were changed',
      () => {
        const bytes = zipFile([ENTRY]);
        return bytes.fill(0xff, 100, 400);
      },
      /abîmée/,
    ],
  ])('refuses %s', async (_, write, sentence) => {
    const refused = await importInto(school, write());

    expect(refused).toMatchObject({ state: 'REFUSED', codes: ['INVALID_FILE'], errorCount: 1 });
    expect(refused.errors[0].message).toMatch(sentence);
  });

  it.each<[string, () => Buffer, RegExp]>([
    [
      'a spreadsheet',
      () =>
        zipFile([
          { name: '[Content_Types].xml', content: '<a/>' },
          { name: 'xl/workbook.xml', content: '<a/>' },
        ]),
      /xlsx/,
    ],
    [
      'an OpenDocument',
      () =>
        zipFile([
          { name: 'mimetype', content: 'x' },
          { name: 'content.xml', content: '<a/>' },
        ]),
      /ods/,
    ],
  ])('names %s', async (_, write, name) => {
    const refused = await importInto(school, write());

    expect(refused.codes).toEqual(['INVALID_FILE_EXTENSION']);
    expect(refused.errors[0].message).toMatch(name);
  });

  it.each<[string, 'school' | 'university', () => string | Buffer, object, string]>([
    ['SUP to a lycée', 'school', () => [...supFile(PUPILS)].join(''), {}, 'SUP'],
    ['SIECLE to a university', 'university', () => XML, {}, 'SIECLE'],
    [
      'FREGATA where SIECLE was asked for',
      'school',
      () => [...fregataFile(PUPILS)].join(''),
      { format: 'SIECLE' },
      'FREGATA',
    ],
    [
      'OneRoster where FREGATA was asked for',
      'school',
      () => oneRosterFile(oneRosterTables(UAI, PUPILS)),
      { format: 'FREGATA' },
      'ONEROSTER',
    ],
    ['some table where SIECLE was asked for', 'school', () => 'a;b\n1;2\n', { format: 'SIECLE' }, 'CSV'],
  ])('names both formats when somebody sends %s', async (_, place, write, order, found) => {
    const refused = await importInto(place === 'school' ? school : university, write(), order);

    expect(refused).toMatchObject({ state: 'REFUSED', format: null, codes: ['FORMAT_MISMATCHED'] });
    expect(refused.errors[0].message).toContain(`au format ${found} ;`);
  });

  it('reads a format of another kind of organization when it is asked for', async () => {
    expect(await importInto(university, [...fregataFile(PUPILS)].join(''), { format: 'FREGATA' })).toMatchObject({
      state: 'IMPORTED',
    });
  });

  it('keeps nothing of a file that was refused', async () => {
    const [row] = await campaigns.app.dataSource.query(
      'SELECT (SELECT COUNT(*) FROM roster_file_chunks) AS pieces, (SELECT COUNT(*) FROM roster_import_rows) AS staged',
    );

    expect([Number(row.pieces), Number(row.staged)]).toEqual([0, 0]);
  });
});
