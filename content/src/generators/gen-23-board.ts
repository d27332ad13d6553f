import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const PROJECTS = [
  {
    title: 'Stand de la fête du collège',
    tasks: [
      'Dessiner le plan du stand',
      'Acheter les ballons',
      'Écrire les étiquettes',
      'Monter la table',
      'Tenir la caisse',
    ],
  },
  {
    title: 'Court métrage de la classe',
    tasks: [
      'Écrire le scénario',
      'Trouver les costumes',
      'Filmer la scène du marché',
      'Enregistrer la musique',
      'Monter les images',
    ],
  },
  {
    title: 'Exposé sur les ponts',
    tasks: [
      'Lire le dossier du CDI',
      'Choisir les photos',
      'Rédiger le texte',
      'Construire la maquette',
      "Préparer l'oral",
    ],
  },
  {
    title: 'Collecte de livres',
    tasks: [
      'Faire les affiches',
      'Préparer les cartons',
      'Trier les livres',
      'Appeler la bibliothèque',
      'Livrer les cartons',
    ],
  },
] as const;
const COLUMNS = ['À faire', 'En cours', 'À relire', 'Terminé'] as const;
const DAYS = ['lundi 3', 'mardi 4', 'mercredi 5', 'jeudi 6', 'vendredi 7'] as const;

/** A board of tasks to bring up to date, to fill, or to share fairly. */
export const generator = defineGenerator(
  "Un tableau des tâches simulé : le mettre à jour, y reporter les décisions d'une réunion, répartir le travail selon des contraintes.",
  { task: oneOf("Ce qu'il faut faire.", ['move', 'assign', 'spread']) },
  ({ task }, random) => {
    const { title, tasks } = random.pick(PROJECTS);
    const [first, second, third] = random.sample(FIRST_NAMES, 3);
    const people = [first, second, third];
    const ids = tasks.map((_, index) => `c${index + 1}`);
    const stateOf = (cards: readonly { id: string; column: string; who: string; date?: string }[]) =>
      Object.fromEntries(
        cards.flatMap(({ id, column, who, date }) => [
          [`${id}.colonne`, [column]],
          [`${id}.pour`, [who]],
          ...(date === undefined ? [] : [[`${id}.date`, [date]]]),
        ]),
      ) as Record<string, string[]>;
    const embed = (cards: readonly object[], dates?: readonly string[]) => ({
      title: 'Un tableau des tâches',
      height: 640,
      site: 'site-23-board',
      data: { title, columns: COLUMNS, people, ...(dates ? { dates } : {}), cards },
    });

    if (task === 'move') {
      const cards = tasks.map((name, index) => ({
        id: ids[index] ?? '',
        title: name,
        column: index < 2 ? 'En cours' : 'À faire',
        who: people[index % 3] ?? first,
      }));
      const [a, b, c] = random.sample([0, 1, 2, 3], 3);
      const moved: Record<number, string> = { [a]: 'Terminé', [b]: 'À relire', [c]: c < 2 ? 'Terminé' : 'En cours' };
      const says = (index: number): string => {
        const name = tasks[index] ?? '';
        if (moved[index] === 'À relire')
          return `« ${name} » : c'est fait, mais quelqu'un doit encore le relire ou le vérifier`;
        return moved[index] === 'Terminé'
          ? `« ${name} » : c'est fait et vérifié, il n'y a plus rien à faire`
          : `« ${name} » : le travail a commencé ce matin`;
      };
      return {
        kind: 'SIMULATOR',
        instruction: `Un groupe suit son travail dans un tableau. Voici les nouvelles du jour :\n\n${random
          .shuffle([a, b, c])
          .map((index) => `- ${says(index)} ;`)
          .join(
            '\n',
          )}\n- rien de neuf pour les autres tâches.\n\nMettez le tableau à jour. Les responsables ne changent pas.`,
        embed: embed(cards),
        solution: { state: stateOf(cards.map((card, index) => ({ ...card, column: moved[index] ?? card.column }))) },
        explanation:
          "Chaque carte va dans la colonne qui dit où en est le travail. « À relire » n'est pas « Terminé » : quelqu'un doit encore vérifier.",
      };
    }
    if (task === 'assign') {
      const cards = tasks.map((name, index) => ({
        id: ids[index] ?? '',
        title: name,
        column: 'À faire',
        who: 'personne',
        date: 'sans date',
      }));
      const given = random.sample([0, 1, 2, 3, 4], 3);
      const dates = random.sample(DAYS, 3);
      const owners = random.shuffle(people);
      const decided = new Map(
        given.map((index, rank) => [index, { who: owners[rank] ?? first, date: dates[rank] ?? DAYS[0] }]),
      );
      const lines = given.map((index) => {
        const { who, date } = decided.get(index) ?? { who: first, date: DAYS[0] };
        return `- « ${tasks[index]} » : ${random.pick([`${who} s'en charge, pour ${date}`, `pour ${date}, c'est ${who} qui le fait`])} ;`;
      });
      return {
        kind: 'SIMULATOR',
        instruction: `Compte rendu de la réunion :\n\n${lines.join('\n')}\n- les autres tâches seront distribuées plus tard.\n\nReportez ces décisions dans le tableau : **responsable** et **échéance**. Aucun travail n'a commencé.`,
        embed: embed(cards, DAYS),
        solution: { state: stateOf(cards.map((card, index) => ({ ...card, ...decided.get(index) }))) },
        explanation:
          "Une décision utile dit qui fait quoi et pour quand. Les tâches non distribuées restent sans responsable : mieux vaut un vide visible qu'un nom mis au hasard.",
      };
    }
    // Only one sharing respects all: the first has one short task left, the second cannot come late, the third does the rest.
    const hours = random.shuffle([1, 2, 3, 4, 5]);
    const cards = tasks.map((name, index) => ({
      id: ids[index] ?? '',
      title: name,
      note: `Durée : ${hours[index]} h`,
      column: 'À faire',
      who: 'personne',
    }));
    const by = (hour: number): number => hours.indexOf(hour);
    // 5 h in all for each: 5, 4 + 1, 3 + 2. The one who takes the longest task and the one who takes the shortest are told.
    const owner: Record<number, string> = {
      [by(5)]: first,
      [by(4)]: second,
      [by(1)]: second,
      [by(3)]: third,
      [by(2)]: third,
    };
    return {
      kind: 'SIMULATOR',
      instruction: `${first}, ${second} et ${third} se partagent cinq tâches, dont la durée est indiquée sur les cartes.\n\n- Chaque personne doit avoir **le même nombre d'heures**.\n- ${first} ne peut prendre qu'**une seule** tâche.\n- ${second} veut faire « ${tasks[by(1)]} ».\n\nDonnez un responsable à chaque tâche. Les tâches restent « À faire ».`,
      embed: embed(cards),
      solution: { state: stateOf(cards.map((card, index) => ({ ...card, who: owner[index] ?? first }))) },
      explanation: `Il y a 15 h en tout, donc 5 h par personne. ${first} prend la tâche de 5 h, ${second} complète celle de 1 h avec celle de 4 h, et il reste 3 h et 2 h pour ${third}.`,
    };
  },
);
