import { htmlPage } from '../files/html';
import { escaped } from '../files/xml';
import { frenchNumber, of, rounded } from '../french';
import { defineGenerator, type Made, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const MODELS = ['Orion 12', 'Vega S', 'Lynx 300', 'Comète', 'Solstice', 'Boréal X', 'Cigale 7', 'Mésange'] as const;

/** The pages where a computer says what it is made of, to explore. */
export const generator = defineGenerator(
  "Les pages « À propos de cet appareil » d'un ordinateur : mémoire, place libre, système, écran, et s'il convient à un logiciel.",
  { asks: oneOf("Ce que l'on cherche.", ['memory', 'free', 'battery', 'system', 'fits', 'slots']) },
  ({ asks }, random): Made => {
    const who = random.pick(FIRST_NAMES);
    const whose = of(who);
    const model = random.pick(MODELS);
    const memory = random.pick([4, 8, 16, 32]);
    const disk = random.pick([128, 256, 512]);
    const used = random.integer(Math.round(disk * 0.4), Math.round(disk * 0.9));
    const cores = random.pick([2, 4, 6, 8]);
    const speed = random.integer(14, 38) / 10;
    const bits = random.pick([32, 64, 64]);
    const version = random.integer(7, 14);
    const [wide, high] = random.pick([
      [1366, 768],
      [1600, 900],
      [1920, 1080],
      [2560, 1440],
    ] as const);
    const full = random.pick([40, 48, 50, 60]);
    const health = random.integer(60, 95);
    const sticks = random.pick([
      [4, 0],
      [4, 4],
      [8, 0],
      [8, 8],
      [16, 0],
    ] as const);
    const style =
      'body{font:1rem/1.5 system-ui,sans-serif;margin:.75rem;color:#1a1f36}nav ul{display:flex;flex-wrap:wrap;gap:.5rem;padding:0;list-style:none}nav a{display:block;padding:.3rem .6rem;border:1px solid #b9c0d4;border-radius:.3rem;color:#1a3a8a}dt{font-weight:600}dd{margin:0 0 .5rem}';
    const sections: readonly (readonly [file: string, title: string, rows: readonly (readonly [string, string])[]])[] =
      [
        [
          'index.html',
          'Vue générale',
          [
            ['Nom', `Ordinateur ${whose}`],
            ['Modèle', model],
            ['Numéro de série', `${random.integer(100, 999)}-${random.integer(1000, 9999)}`],
          ],
        ],
        [
          'systeme.html',
          'Système',
          [
            ['Système', `Astéria ${version}`],
            ['Type', `Système ${bits} bits`],
            ['Dernière mise à jour', `il y a ${random.integer(2, 9)} jours`],
          ],
        ],
        [
          'processeur.html',
          'Processeur et mémoire',
          asks === 'slots'
            ? [
                ['Processeur', `${cores} cœurs à ${frenchNumber(speed)} GHz`],
                ['Emplacement mémoire 1', `barrette de ${sticks[0]} Go`],
                ['Emplacement mémoire 2', sticks[1] === 0 ? 'vide' : `barrette de ${sticks[1]} Go`],
                ['Barrette acceptée', `16 Go au plus par emplacement`],
              ]
            : [
                ['Processeur', `${cores} cœurs à ${frenchNumber(speed)} GHz`],
                ['Mémoire cache', `${cores} Mo`],
                ['Mémoire vive installée', `${memory} Go`],
              ],
        ],
        [
          'stockage.html',
          'Stockage',
          [
            ['Disque', `SSD de ${disk} Go`],
            ['Espace utilisé', `${used} Go`],
            ['Corbeille (comprise)', `${random.integer(1, 9)} Go`],
          ],
        ],
        [
          'ecran.html',
          'Écran et batterie',
          [
            ['Définition', `${wide} × ${high} pixels`],
            ['Capacité de la batterie, neuve', `${full} Wh`],
            ['Capacité actuelle', `${health} % de la capacité neuve`],
          ],
        ],
      ];
    const menu = `<nav aria-label="Rubriques"><ul>${sections.map(([file, title]) => `<li><a href="${file}">${escaped(title)}</a></li>`).join('')}</ul></nav>`;
    const pages = sections.map(([file, title, rows]) =>
      htmlPage(file, {
        title,
        style,
        body: `${menu}<h1>${escaped(title)}</h1><dl>${rows.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`,
      }),
    );
    const embed = { title: "Les réglages d'un ordinateur", height: 420, pages };
    const start = `Les pages ci-dessous décrivent l'ordinateur ${whose}.`;
    if (asks === 'memory')
      return {
        kind: 'NUMBER',
        instruction: `${start} Explorez-les.\n\nDe combien de **mémoire vive** dispose-t-il ?`,
        unit: 'Go',
        solution: { number: memory },
        wrong: [String(disk)],
        explanation: `La rubrique « Processeur et mémoire » indique ${memory} Go de mémoire vive. Les ${disk} Go du disque sont le stockage, et la mémoire cache est celle du processeur.`,
        embed,
      };
    if (asks === 'free')
      return {
        kind: 'NUMBER',
        instruction: `${start}\n\nCombien de place **libre** reste-t-il sur le disque ?`,
        unit: 'Go',
        solution: { number: disk - used },
        wrong: [String(used)],
        explanation: `« Stockage » : ${disk} − ${used} = ${disk - used} Go. La corbeille est déjà comptée dans l'espace utilisé.`,
        embed,
      };
    if (asks === 'battery') {
      const watts = random.pick([5, 8, 10]);
      const left = rounded((full * health) / 100, 1);
      const hours = rounded(left / watts, 1);
      return {
        kind: 'NUMBER',
        instruction: `${start} En usage normal, il consomme **${watts} W**. Une batterie de 1 Wh fournit 1 W pendant une heure.\n\nCombien d'heures tient-il sur sa batterie, **dans son état actuel** ? Arrondissez au dixième.`,
        unit: 'h',
        solution: { number: hours, within: 0.06 },
        wrong: [String(rounded(full / watts, 1))],
        explanation: `La batterie ne garde que ${health} % de ${full} Wh, soit ${frenchNumber(left)} Wh ; ${frenchNumber(left)} ÷ ${watts} ≈ ${frenchNumber(hours)} h.`,
        embed,
      };
    }
    if (asks === 'system')
      return {
        kind: 'FIELDS',
        instruction: `${start} Un dépanneur demande trois renseignements.`,
        fields: [
          { id: 'f1', label: 'Version du système Astéria' },
          { id: 'f2', label: 'Type de système', options: ['32 bits', '64 bits'] },
          { id: 'f3', label: 'Nombre de cœurs du processeur' },
        ],
        tolerance: { typos: false },
        solution: {
          fields: {
            f1: [String(version), `Astéria ${version}`],
            f2: [`${bits} bits`],
            f3: [String(cores), `${cores} cœurs`],
          },
        },
        explanation: `« Système » indique Astéria ${version}, ${bits} bits ; « Processeur et mémoire » indique ${cores} cœurs.`,
        embed,
      };
    if (asks === 'slots') {
      const now = sticks[0] + sticks[1];
      const answer = sticks[1] === 0 ? sticks[0] + 16 : Math.max(...sticks) + 16;
      return {
        kind: 'FIELDS',
        instruction: `${start} On veut lui ajouter de la mémoire vive, en achetant **une seule** barrette, la plus grande possible, sans se soucier d'assortir les barrettes.`,
        fields: [
          { id: 'f1', label: 'Mémoire actuelle, en Go' },
          { id: 'f2', label: 'Mémoire après achat, en Go' },
        ],
        sentence: "Il a aujourd'hui {f1} Go de mémoire vive, et en aurait {f2} Go.",
        tolerance: { typos: false },
        solution: { fields: { f1: [String(now)], f2: [String(answer)] } },
        wrong: { f2: [String(sticks[1] > 0 ? now + 16 : answer === 32 ? 16 : 32)] },
        explanation:
          sticks[1] === 0
            ? `L'emplacement 2 est vide : on y met une barrette de 16 Go, et ${sticks[0]} + 16 = ${answer} Go.`
            : `Les deux emplacements sont pris : la barrette de 16 Go en remplace une, et ${sticks[0]} + 16 = ${answer} Go.`,
        embed,
      };
    }
    const needs = [
      {
        label: 'Système : Astéria',
        has: version,
        needs: random.pick([version - 1, version, version + 1]),
        unit: 'ou plus récent',
      },
      {
        label: 'Mémoire vive :',
        has: memory,
        needs: random.pick([memory / 2, memory, memory * 2]),
        unit: 'Go au moins',
      },
      {
        label: 'Espace libre :',
        has: disk - used,
        needs: random.pick([disk - used - 5, disk - used + 10]),
        unit: 'Go au moins',
      },
      { label: "Largeur de l'écran :", has: wide, needs: random.pick([1280, 1600, 1920]), unit: 'pixels au moins' },
    ];
    return {
      kind: 'FIELDS',
      instruction: `${start} ${who} voudrait y installer un logiciel de montage qui demande :\n\n${needs.map((need) => `- ${need.label} ${frenchNumber(need.needs)} ${need.unit}`).join('\n')}\n\nChaque condition est-elle remplie ?`,
      fields: needs.map((need, index) => ({
        id: `f${index + 1}`,
        label: need.label.replace(/ ?:.*$/, ''),
        options: ['Oui', 'Non'],
      })),
      solution: {
        fields: Object.fromEntries(
          needs.map((need, index) => [`f${index + 1}`, [need.has >= need.needs ? 'Oui' : 'Non']]),
        ),
      },
      explanation: `L'ordinateur a : Astéria ${version}, ${memory} Go de mémoire vive, ${disk} − ${used} = ${disk - used} Go libres et un écran de ${wide} pixels de large. Un logiciel convient si **toutes** les conditions sont remplies.`,
      embed,
    };
  },
);
