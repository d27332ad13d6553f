import { singleChoice } from '../choices';
import { escaped } from '../files/xml';
import { frenchNumber, of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

type Series = { about: string; unit: string; names: readonly string[]; step: number };

const BARS: readonly Series[] = [
  { about: 'Livres empruntés au CDI', unit: 'livres', names: ['Lun.', 'Mar.', 'Mer.', 'Jeu.', 'Ven.'], step: 10 },
  { about: 'Repas végétariens servis', unit: 'repas', names: ['Lun.', 'Mar.', 'Jeu.', 'Ven.'], step: 20 },
  { about: 'Bouteilles recyclées', unit: 'bouteilles', names: ['6e', '5e', '4e', '3e'], step: 50 },
  { about: 'Visiteurs du musée', unit: 'visiteurs', names: ['Avril', 'Mai', 'Juin', 'Juil.', 'Août'], step: 200 },
  { about: 'Passages devant le collège', unit: 'vélos', names: ['7 h', '8 h', '9 h', '16 h', '17 h'], step: 20 },
  { about: 'Arbres plantés par commune', unit: 'arbres', names: ['Aubrac', 'Belval', 'Corbel', 'Dornes'], step: 100 },
];
const LINES: readonly Series[] = [
  {
    about: 'Hauteur de neige au refuge',
    unit: 'cm',
    names: ['Nov.', 'Déc.', 'Janv.', 'Févr.', 'Mars', 'Avril'],
    step: 20,
  },
  {
    about: 'Élèves au club de robotique',
    unit: 'élèves',
    names: ['Oct.', 'Nov.', 'Janv.', 'Mars', 'Mai', 'Juin'],
    step: 10,
  },
  {
    about: "Adhérents du club d'échecs",
    unit: 'adhérents',
    names: ['2018', '2019', '2020', '2021', '2022', '2023'],
    step: 10,
  },
  {
    about: "Consommation d'eau de l'école",
    unit: 'm³',
    names: ['Janv.', 'Mars', 'Mai', 'Juil.', 'Sept.', 'Nov.'],
    step: 40,
  },
  {
    about: 'Spectateurs du ciné-club',
    unit: 'spectateurs',
    names: ['Oct.', 'Nov.', 'Déc.', 'Janv.', 'Févr.', 'Mars'],
    step: 20,
  },
];
const PIES = [
  { about: 'Comment viennent les élèves', names: ['À pied', 'Bus', 'Vélo', 'Voiture'], people: 'élèves' },
  { about: 'Genre de livre préféré', names: ['BD', 'Policier', 'Fantasy', 'Autre'], people: 'lecteurs' },
  { about: 'Sport choisi cette année', names: ['Danse', 'Football', 'Natation', 'Escalade'], people: 'jeunes' },
  { about: "Matériaux d'une poubelle triée", names: ['Carton', 'Plastique', 'Verre', 'Métal'], people: 'emballages' },
] as const;

const COLOURS = ['#2a4bb0', '#c2410c', '#15803d', '#7e22ce'];
const text = (x: number, y: number, words: string, anchor = 'middle', size = 13): string =>
  `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" font-family="sans-serif" fill="#1a1f36">${escaped(words)}</text>`;
const svg = (inside: string, height = 250): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 340 ${height}"><rect width="340" height="${height}" fill="#fff"/>${inside}</svg>`;

const axes = (title: string, top: number, step: number): string => {
  const marks = Array.from({ length: top / step + 1 }, (_, index) => index * step);
  return (
    text(170, 18, title, 'middle', 14) +
    marks
      .map((mark) => {
        const y = 215 - (mark / top) * 180;
        return `<line x1="45" y1="${y}" x2="330" y2="${y}" stroke="${mark === 0 ? '#1a1f36' : '#b9c0d4'}"/>${text(40, y + 4, String(mark), 'end', 12)}`;
      })
      .join('')
  );
};

const barChart = (
  title: string,
  names: readonly string[],
  values: readonly number[],
  top: number,
  step: number,
): string => {
  const room = 285 / names.length;
  const bars = names.map((name, index) => {
    const high = ((values[index] ?? 0) / top) * 180;
    const x = 45 + room * index + room * 0.2;
    return `<rect x="${x.toFixed(1)}" y="${(215 - high).toFixed(1)}" width="${(room * 0.6).toFixed(1)}" height="${high.toFixed(1)}" fill="#2a4bb0"/>${text(Math.round(45 + room * (index + 0.5)), 233, name)}`;
  });
  return svg(axes(title, top, step) + bars.join(''));
};

const lineChart = (
  title: string,
  names: readonly string[],
  values: readonly number[],
  top: number,
  step: number,
): string => {
  const room = 285 / names.length;
  const points = names.map(
    (_, index) => [45 + room * (index + 0.5), 215 - ((values[index] ?? 0) / top) * 180] as const,
  );
  const dots = points.map(
    ([x, y], index) =>
      `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4" fill="#c2410c"/>${text(Math.round(x), 233, names[index] ?? '')}`,
  );
  const path = points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return svg(
    `${axes(title, top, step)}<polyline points="${path}" fill="none" stroke="#c2410c" stroke-width="2.5"/>${dots.join('')}`,
  );
};

const pieChart = (title: string, names: readonly string[], shares: readonly number[]): string => {
  const turn = (share: number, radius: number): string =>
    `${(170 + radius * Math.sin((share / 50) * Math.PI)).toFixed(1)} ${(138 - radius * Math.cos((share / 50) * Math.PI)).toFixed(1)}`;
  let from = 0;
  const slices = names.map((name, index) => {
    const share = shares[index] ?? 0;
    const [start, end, middle] = [from, from + share, from + share / 2];
    from = end;
    const [x = 0, y = 0] = turn(middle, 112).split(' ').map(Number);
    return (
      `<path d="M170 138 L${turn(start, 88)} A88 88 0 ${share > 50 ? 1 : 0} 1 ${turn(end, 88)} Z" fill="${COLOURS[index % 4]}" stroke="#fff" stroke-width="2"/>` +
      text(x, y, name, x > 200 ? 'start' : x < 140 ? 'end' : 'middle') +
      text(x, y + 14, `${share} %`, x > 200 ? 'start' : x < 140 ? 'end' : 'middle')
    );
  });
  return svg(text(170, 14, title, 'middle', 14) + slices.join(''), 275);
};

/** A chart to read: bars, a line, or a pie. The picture is drawn from the data that give the answer. */
export const generator = defineGenerator(
  'Un graphique à lire : valeur, écart, plus forte hausse, effectif derrière un pourcentage, part derrière un effectif.',
  {
    asks: oneOf("Ce que l'on cherche.", ['value', 'difference', 'total', 'rise', 'relative', 'pie-count', 'pie-whole']),
  },
  ({ asks }, random) => {
    if (asks === 'pie-count' || asks === 'pie-whole') {
      const { about, names, people } = random.pick(PIES);
      const first = random.pick([15, 20, 25, 30]);
      const second = random.pick([10, 15, 20, 35]);
      const third = random.pick([5, 10, 15]);
      const shares = random.shuffle([first, second, third, 100 - first - second - third]);
      const whole = random.integer(2, 12) * 20;
      const at = random.integer(0, 3);
      const count = (whole * (shares[at] ?? 0)) / 100;
      const group = random.pick(['6e', '5e', '4e', '3e', 'seconde']);
      const illustration = {
        file: { name: 'diagramme.svg', bytes: Buffer.from(pieChart(about, names, shares)) },
        alt: `Diagramme circulaire « ${about} ». ${names.map((name, index) => `${name} : ${shares[index]} %`).join(' ; ')}.`,
      };
      if (asks === 'pie-count')
        return {
          kind: 'NUMBER',
          instruction: `Ce diagramme résume une enquête des délégués de ${group}, qui porte sur **${whole} ${people}**.\n\nCombien ${of(people)} compte la part « **${names[at]}** » ?`,
          unit: people,
          solution: { number: count },
          wrong: shares[at] === count ? [] : [String(shares[at])],
          explanation: `La part est de ${shares[at]} %, c'est-à-dire ${shares[at]} sur 100 : ${whole} × ${shares[at]} ÷ 100 = ${frenchNumber(count)}.`,
          illustration,
        };
      return {
        kind: 'NUMBER',
        instruction: `${random.pick(FIRST_NAMES)} a fait ce diagramme pour un exposé en ${group}. La part « **${names[at]}** » représente **${frenchNumber(count)} ${people}**.\n\nSur combien ${of(people)}, en tout, porte l'enquête ?`,
        unit: people,
        solution: { number: whole },
        explanation: `${shares[at]} % du total font ${frenchNumber(count)} : le total est ${frenchNumber(count)} × 100 ÷ ${shares[at]} = ${whole}.`,
        illustration,
      };
    }
    const isLine = asks === 'rise' || asks === 'relative';
    const { about, unit, names, step } = random.pick(isLine ? LINES : BARS);
    const halves = random.sample(
      Array.from({ length: isLine ? 9 : 10 }, (_, index) => index + 1),
      names.length,
    );
    const values = halves.map((half) => (half * step) / 2);
    const top = 5 * step;
    const alt = `${isLine ? 'Courbe' : 'Diagramme en barres'} « ${about} », axe gradué de 0 à ${top} de ${step} en ${step}. ${names.map((name, index) => `${name} : ${frenchNumber(values[index] ?? 0)}`).join(' ; ')}.`;
    const illustration = {
      file: {
        name: 'graphique.svg',
        bytes: Buffer.from((isLine ? lineChart : barChart)(`${about} (${unit})`, names, values, top, step)),
      },
      alt,
    };
    if (asks === 'value') {
      const odd = halves.findIndex((half) => half % 2 === 1);
      const at = odd === -1 ? 0 : odd;
      return {
        kind: 'NUMBER',
        instruction: `Regardez le graphique « ${about} ».\n\nQuelle valeur lit-on pour « **${names[at]}** » ?`,
        unit,
        solution: { number: values[at] ?? 0 },
        explanation: `Le haut de la barre « ${names[at]} » est à ${frenchNumber(values[at] ?? 0)} : l'axe est gradué de ${step} en ${step}, et le milieu entre deux traits vaut ${frenchNumber(step / 2)} de plus que le trait du dessous.`,
        illustration,
      };
    }
    if (asks === 'difference') {
      const [a, b] = random
        .sample(
          names.map((_, index) => index),
          2,
        )
        .sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0));
      const answer = (values[a] ?? 0) - (values[b] ?? 0);
      return {
        kind: 'NUMBER',
        instruction: `D'après le graphique « ${about} », quel est l'**écart** (la différence) entre « **${names[a]}** » et « **${names[b]}** » ?`,
        unit,
        solution: { number: answer },
        explanation: `On lit ${frenchNumber(values[a] ?? 0)} et ${frenchNumber(values[b] ?? 0)} : l'écart est ${frenchNumber(values[a] ?? 0)} − ${frenchNumber(values[b] ?? 0)} = ${frenchNumber(answer)}.`,
        illustration,
      };
    }
    if (asks === 'total') {
      const answer = values.reduce((a, b) => a + b, 0);
      return {
        kind: 'NUMBER',
        instruction: `D'après le graphique « ${about} », quel est le **total** de toutes les barres ?`,
        unit,
        solution: { number: answer },
        explanation: `On lit chaque barre puis on additionne : ${values.map(frenchNumber).join(' + ')} = ${frenchNumber(answer)}.`,
        illustration,
      };
    }
    const rises = values.slice(1).map((value, index) => ({
      from: index,
      rise: asks === 'rise' ? value - (values[index] ?? 0) : (value - (values[index] ?? 0)) / (values[index] ?? 1),
    }));
    const sorted = [...rises].sort((a, b) => b.rise - a.rise);
    const [best, next] = sorted;
    if (!best || !next || best.rise <= 0 || best.rise - next.rise < 1e-6)
      return { refusal: 'two rises are equal: give another seed' };
    const says = ({ from }: { from: number }): string =>
      `${of(names[from] ?? '').replace('d', 'D')} à ${names[from + 1]}`;
    const wrong =
      asks === 'relative'
        ? [...rises].sort(
            (a, b) =>
              (values[b.from + 1] ?? 0) - (values[b.from] ?? 0) - (values[a.from + 1] ?? 0) + (values[a.from] ?? 0),
          )
        : sorted;
    return {
      ...singleChoice(random, says(best), wrong.map(says)),
      instruction:
        asks === 'rise'
          ? `Regardez la courbe « ${about} » (unité : ${unit}).\n\nEntre quelles dates qui se suivent l'**augmentation** est-elle la plus forte ?`
          : `Regardez la courbe « ${about} » (unité : ${unit}).\n\nEntre quelles dates qui se suivent l'augmentation **en pourcentage** de la valeur de départ est-elle la plus forte ?`,
      explanation:
        asks === 'rise'
          ? `${says(best)}, la valeur passe de ${frenchNumber(values[best.from] ?? 0)} à ${frenchNumber(values[best.from + 1] ?? 0)}, soit ${frenchNumber(best.rise)} de plus : c'est la montée la plus raide. Le point le plus haut n'est pas forcément la plus forte hausse.`
          : `${says(best)}, la valeur passe de ${frenchNumber(values[best.from] ?? 0)} à ${frenchNumber(values[best.from + 1] ?? 0)}, soit + ${Math.round(best.rise * 100)} %. Une hausse plus grande en ${unit} peut être plus petite par rapport au point de départ.`,
      illustration,
    };
  },
);
