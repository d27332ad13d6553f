import { spreadsheetFiles } from '../files/office-files';
import { frenchNumber, rounded } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { THEMES } from './words/things';

/** Two sheets to bring together: quantities in one, prices in the other. */
export const generator = defineGenerator(
  "Un classeur à deux feuilles à croiser : quantités dans l'une, prix dans l'autre.",
  { asks: oneOf("Le montant d'une ligne, le total général, ou le plus gros montant.", ['line', 'total', 'greatest']) },
  ({ asks }, random) => {
    const cakes = THEMES.find(({ file }) => file === 'vente-gateaux');
    if (!cakes) return { refusal: 'no cakes' };
    const names = random.sample(cakes.items, asks === 'line' ? 26 : 14);
    const prices = new Map(names.map((name) => [name, random.integer(8, 45) / 10]));
    const orders = random.shuffle(names).map((name) => ({ name, count: random.integer(3, 40) }));
    const amount = ({ name, count }: { name: string; count: number }): number =>
      rounded(count * (prices.get(name) ?? 0), 2);
    const [best, second] = [...orders].sort((a, b) => amount(b) - amount(a));
    const line = random.pick(orders);
    const answer =
      asks === 'line'
        ? amount(line)
        : rounded(
            orders.reduce((sum, order) => sum + amount(order), 0),
            2,
          );
    const start = 'Le classeur joint a deux feuilles : les quantités vendues à la fête du collège, et les prix.';
    const attachments = spreadsheetFiles('fete', [
      { name: 'Ventes', rows: [['Produit', 'Quantité'], ...orders.map(({ name, count }) => [name, count])] },
      { name: 'Prix', rows: [['Produit', 'Prix en euros'], ...[...prices].sort(([a], [b]) => (a < b ? -1 : 1))] },
    ]);
    const formula = "`RECHERCHEV` (ou `RECHERCHEX`) va chercher le prix de chaque produit dans l'autre feuille";
    if (asks === 'greatest' && best && second && amount(best) > amount(second))
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start}\n\nQuel produit a rapporté le plus d'argent ?`,
        tolerance: { typos: false },
        solution: { texts: [best.name] },
        wrong: [second.name],
        explanation: `${formula} ; multiplié par la quantité, il donne ${frenchNumber(amount(best))} € pour « ${best.name} », puis ${frenchNumber(amount(second))} € pour « ${second.name} ».`,
        attachments,
      };
    if (asks === 'greatest') return { refusal: 'two products earn the same: give another seed' };
    return {
      kind: 'NUMBER',
      instruction:
        asks === 'line'
          ? `${start}\n\nCombien les ventes de « ${line.name} » ont-elles rapporté ?`
          : `${start}\n\nCombien la fête a-t-elle rapporté **en tout** ?`,
      unit: '€',
      solution: { number: answer, within: 0.005 },
      explanation: `${formula} ; ${asks === 'line' ? `${line.count} × ${frenchNumber(prices.get(line.name) ?? 0)} €` : 'la somme des montants'} donne ${frenchNumber(answer)} €.`,
      attachments,
    };
  },
);
