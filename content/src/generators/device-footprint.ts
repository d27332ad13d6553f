import { spreadsheetFiles } from '../files/office-files';
import { frenchNumber, rounded } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

/** A device: greenhouse gases to make it, and to use it for a year, in kilograms of CO2 equivalent; the usual range. */
const DEVICES = [
  { one: 'un téléphone', many: 'Téléphones', made: [50, 80], used: [2, 5] },
  { one: 'un ordinateur portable', many: 'Ordinateurs portables', made: [160, 240], used: [6, 12] },
  { one: 'une tablette', many: 'Tablettes', made: [60, 100], used: [3, 6] },
  { one: 'une télévision', many: 'Télévisions', made: [280, 380], used: [15, 30] },
  { one: 'une console de jeux', many: 'Consoles de jeux', made: [70, 110], used: [8, 16] },
  { one: 'un écran', many: 'Écrans', made: [180, 240], used: [7, 14] },
  { one: 'un vidéoprojecteur', many: 'Vidéoprojecteurs', made: [90, 130], used: [9, 18] },
] as const;

const UNIT = 'kg de gaz à effet de serre (équivalent CO2)';

/** What making and using devices costs the climate: share of the making, effect of keeping longer, replacing or not, a whole school. */
export const generator = defineGenerator(
  "L'empreinte d'un équipement numérique : part de la fabrication, effet de le garder plus longtemps, intérêt de le remplacer, parc d'un établissement.",
  { asks: oneOf("Ce que l'on cherche.", ['share', 'yearly', 'replace', 'fleet']) },
  ({ asks }, random) => {
    const device = random.pick(DEVICES);
    const made = random.integer(device.made[0], device.made[1]);
    const used = random.integer(device.used[0], device.used[1]);
    const years = random.integer(2, 4);

    if (asks === 'share') {
      const all = made + used * years;
      const share = rounded((100 * made) / all, 0);
      return {
        kind: 'NUMBER',
        instruction: `D'après un site d'information, fabriquer ${device.one} émet **${made} kg** de gaz à effet de serre (équivalent CO2), et l'utiliser en émet **${used} kg par an**. L'appareil est gardé **${years} ans**.\n\nSur l'ensemble de sa vie, quelle part de l'empreinte vient de la **fabrication** ? Répondez en pour cent, à l'unité.`,
        unit: '%',
        solution: { number: share, within: 1 },
        wrong: [String(100 - share)],
        explanation: `L'utilisation émet ${used} × ${years} = ${used * years} kg, donc l'ensemble ${all} kg. La part de la fabrication est ${made} ÷ ${all} ≈ ${share} %. C'est pourquoi garder un appareil plus longtemps est le geste le plus utile.`,
      };
    }
    if (asks === 'yearly') {
      const longer = years * 2;
      const whole = Math.round(made / longer) * longer;
      const before = whole / years + used;
      const after = whole / longer + used;
      return {
        kind: 'FIELDS',
        instruction: `Fabriquer ${device.one} émet **${whole} kg** de gaz à effet de serre (équivalent CO2), et l'utiliser en émet **${used} kg par an**. Pour comparer, on répartit la fabrication sur les années d'utilisation.\n\nQuelle est l'empreinte **par année** si l'appareil est gardé ${years} ans ? Et s'il est gardé ${longer} ans ?`,
        fields: [
          { id: 'f1', label: `Gardé ${years} ans (kg par an)` },
          { id: 'f2', label: `Gardé ${longer} ans (kg par an)` },
        ],
        tolerance: { caseAndAccents: true, punctuation: false, typos: false },
        solution: {
          fields: {
            f1: [String(before)],
            f2: [String(after)],
          },
        },
        explanation: `${whole} ÷ ${years} + ${used} = ${before} kg par an ; ${whole} ÷ ${longer} + ${used} = ${after} kg par an. Doubler la durée divise par deux la part de la fabrication, mais pas celle de l'utilisation.`,
      };
    }
    if (asks === 'replace') {
      const owner = random.pick(FIRST_NAMES);
      const saved = Math.max(3, Math.round(made / random.integer(9, 18)));
      const old = used + saved;
      const fresh = used;
      const needed = Math.ceil(made / saved);
      return {
        kind: 'NUMBER',
        instruction: `${owner} a ${device.one} qui marche bien : l'utiliser émet **${old} kg** de gaz à effet de serre par an. Une publicité propose un modèle neuf « plus écologique » : **${fresh} kg** par an à l'utilisation. Mais le fabriquer émet **${made} kg**.\n\nAu bout de combien d'années entières le remplacement aurait-il **évité autant** d'émissions que la fabrication du neuf en a causé ? Arrondissez à l'année supérieure.`,
        unit: 'ans',
        solution: { number: needed },
        explanation: `Le neuf évite ${old} − ${fresh} = ${saved} kg par an. ${made} ÷ ${saved} ≈ ${frenchNumber(rounded(made / saved, 1))}, donc ${needed} ans. Rares sont les appareils gardés aussi longtemps : tant que l'ancien marche ou se répare, on le garde.`,
      };
    }
    const rows = random.sample(DEVICES, 7).map(({ many, made: [least, most], used: [low, high] }) => ({
      many,
      count: random.integer(3, 60),
      made: random.integer(least, most),
      used: random.integer(low, high),
    }));
    const kept = random.integer(4, 7);
    const totals = rows.map(({ count, made: once, used: each }) => count * (once + each * kept));
    const answer = totals.reduce((sum, value) => sum + value, 0);
    return {
      kind: 'NUMBER',
      instruction: `La feuille jointe décrit les équipements d'un établissement : leur nombre, et pour **un** équipement, les ${UNIT} de sa fabrication et d'une année d'utilisation. Tous sont gardés **${kept} ans**.\n\nQuelle est l'empreinte de **tout** le parc sur ces ${kept} ans, en **tonnes**, au dixième ? (1 tonne = 1 000 kg)`,
      unit: 'tonnes',
      solution: { number: rounded(answer / 1000, 1), within: 0.06 },
      explanation: `Pour chaque ligne : nombre × (fabrication + ${kept} × utilisation). La somme des lignes est de ${frenchNumber(answer)} kg, soit ${frenchNumber(rounded(answer / 1000, 1))} tonnes.`,
      attachments: spreadsheetFiles('parc-informatique', [
        {
          name: 'Parc',
          rows: [
            ['Équipement', 'Nombre', 'Fabrication (kg)', 'Utilisation par an (kg)'],
            ...rows.map((row) => [row.many, row.count, row.made, row.used]),
          ],
        },
      ]),
    };
  },
);
