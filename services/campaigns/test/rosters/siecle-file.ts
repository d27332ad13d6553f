import { frenchDay, type InventedPupil } from './pupils';

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const tag = (name: string, value: string): string =>
  value === '' ? '' : `      <${name}>${escaped(value)}</${name}>\n`;

/** One ELEVE; `more` is put in as it is. Last year's school repeats tags of this year, as the real export does. */
export const siecleEleve = (id: number, pupil: InventedPupil, more = ''): string =>
  `    <ELEVE ELEVE_ID="${id}" ELENOET="${id + 10_000}">
${[
  tag('ID_NATIONAL', pupil.ine ?? ''),
  tag('ELENOET', String(id + 10_000)),
  tag('NOM_DE_FAMILLE', pupil.lastName),
  tag('NOM_USAGE', pupil.preferredLastName),
  tag('PRENOM', pupil.firstName),
  tag('PRENOM2', pupil.middleName),
  tag('PRENOM3', pupil.thirdName),
  tag('DATE_NAISS', frenchDay(pupil.birthDate)),
  tag('DOUBLEMENT', '0'),
  tag('CODE_PAYS', pupil.birthCountry),
  tag('ACCEPTE_SMS', '0'),
  tag('DATE_MODIFICATION', '12/09/2026'),
  tag('CODE_REGIME', '0'),
  tag('DATE_ENTREE', '01/09/2026'),
  tag('VILLE_NAISS', pupil.birthCity),
  tag('ADHESION_TRANSPORT', '0'),
  tag('CODE_STATUT', pupil.status),
  tag('CODE_MEF', pupil.mef),
  tag('CODE_SEXE', pupil.sex === 'M' ? '1' : '2'),
  tag('CODE_PAYS_NAT', '100'),
  tag('CODE_DEPARTEMENT_NAISS', pupil.birthDepartment),
  tag('CODE_COMMUNE_INSEE_NAISS', pupil.birthCityCode),
].join('')}${more}      <SCOLARITE_AN_DERNIER>
        <CODE_STRUCTURE>CM2</CODE_STRUCTURE><CODE_MEF>00000000000</CODE_MEF><CODE_RNE>0670001A</CODE_RNE>
      </SCOLARITE_AN_DERNIER>
    </ELEVE>
`;

/** One STRUCTURES_ELEVE: a group besides the class. */
export const siecleStructures = (id: number, division: string): string =>
  `    <STRUCTURES_ELEVE ELEVE_ID="${id}" ELENOET="${id + 10_000}">
      <STRUCTURE><CODE_STRUCTURE>AGL1 GR 2</CODE_STRUCTURE><TYPE_STRUCTURE>G</TYPE_STRUCTURE></STRUCTURE>
      <STRUCTURE><CODE_STRUCTURE>${escaped(division)}</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE>
    </STRUCTURES_ELEVE>
`;

export const siecleDocument = (
  parts: { readonly uai: string; readonly eleves: string; readonly structures: string },
  encoding = 'ISO-8859-15',
): string => `<?xml version="1.0" encoding="${encoding}"?>
<BEE_ELEVES VERSION="2.1">
  <PARAMETRES><UAJ>${parts.uai}</UAJ><ANNEE_SCOLAIRE>2026</ANNEE_SCOLAIRE><DATE_EXPORT>20/11/2026</DATE_EXPORT></PARAMETRES>
  <DONNEES>
    <ELEVES>
${parts.eleves}    </ELEVES>
    <STRUCTURES>
${parts.structures}    </STRUCTURES>
  </DONNEES>
</BEE_ELEVES>
`;

/** A SIECLE file, as text. */
export const siecleFile = (uai: string, pupils: Iterable<InventedPupil>, encoding?: string): string => {
  const [eleves, structures]: string[][] = [[], []];
  let id = 1;
  for (const pupil of pupils) {
    eleves?.push(siecleEleve(id, pupil));
    structures?.push(siecleStructures(id, pupil.division));
    id += 1;
  }
  return siecleDocument({ uai, eleves: (eleves ?? []).join(''), structures: (structures ?? []).join('') }, encoding);
};

const LATIN_9: Readonly<Record<string, number>> = {
  '€': 0xa4,
  Š: 0xa6,
  š: 0xa8,
  Ž: 0xb4,
  ž: 0xb8,
  Œ: 0xbc,
  œ: 0xbd,
  Ÿ: 0xbe,
};

/** Text in ISO-8859-15; a letter it does not have is written as XML does, by its number. */
export const inLatin9 = (text: string): Buffer =>
  Buffer.from(
    [...text]
      .map((letter) => {
        const code = LATIN_9[letter] ?? letter.codePointAt(0) ?? 63;
        return code > 0xff ? `&#${code};` : String.fromCharCode(code);
      })
      .join(''),
    'latin1',
  );
