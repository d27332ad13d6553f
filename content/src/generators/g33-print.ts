import { EXACT } from '../choices';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';
import { TOPICS } from './words/things';

const dialog = (lines: readonly (readonly [string, string])[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 ${62 + lines.length * 30}" font-family="sans-serif" font-size="14">
<rect x="1" y="1" width="318" height="${60 + lines.length * 30}" rx="8" fill="#fff" stroke="#445"/>
<rect x="1" y="1" width="318" height="32" rx="8" fill="#dfe6f2"/><text x="12" y="22" font-weight="bold">Imprimer</text>
${lines.map(([label, value], index) => `<text x="12" y="${62 + index * 30}" fill="#445">${label}</text><rect x="150" y="${44 + index * 30}" width="158" height="24" fill="#f7f7f7" stroke="#889"/><text x="158" y="${61 + index * 30}">${value}</text>`).join('\n')}
</svg>`;

/** What a printing dialog will give: pages, sheets, booklets. */
export const generator = defineGenerator(
  "Une fenêtre d'impression : pages imprimées, pages à demander, feuilles de papier, pages par feuille, livret.",
  { asks: oneOf("Ce que l'on cherche.", ['pages', 'range', 'duplex', 'layout', 'booklet']) },
  ({ asks }, random) => {
    const name = random.pick(FIRST_NAMES);
    const topic = random.pick(TOPICS);
    const shown = (lines: readonly (readonly [string, string])[]) => ({
      file: { name: 'imprimer.svg', bytes: Buffer.from(dialog(lines)) },
      alt: `Fenêtre « Imprimer ». ${lines.map(([label, value]) => `${label} : ${value}`).join('. ')}.`,
    });
    const from = random.integer(3, 7);
    const to = from + random.integer(3, 6);
    const alone = to + random.integer(3, 8);
    const range = `${from}-${to} ; ${alone}`;
    if (asks === 'pages')
      return {
        kind: 'NUMBER',
        instruction: `${name} imprime une partie d'un dossier sur ${topic}, avec les réglages montrés.\n\nCombien de **pages** du dossier seront imprimées ?`,
        unit: 'pages',
        solution: { number: to - from + 2 },
        wrong: [String(to - from + 1), String(alone)],
        explanation: `Le tiret veut dire « jusqu'à » : de ${from} à ${to}, il y a ${to - from + 1} pages, car on compte la première et la dernière. Le point-virgule ajoute la page ${alone}.`,
        illustration: shown([
          ['Étendue', range],
          ['Copies', '1'],
          ['Recto verso', 'non'],
        ]),
      };
    if (asks === 'range') {
      const parts = [`${from}-${to}`, `${alone}`];
      const texts = [',', ';'].flatMap((mark) => [
        parts.join(mark),
        parts.join(`${mark} `),
        parts.join(` ${mark} `),
        [...parts].reverse().join(mark),
      ]);
      return {
        kind: 'SHORT_TEXT',
        instruction: `Pour une révision, ${name} veut imprimer d'un document sur ${topic} les **pages ${from} à ${to}**, toutes, et **la page ${alone}**, rien d'autre.\n\nQue faut-il écrire dans la case « Pages » de la fenêtre d'impression ? Un tiret signifie « jusqu'à », une virgule ou un point-virgule signifie « et ».`,
        placeholder: 'exemple : 1-2,30',
        tolerance: EXACT,
        solution: { texts },
        wrong: [`${from}-${alone}`, `${from},${to},${alone}`],
        explanation: `\`${from}-${to}\` demande les pages de ${from} à ${to} ; \`,${alone}\` ajoute une seule page. \`${from}-${alone}\` imprimerait aussi toutes celles qui sont entre les deux.`,
        illustration: shown([
          ['Pages', ''],
          ['Copies', '1'],
        ]),
      };
    }
    if (asks === 'duplex') {
      const pages = random.integer(3, 12) * 2 + 1;
      const copies = random.integer(3, 9);
      const each = (pages + 1) / 2;
      return {
        kind: 'NUMBER',
        instruction: `${name} imprime, pour son groupe, un dossier de **${pages} pages** sur ${topic}, avec les réglages montrés. Chaque exemplaire commence sur une nouvelle feuille.\n\nCombien de **feuilles** de papier faut-il en tout ?`,
        unit: 'feuilles',
        solution: { number: each * copies },
        wrong: [String(pages * copies), String(each)],
        explanation: `Recto verso, ${pages} pages prennent ${each} feuilles : la dernière a un dos blanc. Pour ${copies} exemplaires, ${each} × ${copies} = ${each * copies} feuilles.`,
        illustration: shown([
          ['Étendue', 'toutes'],
          ['Copies', `${copies}`],
          ['Recto verso', 'oui, bord long'],
        ]),
      };
    }
    if (asks === 'layout') {
      const perSide = random.pick([2, 4, 6]);
      const pages = perSide * 2 * random.integer(3, 7) + random.integer(1, perSide * 2 - 1);
      const sides = Math.ceil(pages / perSide);
      const sheets = Math.ceil(sides / 2);
      return {
        kind: 'NUMBER',
        instruction: `${name} imprime un diaporama de **${pages} pages** sur ${topic}, avec les réglages montrés.\n\nCombien de **feuilles** sortiront de l'imprimante ?`,
        unit: 'feuilles',
        solution: { number: sheets },
        wrong: [String(pages), ...(sides === sheets ? [] : [String(sides)])],
        explanation: `${perSide} pages par face : ${pages} ÷ ${perSide}, arrondi au-dessus, donne ${sides} faces. Il y a deux faces par feuille, donc ${sheets} feuilles.`,
        illustration: shown([
          ['Étendue', 'toutes'],
          ['Pages par face', `${perSide}`],
          ['Recto verso', 'oui, bord court'],
        ]),
      };
    }
    const sheets = random.integer(3, 7);
    const pages = sheets * 4;
    const at = random.integer(2, sheets);
    const front = [pages - 2 * (at - 1), 2 * at - 1] as const;
    const back = [2 * at, pages - 2 * at + 1] as const;
    return {
      kind: 'FIELDS',
      instruction: `${name} imprime en **livret** un carnet de **${pages} pages** sur ${topic} : deux pages par face, recto verso. Les ${sheets} feuilles sont empilées, pliées ensemble par le milieu et agrafées. La feuille 1 est celle de l'extérieur : au recto, elle porte à gauche la page ${pages} et à droite la page 1.\n\nQuelles pages porte la **feuille ${at}** ?`,
      fields: [
        { id: 'f1', label: 'Recto, à gauche' },
        { id: 'f2', label: 'Recto, à droite' },
        { id: 'f3', label: 'Verso, à gauche' },
        { id: 'f4', label: 'Verso, à droite' },
      ],
      tolerance: EXACT,
      solution: {
        fields: { f1: [`${front[0]}`], f2: [`${front[1]}`], f3: [`${back[0]}`], f4: [`${back[1]}`] },
      },
      explanation: `Deux pages côte à côte ont toujours pour somme ${pages} + 1 = ${pages + 1}. À chaque feuille vers l'intérieur, on avance de 2 pages au début et on recule de 2 à la fin : ${front.join(' et ')} au recto, ${back.join(' et ')} au verso.`,
    };
  },
);
