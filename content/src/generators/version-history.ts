import { singleChoice } from '../choices';
import { of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const LINES = [
  'Rendez-vous à 8 h devant le gymnase.',
  'Prévoir un pique-nique et une gourde.',
  'Le car part à 8 h 15 précises.',
  'Apporter 12 euros pour le musée.',
  'Retour prévu vers 18 h.',
  'Téléphone du professeur : voir le carnet.',
  'Chaussures de marche conseillées.',
] as const;
const CHANGES = [
  ['Rendez-vous à 8 h devant le gymnase.', 'Rendez-vous à 7 h 30 devant le gymnase.'],
  ['Le car part à 8 h 15 précises.', 'Le car part à 8 h 45 précises.'],
  ['Apporter 12 euros pour le musée.', 'Apporter 21 euros pour le musée.'],
  ['Retour prévu vers 18 h.', 'Retour prévu vers 19 h.'],
] as const;

/** Versions of a shared document: who changed what, and which version to bring back. */
export const generator = defineGenerator(
  "L'historique d'un document partagé : qui a fait une modification, quelle version rétablir, que montre une comparaison.",
  { asks: oneOf("Ce que l'on cherche.", ['who', 'restore', 'diff']) },
  ({ asks }, random) => {
    const names = random.sample(FIRST_NAMES, 4);
    const hours = random.sample([9, 10, 11, 13, 14, 15, 16, 17], 4).sort((a, b) => a - b);
    const changes = random.shuffle(CHANGES);
    const history = names.map((name, index) => ({
      name,
      time: `${hours[index]} h ${random.integer(10, 59)}`,
      change: changes[index],
    }));
    const target = history[random.integer(1, 3)];
    const [before = '', after = ''] = target?.change ?? [];
    if (!target) return { refusal: 'no version' };
    const rows = history.map(
      ({ name, time, change }, index) =>
        `| ${index + 1} | ${time} | ${name} | « ${change?.[0]} » devient « ${change?.[1]} » |`,
    );
    const table = `| Version | Heure | Auteur | Modification |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
    if (asks === 'diff') {
      const texts = [`- ${before}\n+ ${after}`];
      const context = LINES.filter((line) => !CHANGES.some(([old]) => old === line)).map((line) => `  ${line}`);
      return {
        ...singleChoice(random, `« ${before} » a été remplacé par « ${after} »`, [
          `« ${after} » a été remplacé par « ${before} »`,
          `« ${after} » a été ajouté, rien n'a été retiré`,
          'Toutes les lignes affichées ont été modifiées',
        ]),
        instruction: `Un logiciel compare deux versions d'une feuille de route, l'ancienne puis la nouvelle :\n\n\`\`\`\n${[context[0], ...texts, ...context.slice(1)].join('\n')}\n\`\`\`\n\nQue s'est-il passé ?`,
        explanation: `« - » marque une ligne retirée, « + » une ligne ajoutée ; les autres n'ont pas changé et servent de repère.`,
      };
    }
    if (asks === 'who')
      return {
        ...singleChoice(random, target.name, names),
        instruction: `Quatre élèves préparent une sortie dans un document partagé. Voici l'historique des versions :\n\n${table}\n\nOn y lit maintenant « ${after} ». Qui l'a écrit ?`,
        explanation: `La version où cette phrase apparaît est celle ${of(target.name)}, à ${target.time}. L'historique garde l'auteur et l'heure de chaque modification.`,
      };
    const index = history.indexOf(target);
    return {
      ...singleChoice(
        random,
        `La version ${index}`,
        [1, 2, 3, 4].filter((version) => version !== index).map((version) => `La version ${version}`),
      ),
      instruction: `Quatre élèves préparent une sortie dans un document partagé. Voici l'historique, où une ligne décrit ce que chaque version a changé :\n\n${table}\n\nLa modification ${of(target.name)} et toutes les suivantes sont des erreurs. Quelle version faut-il **rétablir** ?`,
      explanation: `La dernière version correcte est celle d'avant la modification ${of(target.name)} : la version ${index}. La rétablir n'efface pas les autres de l'historique.`,
    };
  },
);
