import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Campaigns, givenCampaigns, givenImport, givenOrganization } from './campaigns';
import { oneRosterFile, oneRosterTables } from './rosters/oneroster-file';
import { type InventedPupil, inventedPupil, inventPupils } from './rosters/pupils';
import { inLatin9, siecleDocument, siecleEleve, siecleFile, siecleStructures } from './rosters/siecle-file';
import { fregataFile, supFile } from './rosters/table-files';
import { zipFile } from './rosters/zip-file';

type Imported = Awaited<ReturnType<typeof givenImport>>;

const told = ({ errors }: Imported) =>
  errors.map(({ line, field, code }: Record<string, unknown>) => [line, field, code]);

describe('rosters of every format', () => {
  let campaigns: Campaigns;
  let uai: string;
  let school: Awaited<ReturnType<typeof givenOrganization>>;
  let rank = 0;
  beforeAll(async () => {
    campaigns = await givenCampaigns();
  });
  beforeEach(async () => {
    rank += 1;
    uai = `${String(9_900_000 + rank)}A`;
    school = await givenOrganization(campaigns, { uai });
  });
  afterAll(() => campaigns.close());

  const importFile = (file: string | Buffer, order: object = {}): Promise<Imported> =>
    givenImport(campaigns, { organizationId: school.id, by: school.administrator, file, ...order });
  const stored = (): Promise<Record<string, unknown>[]> =>
    campaigns.app.dataSource.query(
      `SELECT *, DATE_FORMAT(birth_date, '%Y-%m-%d') AS day FROM learners
       WHERE organization_id = ? AND disabled_at IS NULL ORDER BY COALESCE(national_student_id, student_number)`,
      [school.id],
    );
  const shape = (pupils: readonly InventedPupil[]) =>
    pupils.map(({ firstName, lastName, birthDate, division }) => [firstName, lastName, birthDate, division]);
  const storedShape = async () =>
    (await stored()).map(({ first_name, last_name, day, division }) => [first_name, last_name, day, division]);

  const PUPILS = [...inventPupils(240)];

  describe('SIECLE', () => {
    it.each([
      ['in ISO-8859-15', () => inLatin9(siecleFile(uai, PUPILS))],
      ['in UTF-8 with a byte order mark', () => Buffer.from(`\uFEFF${siecleFile(uai, PUPILS, 'UTF-8')}`)],
      [
        'zipped, beside what macOS hides in archives',
        () =>
          zipFile([
            { name: '__MACOSX/._ElevesSansAdresses.xml', content: 'rien' },
            { name: 'ElevesSansAdresses.xml', content: inLatin9(siecleFile(uai, PUPILS)) },
          ]),
      ],
    ])('is read %s', async (_, write) => {
      expect(await importFile(write())).toMatchObject({
        state: 'IMPORTED',
        format: 'SIECLE',
        pupilCount: 240,
        addedCount: 240,
        errorCount: 0,
        leftOut: [],
      });
      expect(await storedShape()).toEqual(shape(PUPILS));
    });

    it('keeps of a pupil what is theirs, and not what last year’s school says under the same tags', async () => {
      const [pupil] = PUPILS as [InventedPupil];

      await importFile(inLatin9(siecleFile(uai, [{ ...pupil, preferredLastName: 'Cœur' }])));

      expect(await stored()).toMatchObject([
        {
          national_student_id: pupil.ine,
          preferred_last_name: 'Cœur',
          sex: pupil.sex,
          birth_country_code: pupil.birthCountry,
          birth_department_code: pupil.birthDepartment,
          mef_code: '20010018110',
          division: pupil.division,
          status: pupil.status,
        },
      ]);
    });

    it('joins classes that come before the pupils, by the other number where there is no first one', async () => {
      const pupils = PUPILS.slice(0, 3);
      const eleves = pupils.map((pupil, index) => siecleEleve(index, pupil)).join('');
      const structures = pupils
        .map((pupil, index) =>
          siecleStructures(index, pupil.division).replace(index === 1 ? / ELEVE_ID="\d+"/ : /$^/, ''),
        )
        .join('');
      const document = siecleDocument({ uai, eleves: '', structures }).replace(
        '</STRUCTURES>',
        `</STRUCTURES><ELEVES>${eleves}</ELEVES>`,
      );

      await importFile(inLatin9(document));

      expect(await storedShape()).toEqual(shape(pupils));
    });

    it('leaves out, and counts, who left, who has no INE and who has no class; their mistakes hold nothing back', async () => {
      const [one, two, three, four, five] = PUPILS as [
        InventedPupil,
        InventedPupil,
        InventedPupil,
        InventedPupil,
        InventedPupil,
      ];
      const eleves = [
        siecleEleve(1, one, '<DATE_SORTIE>21/11/2026</DATE_SORTIE>'),
        siecleEleve(2, two, '<DATE_SORTIE>23/11/2026</DATE_SORTIE>'),
        siecleEleve(3, { ...three, ine: null }),
        siecleEleve(4, { ...four, birthDate: '2009-02-31' }),
        siecleEleve(5, five),
      ].join('');
      const structures = [
        siecleStructures(1, '6E 1'),
        siecleStructures(2, '6E 1'),
        siecleStructures(4, 'Inactifs'),
      ].join('');

      const imported = await importFile(inLatin9(siecleDocument({ uai, eleves, structures })));

      expect(imported).toMatchObject({
        state: 'IMPORTED',
        pupilCount: 1,
        addedCount: 1,
        errorCount: 0,
        warningCount: 1,
      });
      expect(imported.leftOut).toEqual([
        { cause: 'GONE', count: 1 },
        { cause: 'NO_INE', count: 1 },
        { cause: 'NO_CLASS', count: 2 },
      ]);
      expect(imported.warnings).toMatchObject([
        { code: 'INE_REQUIRED', field: 'ID_NATIONAL', line: expect.any(Number) },
      ]);
      expect(await stored()).toMatchObject([{ national_student_id: two.ine }]);
    });

    it('tells every error under its own name, at the line of its pupil', async () => {
      const at = (index: number, change: Partial<InventedPupil>) => ({
        ...inventedPupil(index),
        ...change,
      });
      const born = { birthCountry: '100' };
      const file = siecleFile(uai, [
        at(0, { lastName: '' }),
        at(1, { firstName: '' }),
        at(2, { birthDate: '' }),
        at(3, { birthDate: '2009-02-31' }),
        at(4, { ...born, birthCityCode: '' }),
        at(5, { firstName: 'In\u0085ès' }),
        at(6, {}),
        at(7, { ine: PUPILS[6]?.ine ?? null }),
        at(8, {}),
      ]).replace(/<CODE_SEXE>.<\/CODE_SEXE>(?![\s\S]*<CODE_SEXE>)/, '');

      const refused = await importFile(inLatin9(file));

      expect(refused).toMatchObject({ state: 'REFUSED', format: 'SIECLE', addedCount: null });
      expect(told(refused).map(([, field, code]: string[]) => [field, code])).toEqual([
        ['NOM_DE_FAMILLE', 'LAST_NAME_REQUIRED'],
        ['PRENOM', 'FIRST_NAME_REQUIRED'],
        ['DATE_NAISS', 'BIRTHDATE_REQUIRED'],
        ['DATE_NAISS', 'INVALID_BIRTHDATE_FORMAT'],
        ['CODE_COMMUNE_INSEE_NAISS', 'BIRTH_CITY_CODE_REQUIRED_FOR_FR_STUDENT'],
        ['PRENOM', 'INVALID_CHAR_DETECTED'],
        ['ID_NATIONAL', 'INE_UNIQUE'],
        ['CODE_SEXE', 'SEX_CODE_REQUIRED'],
      ]);
      const lines = file.split('\n');
      for (const [line] of told(refused)) expect(lines[line - 1]).toContain('<ELEVE ELEVE_ID=');
      expect(refused.errors[3]).toMatchObject({ value: '99/99/9999' });
      expect(await stored()).toEqual([]);
    });

    it('counts every error and shows the first thousand', async () => {
      const pupils = [...inventPupils(700)].map((pupil) => ({ ...pupil, firstName: '', lastName: '' }));

      const { errors, errorCount } = await importFile(inLatin9(siecleFile(uai, pupils)));

      expect(errorCount).toBe(1_400);
      expect(errors).toHaveLength(1_001);
      expect(errors.at(-1)).toMatchObject({ code: 'TOO_MANY_ERRORS' });
    });

    it.each([
      ['of another school', () => siecleFile('0000001A', PUPILS), 'UAI_MISMATCHED'],
      ['of no school', () => siecleFile(uai, PUPILS).replace(/<PARAMETRES>.*<\/PARAMETRES>/, ''), 'UAI_MISMATCHED'],
      [
        'with a pupil twice under one number',
        () =>
          siecleDocument({
            uai,
            eleves: siecleEleve(1, inventedPupil(0)) + siecleEleve(1, inventedPupil(1)),
            structures: siecleStructures(1, '6E'),
          }),
        'INE_UNIQUE',
      ],
      ['that holds nobody', () => siecleDocument({ uai, eleves: '', structures: '' }), 'EMPTY'],
      ['in an encoding nobody reads', () => siecleFile(uai, PUPILS, 'UTF-7'), 'ENCODING_NOT_SUPPORTED'],
      ['that says UTF-8 and is not', () => inLatin9(siecleFile(uai, PUPILS, 'UTF-8')), 'ENCODING_NOT_SUPPORTED'],
    ])('refuses a file %s', async (_, write, code) => {
      const file = write();
      const refused = await importFile(Buffer.isBuffer(file) ? file : inLatin9(file));

      expect([refused.state, ...told(refused).map(([, , found]: string[]) => found)]).toEqual(['REFUSED', code]);
    });
  });

  it('takes from two editions of a file what changed between them, and gives back who returns', async () => {
    const [first, second, third, fourth] = PUPILS as [InventedPupil, InventedPupil, InventedPupil, InventedPupil];
    await importFile(inLatin9(siecleFile(uai, [first, second, third])));
    const ids = (await stored()).map(({ id }) => id);

    const edition = await importFile(inLatin9(siecleFile(uai, [first, { ...second, division: '5E 9' }, fourth])));
    expect(edition).toMatchObject({
      pupilCount: 3,
      addedCount: 1,
      changedCount: 1,
      reenabledCount: 0,
      disabledCount: 1,
      changedNothing: false,
    });

    const back = await importFile(inLatin9(siecleFile(uai, [first, second, third])));
    expect(back).toMatchObject({ addedCount: 0, changedCount: 1, reenabledCount: 1, disabledCount: 1 });
    expect((await stored()).map(({ id }) => id)).toEqual(ids);

    const again = await importFile(inLatin9(siecleFile(uai, [first, second, third])));
    expect(again).toMatchObject({ state: 'IMPORTED', changedNothing: true, pupilCount: 3, changedCount: 0 });
  });

  describe('FREGATA', () => {
    it.each([
      ['windows-1252', 'é', (text: string) => Buffer.from(text.replaceAll('œ', '\u009C'), 'latin1'), 'Cœur-Éloïse'],
      ['ISO-8859-15', 'é', (text: string) => inLatin9(text), 'Cœur-Éloïse'],
      [
        'macintosh',
        'é',
        (text: string) =>
          Buffer.from(
            text.replace(
              /[éèÉïœ’]/g,
              (letter) => ({ é: '\u008E', è: '\u008F', É: '\u0083', ï: '\u0095', œ: '\u00CF' })[letter] ?? letter,
            ),
            'latin1',
          ),
        'Cœur-Éloïse',
      ],
    ])('is read in %s', async (_, __, write, firstName) => {
      const [pupil] = PUPILS as [InventedPupil];
      const plain = {
        ...pupil,
        firstName,
        middleName: '',
        thirdName: '',
        lastName: 'Moreau',
        preferredLastName: '',
        birthCity: '',
      };
      const file = [...fregataFile([{ ...plain, birthCountry: '100', birthCityCode: '67482' }])].join('');

      expect(await importFile(write(file.replace('Féminin', 'Masculin')))).toMatchObject({
        state: 'IMPORTED',
        format: 'FREGATA',
      });
      expect(await stored()).toMatchObject([{ first_name: firstName }]);
    });

    it('is read with invented pupils of every kind', async () => {
      expect(await importFile([...fregataFile(PUPILS)].join(''))).toMatchObject({ addedCount: 240, errorCount: 0 });
      expect(await storedShape()).toEqual(shape(PUPILS));
    });
  });

  describe('SUP', () => {
    const importSup = (file: string, order: object = {}) => importFile(file, { format: 'SUP', ...order });

    it('is read with what universities say of students, known by their number', async () => {
      const imported = await importSup([...supFile(PUPILS)].join(''));

      expect(imported).toMatchObject({ state: 'IMPORTED', format: 'SUP', addedCount: 240, warningCount: 0 });
      expect((await stored())[0]).toMatchObject({
        national_student_id: null,
        student_number: 'E-0000000',
        email: 'e-0000000@exemple.fr',
        department: 'UFR Sciences',
        educational_team: 'Équipe A',
        diploma: 'Licence',
        study_scheme: 'Formation initiale hors apprentissage',
        division: PUPILS[0]?.division,
      });
    });

    it('takes a diploma with a typo for what it is, and warns of one nobody knows', async () => {
      const [header, line = ''] = [...supFile(PUPILS.slice(0, 1))];
      const imported = await importSup(
        [
          header,
          line.replace('Licence', 'license'),
          line.replace('E-0000000;', 'E-1;').replace('Licence', 'Chevalerie'),
        ].join(''),
      );

      expect(imported).toMatchObject({
        state: 'IMPORTED',
        warnings: [{ line: 3, field: 'Diplôme', code: 'DIPLOMA_UNKNOWN', value: 'Aaaaaaaaaa' }],
      });
      expect((await stored()).map(({ diploma }) => diploma)).toEqual(['Licence', 'Non reconnu']);
    });

    it('tells its own errors', async () => {
      const [header, line = ''] = [...supFile(PUPILS.slice(0, 1))];

      const refused = await importSup(
        [header, line, line, line.replace('E-0000000;', 'é 1;').replace('e-0000000@exemple.fr', 'personne')].join(''),
      );

      expect(told(refused)).toEqual([
        [3, 'Numéro étudiant', 'STUDENT_NUMBER_UNIQUE'],
        [4, 'Email', 'FIELD_EMAIL_FORMAT'],
        [4, 'Numéro étudiant', 'STUDENT_NUMBER_FORMAT'],
      ]);
    });

    it('adds students and disables nobody when asked to add; a student needs no group', async () => {
      await importSup([...supFile(PUPILS.slice(0, 2))].join(''));

      const added = await importSup(
        [...supFile(PUPILS.slice(2, 3).map((pupil) => ({ ...pupil, division: '' })))].join(''),
        { mode: 'ADD' },
      );

      expect(added).toMatchObject({ state: 'IMPORTED', addedCount: 1, disabledCount: 0 });
      expect((await stored()).map(({ division }) => division)).toEqual([PUPILS[0]?.division, PUPILS[1]?.division, '']);
    });
  });

  describe('OneRoster', () => {
    const bundle = (change: (tables: ReturnType<typeof oneRosterTables>) => void = () => {}, pupils = PUPILS) => {
      const tables = oneRosterTables(uai, pupils);
      change(tables);
      return oneRosterFile(tables);
    };

    it('is read from six files: the pupils of the school alone, in the homeroom of this year', async () => {
      const imported = await importFile(bundle());

      expect(imported).toMatchObject({
        state: 'IMPORTED',
        format: 'ONEROSTER',
        addedCount: 240,
        errorCount: 0,
        leftOut: [],
      });
      expect(await storedShape()).toEqual(shape(PUPILS));
      const known = PUPILS.filter(({ preferredLastName }) => preferredLastName !== '').map(
        (pupil) => pupil.preferredLastName,
      );
      expect((await stored()).flatMap(({ preferred_last_name }) => preferred_last_name ?? [])).toEqual(known);
      expect(await importFile(bundle())).toMatchObject({ changedNothing: true });
    });

    it('leaves out who is not enabled any more, who has no INE and who has no class', async () => {
      const imported = await importFile(
        bundle(
          (tables) => {
            tables.users = tables.users.map((row) => row.replace('u0,,,true', 'u0,,,false'));
            tables.enrollments = tables.enrollments.filter((row) => !row.includes(',u1,'));
          },
          PUPILS.slice(0, 4).map((pupil, index) => (index === 2 ? { ...pupil, ine: null } : pupil)),
        ),
      );

      expect(imported).toMatchObject({
        state: 'IMPORTED',
        addedCount: 1,
        warnings: [{ code: 'INE_REQUIRED', field: 'users.identifier' }],
      });
      expect(imported.leftOut).toEqual([
        { cause: 'GONE', count: 1 },
        { cause: 'NO_INE', count: 1 },
        { cause: 'NO_CLASS', count: 1 },
      ]);
    });

    it('reads rows that are to be deleted as if they were not there, and active ones as any', async () => {
      const gone = (row: string) => row.replace(',,,', ',tobedeleted,2026-11-01T00:00:00.000Z,');
      const imported = await importFile(
        bundle(
          (tables) => {
            tables.users = tables.users.map((row) =>
              row.startsWith('u0,') ? gone(row) : row.replace(',,,', ',active,2026-11-01T00:00:00.000Z,'),
            );
            tables.roles = tables.roles.map((row) => (row.includes(',u1,') ? gone(row) : row));
            tables.enrollments = tables.enrollments.map((row) => (row.includes(',u2,') ? gone(row) : row));
          },
          PUPILS.slice(0, 4),
        ),
      );

      expect(imported).toMatchObject({ state: 'IMPORTED', addedCount: 1, errorCount: 0 });
      expect(imported.leftOut).toEqual([
        { cause: 'GONE', count: 1 },
        { cause: 'NO_CLASS', count: 1 },
      ]);
    });

    it('places nobody in a class, or by a term, that is to be deleted', async () => {
      const ofTerm = await importFile(
        bundle(
          (tables) => {
            tables.academicSessions = tables.academicSessions.map((row) =>
              row.replace('year,,,', 'year,tobedeleted,,'),
            );
          },
          PUPILS.slice(0, 4),
        ),
      );
      expect(ofTerm).toMatchObject({ state: 'REFUSED', errors: [{ code: 'EMPTY' }] });

      const ofClass = await importFile(
        bundle(
          (tables) => {
            tables.classes = tables.classes.map((row) => row.replace(/^(c0),,,/, '$1,tobedeleted,,'));
            tables.demographics = tables.demographics.map((row) => row.replace('u3,,,', 'u3,tobedeleted,,'));
          },
          PUPILS.slice(0, 4).map((pupil, index) => (index === 0 ? { ...pupil, division: 'SEULE' } : pupil)),
        ),
      );
      expect(ofClass.leftOut).toEqual([{ cause: 'NO_CLASS', count: 1 }]);
      expect(told(ofClass)).toEqual([[7, 'demographics.birthDate', 'FIELD_REQUIRED']]);
    });

    it('tells errors with their file', async () => {
      const refused = await importFile(
        bundle((tables) => {
          tables.users = tables.users.map((row) =>
            row.startsWith('u1,') ? row.replace(PUPILS[1]?.firstName ?? '', '') : row,
          );
          tables.demographics = tables.demographics
            .filter((row) => !row.startsWith('u2,'))
            .map((row) => row.replace(/^(u3,,,)[\d-]+/, '$131/02/2009'));
        }),
      );

      expect(told(refused)).toEqual([
        [5, 'demographics.birthDate', 'FIELD_DATE_FORMAT'],
        [5, 'users.givenName', 'FIELD_REQUIRED'],
        [6, 'demographics.birthDate', 'FIELD_REQUIRED'],
      ]);
    });

    it.each<[string, () => Buffer, unknown[]]>([
      ['of another school', () => oneRosterFile(oneRosterTables('0000001A', PUPILS)), [null, null, 'UAI_MISMATCHED']],
      [
        'of changes only',
        () =>
          oneRosterFile(oneRosterTables(uai, []), [
            { name: 'manifest.csv', content: 'propertyName,value\noneroster.version,1.2\nfile.users,delta\n' },
          ]),
        [null, 'users.csv', 'DELTA_NOT_SUPPORTED'],
      ],
      [
        'whose terms and roles alone are changes, named',
        () =>
          oneRosterFile(oneRosterTables(uai, PUPILS), [
            {
              name: 'manifest.csv',
              content: [
                'propertyName,value',
                'oneroster.version,1.2',
                ...['orgs', 'users', 'classes', 'enrollments', 'demographics'].map((file) => `file.${file},bulk`),
                'file.academicSessions,delta',
                'file.roles,delta',
                'file.courses,delta',
              ].join('\n'),
            },
          ]),
        [null, 'roles.csv, academicSessions.csv', 'DELTA_NOT_SUPPORTED'],
      ],
      [
        'whose school is to be deleted',
        () => {
          const tables = oneRosterTables(uai, PUPILS);
          tables.orgs = tables.orgs.map((row) => row.replace('school,,,', 'school,tobedeleted,2026-11-01T00:00:00Z,'));
          return oneRosterFile(tables);
        },
        [null, null, 'UAI_MISMATCHED'],
      ],
      [
        'of another version',
        () =>
          oneRosterFile(oneRosterTables(uai, []), [
            { name: 'manifest.csv', content: 'propertyName,value\noneroster.version,1.1\n' },
          ]),
        [null, null, 'INVALID_FILE'],
      ],
      [
        'without a column',
        () =>
          oneRosterFile(oneRosterTables(uai, PUPILS), [
            { name: 'users.csv', content: 'sourcedId,givenName\nu0,Ada\n' },
          ]),
        [1, 'users.familyName', 'HEADER_REQUIRED'],
      ],
    ])('refuses a bundle %s', async (_, write, error) => {
      const refused = await importFile(write());

      expect([refused.state, ...told(refused)]).toEqual(['REFUSED', error]);
    });
  });
});
