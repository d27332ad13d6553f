import { EXACT } from '../choices';
import { textFile } from '../files/plain-text';
import { frenchNumber, plainName } from '../french';
import { defineGenerator, type Made, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const letters = (digit: number): string => `${digit & 4 ? 'r' : '-'}${digit & 2 ? 'w' : '-'}${digit & 1 ? 'x' : '-'}`;
const PROGRAMS = [
  'navigateur',
  'courriel',
  'texte',
  'musique',
  'indexeur',
  'antivirus',
  'synchro',
  'bureau',
  'tableur',
  'visio',
  'lecteur',
  'calculette',
  'agenda',
  'jeu',
  'horloge',
] as const;

/** A terminal: where one is, what the rights of a file allow, which process takes the most. */
export const generator = defineGenerator(
  "Un terminal : dossier où l'on se trouve, droits d'un fichier, processus qui consomme le plus, processus parent.",
  { asks: oneOf("Ce que l'on cherche.", ['where', 'rights', 'octal', 'memory', 'parent']) },
  ({ asks }, random): Made => {
    const user = plainName(random.pick(FIRST_NAMES));
    if (asks === 'where') {
      const [a, b, c] = random.sample(['cours', 'images', 'projets', 'musique', 'robot', 'journal', 'voyage'], 3);
      const plans = [
        { lines: [`cd ${a}`, `cd ${b}`, 'cd ..', `cd ${c}`], path: `/home/${user}/${a}/${c}` },
        { lines: [`cd ${a}/${b}`, `cd ../../${c}`], path: `/home/${user}/${c}` },
        { lines: [`cd ${a}`, `cd ../${b}/${c}`, 'cd ..'], path: `/home/${user}/${b}` },
        { lines: [`cd ${a}/${b}/${c}`, 'cd ../..', `cd ${c}`], path: `/home/${user}/${a}/${c}` },
      ];
      const { lines, path } = random.pick(plans);
      return {
        kind: 'SHORT_TEXT',
        instruction: `Dans un terminal, ${user} se trouve d'abord dans \`/home/${user}\`, puis tape :\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n\nToutes les commandes réussissent. Dans quel dossier est-on à la fin ? Donnez le **chemin complet**.`,
        placeholder: '/home/…',
        tolerance: EXACT,
        solution: { texts: [path, `${path}/`] },
        wrong: [`/home/${user}/${a}/${b}/${c}`, `/home/${user}`],
        explanation: `\`cd nom\` descend dans un dossier, \`..\` remonte au dossier qui contient celui où l'on est. On arrive dans ${path}.`,
      };
    }
    if (asks === 'rights' || asks === 'octal') {
      const [owner, group, others] = [random.pick([6, 7]), random.pick([4, 5, 6]), random.pick([0, 4, 5])];
      const mode = `-${letters(owner)}${letters(group)}${letters(others)}`;
      const file = random.pick(['sauvegarde.sh', 'releves.csv', 'lisezmoi.txt', 'robot.py', 'affiche.png']);
      const [team, colleague] = [random.pick(['radio', 'journal', 'robotique']), plainName(random.pick(FIRST_NAMES))];
      const line = `${mode} 1 ${user} ${team} ${random.integer(200, 9000)} mars 12 10:24 ${file}`;
      if (asks === 'octal') {
        return {
          kind: 'NUMBER',
          instruction: `La commande \`ls -l\` affiche :\n\n\`\`\`\n${line}\n\`\`\`\n\nQuel nombre de trois chiffres donnerait les **mêmes droits** avec la commande \`chmod … ${file}\` ?`,
          solution: { number: owner * 100 + group * 10 + others },
          explanation: `Par groupe de trois, r vaut 4, w vaut 2, x vaut 1 : ${letters(owner)} fait ${owner}, ${letters(group)} fait ${group}, ${letters(others)} fait ${others}.`,
        };
      }
      const yes = (digit: number, bit: number): string => (digit & bit ? 'Oui' : 'Non');
      const options = ['Oui', 'Non'];
      return {
        kind: 'FIELDS',
        instruction: `La commande \`ls -l\` affiche :\n\n\`\`\`\n${line}\n\`\`\`\n\nLe fichier appartient à ${user} ; **${colleague === user ? 'sam' : colleague}** fait partie du groupe ${team}, **lou** n'en fait pas partie.`,
        fields: [
          { id: 'f1', label: `${user} peut exécuter le fichier`, options },
          { id: 'f2', label: `${colleague === user ? 'sam' : colleague} peut modifier le fichier`, options },
          { id: 'f3', label: `${colleague === user ? 'sam' : colleague} peut exécuter le fichier`, options },
          { id: 'f4', label: 'lou peut lire le fichier', options },
        ],
        solution: { fields: { f1: [yes(owner, 1)], f2: [yes(group, 2)], f3: [yes(group, 1)], f4: [yes(others, 4)] } },
        explanation: `Après le premier tiret, trois groupes de trois lettres : ${letters(owner)} pour le propriétaire, ${letters(group)} pour le groupe, ${letters(others)} pour les autres (r : lire, w : modifier, x : exécuter).`,
      };
    }
    const ids = random
      .sample(
        Array.from({ length: 3000 }, (_, index) => index + 300),
        16,
      )
      .sort((a, b) => a - b);
    const parentOf = (index: number): number => (index === 0 ? 1 : (ids[random.integer(0, index - 1)] ?? 1));
    const memories = random.sample(
      Array.from({ length: 900 }, (_, index) => index + 12),
      15,
    );
    const processes = PROGRAMS.map((name, index) => ({
      id: ids[index] ?? 0,
      parent: parentOf(index),
      memory: memories[index] ?? 0,
      name,
    }));
    const named = random
      .shuffle(PROGRAMS)
      .map((name, index) => ({ ...(processes[index] as (typeof processes)[number]), name }));
    const file = textFile(
      'processus.txt',
      `${['PID', 'PARENT', 'UTILISATEUR', 'MEMOIRE_MO', 'PROGRAMME'].join('\t')}\n${named.map((one) => [one.id, one.parent, user, one.memory, one.name].join('\t')).join('\n')}\n`,
    );
    const start = `Le fichier joint donne la liste des processus d'un ordinateur : numéro (PID), numéro du processus qui l'a lancé (PARENT), mémoire occupée en Mo, programme.`;
    if (asks === 'memory') {
      const sorted = [...named].sort((a, b) => b.memory - a.memory);
      const total = named.reduce((sum, { memory }) => sum + memory, 0);
      return {
        kind: 'FIELDS',
        instruction: `${start}\n\nQuel programme occupe le plus de mémoire, et combien de Mo tous les processus occupent-ils ensemble ?`,
        fields: [
          { id: 'f1', label: 'Programme' },
          { id: 'f2', label: 'Mémoire totale, en Mo' },
        ],
        tolerance: { typos: false },
        solution: { fields: { f1: [sorted[0]?.name ?? ''], f2: [String(total), frenchNumber(total)] } },
        wrong: { f1: [sorted[1]?.name ?? ''] },
        explanation: `En triant par mémoire (dans un tableur), ${sorted[0]?.name} vient en tête avec ${sorted[0]?.memory} Mo ; la somme de la colonne est ${frenchNumber(total)} Mo.`,
        attachments: [file],
      };
    }
    const child = random.pick(named.slice(3));
    const parent = named.find(({ id }) => id === child.parent);
    const children = named.filter((one) => one.parent === child.parent).length;
    return {
      kind: 'FIELDS',
      instruction: `${start}\n\nQuel programme a lancé « **${child.name}** », et combien de processus ce même programme a-t-il lancés en tout ?`,
      fields: [
        { id: 'f1', label: 'Programme parent' },
        { id: 'f2', label: 'Nombre de processus lancés' },
      ],
      tolerance: { typos: false },
      solution: { fields: { f1: [parent?.name ?? ''], f2: [String(children)] } },
      explanation: `« ${child.name} » a pour PARENT ${child.parent}, le PID de « ${parent?.name} ». Ce numéro figure ${children} fois dans la colonne PARENT.`,
      attachments: [file],
    };
  },
);
