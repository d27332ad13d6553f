/** A regional education authority (académie), which its supervisors follow as a whole (C12). */
export type Academy = {
  readonly id: string;
  readonly name: string;
  readonly departments: readonly string[];
  /** Where its days begin and end. */
  readonly timeZone: string;
};

/** What a supervisor of an académie is, who gave it to them and when. */
export type AcademySupervision = { readonly academyId: string; readonly userId: string };

/** The time of the mainland, which organizations without an académie live by too. */
export const MAINLAND = 'Europe/Paris';

const academy = (id: string, name: string, departments: string, timeZone = MAINLAND): Academy => ({
  id,
  name,
  departments: departments.split(' '),
  timeZone,
});

/** The 30 académies by their official code, with the departments their schools' UAI begin with (Code de l'éducation, R222-2). */
export const ACADEMIES: readonly Academy[] = [
  academy('01', 'Paris', '075'),
  academy('02', 'Aix-Marseille', '004 005 013 084'),
  academy('03', 'Besançon', '025 039 070 090'),
  academy('04', 'Bordeaux', '024 033 040 047 064'),
  academy('06', 'Clermont-Ferrand', '003 015 043 063'),
  academy('07', 'Dijon', '021 058 071 089'),
  academy('08', 'Grenoble', '007 026 038 073 074'),
  academy('09', 'Lille', '059 062'),
  academy('10', 'Lyon', '001 042 069'),
  academy('11', 'Montpellier', '011 030 034 048 066'),
  academy('12', 'Nancy-Metz', '054 055 057 088'),
  academy('13', 'Poitiers', '016 017 079 086'),
  academy('14', 'Rennes', '022 029 035 056'),
  academy('15', 'Strasbourg', '067 068'),
  academy('16', 'Toulouse', '009 012 031 032 046 065 081 082'),
  academy('17', 'Nantes', '044 049 053 072 085'),
  academy('18', 'Orléans-Tours', '018 028 036 037 041 045'),
  academy('19', 'Reims', '008 010 051 052'),
  academy('20', 'Amiens', '002 060 080'),
  academy('22', 'Limoges', '019 023 087'),
  academy('23', 'Nice', '006 083'),
  academy('24', 'Créteil', '077 093 094'),
  academy('25', 'Versailles', '078 091 092 095'),
  academy('27', 'Corse', '620 720'),
  academy('28', 'La Réunion', '974', 'Indian/Reunion'),
  academy('31', 'Martinique', '972', 'America/Martinique'),
  academy('32', 'Guadeloupe', '971', 'America/Guadeloupe'),
  academy('33', 'Guyane', '973', 'America/Cayenne'),
  academy('43', 'Mayotte', '976', 'Indian/Mayotte'),
  academy('70', 'Normandie', '014 027 050 061 076'),
];

export const academyById = (id: string): Academy | null => ACADEMIES.find((known) => known.id === id) ?? null;

/** The académie of a school, by the department its UAI begins with; `null` for fictive departments (C1). */
export const academyOfUai = (uai: string): Academy | null =>
  ACADEMIES.find(({ departments }) => departments.includes(uai.slice(0, 3))) ?? null;
