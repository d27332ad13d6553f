import { ordering } from '../choices';
import { spreadsheetFiles } from '../files/office-files';
import { frenchNumber, of, rounded } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

/** Power in watts, at work and on standby; the usual range. */
const DEVICES = [
  { name: 'Ordinateur de bureau', on: [60, 120], standby: [2, 5] },
  { name: 'Ordinateur portable', on: [20, 45], standby: [1, 2] },
  { name: 'Écran', on: [20, 40], standby: [1, 2] },
  { name: 'Imprimante', on: [15, 40], standby: [3, 8] },
  { name: 'Enceintes', on: [10, 25], standby: [3, 6] },
  { name: 'Télévision', on: [60, 130], standby: [1, 3] },
  { name: 'Console de jeux', on: [80, 160], standby: [2, 9] },
  { name: 'Lecteur de disques', on: [10, 20], standby: [2, 5] },
  { name: 'Décodeur', on: [10, 18], standby: [6, 10] },
] as const;

/** The electricity that devices take: in a year, on standby, with a switch, from the least to the greatest. */
export const generator = defineGenerator(
  "L'électricité que prennent des appareils : consommation d'une année, veille, économie d'une multiprise à interrupteur, classement.",
  { asks: oneOf("Ce que l'on cherche.", ['year', 'standby', 'saving', 'rank']) },
  ({ asks }, random) => {
    const owner = random.pick(FIRST_NAMES);
    const device = random.pick(DEVICES);
    const on = random.integer(device.on[0] / 5, device.on[1] / 5) * 5;
    const hours = random.integer(2, 6);

    if (asks === 'year') {
      const days = random.pick([200, 250, 300, 350]);
      const answer = rounded((on * hours * days) / 1000, 1);
      return {
        kind: 'NUMBER',
        instruction: `Un appareil « ${device.name.toLowerCase()} » a une puissance de **${on} watts**. ${owner} s'en sert **${hours} heures par jour, ${days} jours par an**, puis l'éteint complètement.\n\nCombien de **kilowattheures** (kWh) consomme-t-il en un an ? Un appareil de 1 000 watts qui marche une heure consomme 1 kWh.`,
        unit: 'kWh',
        solution: { number: answer, within: 0.1 },
        explanation: `${on} × ${hours} × ${days} = ${frenchNumber(on * hours * days)} wattheures, soit ${frenchNumber(answer)} kWh. On multiplie la puissance par le temps, puis on divise par 1 000.`,
      };
    }
    if (asks === 'standby') {
      const standby = random.integer(device.standby[0], device.standby[1]);
      const idle = 24 - hours;
      const answer = rounded((standby * idle * 365) / 1000, 1);
      return {
        kind: 'NUMBER',
        instruction: `Quand on ne s'en sert pas, un appareil « ${device.name.toLowerCase()} » reste en **veille**, avec une puissance de **${standby} watts**. ${owner} s'en sert ${hours} heures par jour, tous les jours de l'année (365 jours) ; le reste du temps, il est en veille.\n\nCombien de **kilowattheures** (kWh) la veille consomme-t-elle à elle seule en un an ? Arrondissez au dixième.`,
        unit: 'kWh',
        solution: { number: answer, within: 0.1 },
        explanation: `L'appareil est en veille ${idle} heures par jour : ${standby} × ${idle} × 365 = ${frenchNumber(standby * idle * 365)} wattheures, soit environ ${frenchNumber(answer)} kWh. Débrancher, ou couper une multiprise, suffit à les éviter.`,
      };
    }
    if (asks === 'rank') {
      const chosen = random.sample(DEVICES, 4).map(({ name, on: [least, most] }, index) => {
        const power = random.integer(least / 5, most / 5) * 5;
        const aim = [200, 500, 900, 1500][index] ?? 0;
        const weekly = Math.max(1, Math.round(aim / power));
        return { says: `${name} de ${power} W, ${weekly} heures par semaine`, energy: power * weekly };
      });
      const inOrder = [...chosen].sort((a, b) => a.energy - b.energy);
      return {
        ...ordering(
          random,
          inOrder.map(({ says }) => says),
        ),
        instruction:
          'Classez ces appareils, du moins gourmand au plus gourmand en **énergie sur une semaine**. (W : watts)',
        explanation: `L'énergie est la puissance multipliée par le temps : ${inOrder.map(({ says, energy }) => `${says.replace(/ de \d.*/, '')} ${frenchNumber(energy)} Wh`).join(', ')}. Un appareil puissant mais peu utilisé peut consommer moins qu'un petit qui marche longtemps.`,
      };
    }
    const rows = random.sample(DEVICES, 6).map(({ name, standby: [least, most] }) => ({
      name,
      standby: random.integer(least, most),
      idle: random.integer(12, 22),
    }));
    const days = 365;
    const answer = rounded(rows.reduce((sum, { standby, idle }) => sum + standby * idle, 0) * (days / 1000), 0);
    return {
      kind: 'NUMBER',
      instruction: `La feuille jointe donne, pour les appareils de la famille ${of(owner)}, la puissance en **veille** et le nombre d'heures de veille par jour. La famille branche tout sur des multiprises à interrupteur et les coupe : plus aucune veille.\n\nCombien de **kilowattheures** (kWh) économise-t-elle en un an (365 jours) ? Arrondissez à l'unité.`,
      unit: 'kWh',
      solution: { number: answer, within: 1 },
      explanation: `Pour chaque appareil : puissance × heures × 365 ÷ 1 000. La somme est d'environ ${frenchNumber(answer)} kWh par an. On ajoute les produits, pas les puissances d'un côté et les heures de l'autre.`,
      attachments: spreadsheetFiles('veilles', [
        {
          name: 'Veilles',
          rows: [
            ['Appareil', 'Puissance en veille (W)', 'Heures de veille par jour'],
            ...rows.map(({ name, standby, idle }) => [name, standby, idle]),
          ],
        },
      ]),
    };
  },
);
