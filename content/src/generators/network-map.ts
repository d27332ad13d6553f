import { multipleChoice } from '../choices';
import { escaped } from '../files/xml';
import { defineGenerator, oneOf } from '../generator';

type Node = { id: string; name: string; x: number; y: number; parent: string | null };

const svg = (nodes: readonly Node[]): string => {
  const at = (id: string | null): Node | undefined => nodes.find((node) => node.id === id);
  const links = nodes.flatMap((node) => {
    const parent = at(node.parent);
    return parent
      ? [`<line x1="${parent.x}" y1="${parent.y}" x2="${node.x}" y2="${node.y}" stroke="#5b6487" stroke-width="2"/>`]
      : [];
  });
  const boxes = nodes.map(({ name, x, y, parent }) => {
    const wide = name.length * 7.4 + 10;
    return `<rect x="${(x - wide / 2).toFixed(1)}" y="${y - 13}" width="${wide.toFixed(1)}" height="26" rx="5" fill="${parent === null ? '#e6ecff' : '#fff'}" stroke="#1a1f36"/><text x="${x}" y="${y + 4.5}" font-size="13" text-anchor="middle" font-family="sans-serif" fill="#1a1f36">${escaped(name)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 380 300"><rect width="380" height="300" fill="#fff"/>${links.join('')}${boxes.join('')}</svg>`;
};

/** The map of a small network: a box, switches, a Wi-Fi access point, and machines. Each machine is linked to one device. */
export const generator = defineGenerator(
  "Le plan d'un petit réseau : appareils coupés par une panne, appareils traversés par un message, appareil à remplacer.",
  { asks: oneOf("Ce que l'on cherche.", ['cut', 'path', 'culprit', 'hops']) },
  ({ asks }, random) => {
    const letters = random.shuffle(['A', 'B', 'C', 'D', 'E', 'F']);
    const machines = letters.map((letter) => `PC ${letter}`);
    machines[random.integer(0, 5)] = 'Imprimante';
    const [one, two] =
      random.integer(0, 1) === 0 ? (['Switch 1', 'Switch 2'] as const) : (['Switch 2', 'Switch 1'] as const);
    const nodes: Node[] = [
      { id: 'net', name: 'Internet', x: 190, y: 22, parent: null },
      { id: 'box', name: 'Box', x: 190, y: 78, parent: 'net' },
      { id: 's1', name: one, x: 90, y: 138, parent: 'box' },
      { id: 's2', name: two, x: 290, y: 138, parent: 'box' },
      { id: 'wifi', name: 'Borne Wi-Fi', x: 232, y: 206, parent: 's2' },
      { id: 'm0', name: machines[0] ?? '', x: 48, y: 206, parent: 's1' },
      { id: 'm1', name: machines[1] ?? '', x: 138, y: 238, parent: 's1' },
      { id: 'm2', name: machines[2] ?? '', x: 60, y: 276, parent: 's1' },
      { id: 'm3', name: machines[3] ?? '', x: 200, y: 276, parent: 'wifi' },
      { id: 'm4', name: machines[4] ?? '', x: 294, y: 276, parent: 'wifi' },
      { id: 'm5', name: machines[5] ?? '', x: 330, y: 206, parent: 's2' },
    ];
    const nodeOf = (id: string): Node => nodes.find((node) => node.id === id) as Node;
    const up = (id: string): string[] => {
      const { parent } = nodeOf(id);
      return parent === null ? [id] : [id, ...up(parent)];
    };
    const ends = nodes.filter(({ id }) => id.startsWith('m'));
    const illustration = {
      file: { name: 'plan.svg', bytes: Buffer.from(svg(nodes)) },
      alt: `Plan d'un réseau. ${nodes
        .filter(({ parent }) => parent !== null)
        .map(({ name, parent }) => `${name} est relié à ${nodeOf(parent ?? '').name}`)
        .join(' ; ')}.`,
    };
    const start = random.pick([
      "Voici le plan du réseau d'une petite école.",
      'Voici le plan du réseau de la maison des jeunes.',
      "Voici le plan du réseau d'un club d'échecs.",
      "Voici le plan du réseau d'une bibliothèque.",
    ]);
    if (asks === 'cut' || asks === 'culprit') {
      const broken = random.pick(
        asks === 'cut' ? (['s1', 's2', 'wifi'] as const) : (['s1', 's2', 'wifi', 'box'] as const),
      );
      const lost = ends.filter(({ id }) => up(id).includes(broken)).map(({ name }) => name);
      const kept = ends.filter(({ id }) => !up(id).includes(broken)).map(({ name }) => name);
      if (asks === 'cut')
        return {
          ...multipleChoice(random, lost, kept),
          instruction: `${start} « **${nodeOf(broken).name}** » tombe en panne.\n\nQuels appareils n'ont **plus** accès à Internet ?`,
          explanation: `Tout ce qui passe par « ${nodeOf(broken).name} » pour rejoindre la box est coupé : ${lost.join(', ')}. Les autres ont un chemin qui l'évite.`,
          illustration,
        };
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start} Un matin, ${broken === 'box' ? 'aucun appareil' : `${lost.join(', ')} n'${lost.length > 1 ? 'ont' : 'a'} plus Internet, alors que ${kept.join(', ')} l'${kept.length > 1 ? 'ont' : 'a'} encore`}${broken === 'box' ? " n'a plus Internet, mais le fournisseur assure que tout va bien jusqu'à la prise" : ''}. Un seul élément est en panne, et les câbles sont bons.\n\nQuel élément du plan faut-il vérifier ?`,
        tolerance: { typos: false },
        solution: {
          texts: [
            nodeOf(broken).name,
            ...(broken === 'wifi'
              ? ['borne', 'wifi', 'borne wifi', 'la borne wifi']
              : broken === 'box'
                ? ['la box']
                : []),
          ],
        },
        wrong: broken === 's1' ? [two] : [one],
        explanation: `On cherche le point commun à tous les appareils coupés, et seulement à eux : c'est « ${nodeOf(broken).name} ».`,
        illustration,
      };
    }
    const crossedBetween = (from: string, to: string): string[] => {
      const [a, b] = [up(from), up(to)];
      const common = a.find((id) => b.includes(id)) ?? 'box';
      return [...a.slice(1, a.indexOf(common) + 1), ...b.slice(1, b.indexOf(common)).reverse()].map(
        (id) => nodeOf(id).name,
      );
    };
    const pairs = ends
      .flatMap((from) => ends.map((to) => ({ from, to, crossed: from === to ? [] : crossedBetween(from.id, to.id) })))
      .filter(({ crossed }) => crossed.length >= 2 && (asks === 'hops' || crossed.length <= 3));
    const { from, to, crossed } = random.pick(pairs);
    const devices = nodes.filter(({ id }) => !id.startsWith('m')).map(({ name }) => name);
    if (asks === 'hops')
      return {
        kind: 'NUMBER',
        instruction: `${start} « **${from.name}** » envoie un fichier à « **${to.name}** » par le chemin le plus court.\n\nCombien d'appareils ce fichier traverse-t-il **entre** les deux ?`,
        unit: 'appareils',
        solution: { number: crossed.length },
        explanation: `Le fichier passe par ${crossed.join(', puis ')}${crossed.includes('Internet') ? '' : ' : il ne sort pas sur Internet'}.`,
        illustration,
      };
    return {
      ...multipleChoice(
        random,
        crossed,
        devices.filter((name) => !crossed.includes(name)),
      ),
      instruction: `${start} « **${from.name}** » envoie un document à « **${to.name}** ».\n\nPar quels éléments ce document passe-t-il ?`,
      explanation: `De proche en proche : ${[from.name, ...crossed, to.name].join(' → ')}. Deux appareils d'un même réseau local se parlent sans passer par Internet.`,
      illustration,
    };
  },
);
