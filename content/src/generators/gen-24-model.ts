import { frenchNumber, rounded } from '../french';
import { defineGenerator, oneOf } from '../generator';

const WORLDS = [
  { start: 'le', nouns: ['chat', 'chien', 'renard'], verbs: ['dort', 'mange', 'court'] },
  { start: 'la', nouns: ['neige', 'pluie', 'brume'], verbs: ['tombe', 'avance', 'cesse'] },
  { start: 'un', nouns: ['train', 'bateau', 'vélo'], verbs: ['arrive', 'passe', 'attend'] },
  { start: 'ma', nouns: ['sœur', 'voisine', 'tante'], verbs: ['chante', 'dessine', 'jardine'] },
] as const;
const TOOLS = [
  { does: 'reconnaît la parole', groups: ['accent du Nord', 'accent du Sud', 'accent des îles'], said: 'phrases' },
  {
    does: 'reconnaît des plantes en photo',
    groups: ['fleurs de jardin', 'fleurs de montagne', 'algues'],
    said: 'photos',
  },
  { does: 'corrige des rédactions', groups: ['récits', 'lettres', 'poèmes'], said: 'textes' },
  {
    does: 'traduit des recettes',
    groups: ['recettes de pain', 'recettes de poisson', 'recettes de thé'],
    said: 'recettes',
  },
] as const;

/** How a generator of text or a trained tool comes to its answers: counts, chances, errors. */
export const generator = defineGenerator(
  "Comment une IA en vient à sa réponse : probabilité d'une suite de mots d'après des comptages, taux d'erreur selon les groupes d'essai.",
  { asks: oneOf("Ce que l'on cherche.", ['chance', 'bias']) },
  ({ asks }, random) => {
    if (asks === 'chance') {
      const { start, nouns, verbs } = random.pick(WORLDS);
      const parts = random.pick([
        [50, 30, 20],
        [60, 30, 10],
        [40, 40, 20],
        [70, 20, 10],
      ] as const);
      const shares = [
        random.shuffle([60, 30, 10]),
        random.shuffle([50, 40, 10]),
        random.shuffle([80, 10, 10]),
      ] as number[][];
      const heads = random.shuffle(parts);
      const noun = random.integer(0, 2);
      const verb = random.integer(0, 2);
      const first = heads[noun] ?? 0;
      const second = shares[noun]?.[verb] ?? 0;
      const answer = rounded((first * second) / 100, 1);
      return {
        kind: 'NUMBER',
        instruction: `Un tout petit générateur de texte écrit mot après mot. Il tire chaque mot au sort selon des chances apprises en comptant des phrases :\n\n| Après… | mot suivant et ses chances |\n| --- | --- |\n| ${start} | ${nouns.map((one, index) => `${one} ${heads[index]} %`).join(', ')} |\n${nouns.map((one, index) => `| ${one} | ${verbs.map((act, place) => `${act} ${shares[index]?.[place]} %`).join(', ')} |`).join('\n')}\n\nIl commence par « ${start} ». Quelle est la probabilité, en pour cent, qu'il écrive « ${start} ${nouns[noun]} ${verbs[verb]} » ?`,
        unit: '%',
        solution: { number: answer },
        wrong: [String(first + second)],
        explanation: `${first} % × ${second} % = ${frenchNumber(answer)} %. Le générateur ne cherche pas le vrai : il enchaîne des mots probables. Deux essais peuvent donc donner deux textes différents.`,
      };
    }

    const { does, groups, said } = random.pick(TOOLS);
    const most = random.pick([20, 22, 26, 30]);
    const [low, middle] = random.sample([4, 6, 8, 10], 2);
    const totals = random.shuffle([400, 150, 50]);
    const rates = totals.map((total) => (total === 50 ? most : total === 150 ? low : middle));
    const errors = totals.map((total, index) => (total * (rates[index] ?? 0)) / 100);
    const worst = rates.indexOf(most);
    const all = totals.reduce((a, b) => a + b, 0);
    const wrongs = errors.reduce((a, b) => a + b, 0);
    const overall = rounded((100 * wrongs) / all, 1);
    return {
      kind: 'FIELDS',
      instruction: `Un outil d'IA ${does}. Son fabricant annonce une seule valeur : le taux d'erreur sur tous les essais réunis. Voici le détail.\n\n| Groupe d'essai | ${said[0]?.toUpperCase()}${said.slice(1)} | Erreurs |\n| --- | --- | --- |\n${groups.map((group, index) => `| ${group} | ${totals[index]} | ${errors[index]} |`).join('\n')}\n\nQuel taux est annoncé, pour quel groupe l'outil se trompe-t-il le plus **souvent**, et avec quel taux d'erreur ?`,
      fields: [
        { id: 'f1', label: 'Taux sur tous les essais, en % (au dixième)' },
        { id: 'f2', label: "Groupe où l'erreur est la plus fréquente", options: [...groups] },
        { id: 'f3', label: "Taux d'erreur de ce groupe, en %" },
      ],
      tolerance: { typos: false, punctuation: false },
      solution: {
        fields: {
          f1: [frenchNumber(overall), String(overall), `${frenchNumber(overall)} %`],
          f2: [groups[worst] ?? ''],
          f3: [String(most), `${most} %`],
        },
      },
      wrong: { f1: [String(wrongs)], f3: [String(errors[worst])] },
      explanation: `${wrongs} erreurs sur ${all} font ${frenchNumber(overall)} %. Mais ${errors[worst]} sur ${totals[worst]} font ${most} % pour « ${groups[worst]} ». Une moyenne peut cacher un groupe mal servi, surtout s'il est peu présent dans les données.`,
    };
  },
);
