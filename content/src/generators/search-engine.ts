import { defineGenerator, oneOf } from '../generator';
import { SITES } from './words/things';

const SUBJECTS = [
  { word: 'jaguar', one: ['un félin', 'forêt', 'proie'], other: ['une marque ancienne', 'moteur', 'carrosserie'] },
  { word: 'mercure', one: ['une planète', 'orbite', 'soleil'], other: ['un métal liquide', 'thermomètre', 'toxique'] },
  { word: 'orange', one: ['un fruit', 'vitamine', 'verger'], other: ['une couleur', 'peinture', 'pigment'] },
  { word: 'souris', one: ['un rongeur', 'terrier', 'grain'], other: ['un appareil', 'clic', 'ordinateur'] },
  { word: 'avocat', one: ['un fruit', 'noyau', 'recette'], other: ['un métier', 'tribunal', 'loi'] },
] as const;

/** A small search engine: find the query that leaves only the pages wanted, or the one page that answers. */
export const generator = defineGenerator(
  'Un moteur de recherche simulé : trouver une page, ou la requête (guillemets, -, site:, filetype:) qui ne laisse que les bons résultats.',
  { task: oneOf("Ce qu'il faut faire.", ['exclude', 'site', 'filetype', 'find']) },
  ({ task }, random) => {
    const subject = random.pick(SUBJECTS);
    const sites = random.sample(SITES, 4);
    const [favourite] = sites;
    const year = random.integer(1901, 1989);
    const describe = (kind: readonly string[], index: number): string =>
      `Cette page parle du mot ${subject.word}, ${kind[0]} : ${index % 2 === 0 ? kind[1] : kind[2]} et ${kind[1]}.`;
    const pages = random
      .shuffle([
        ...[0, 1, 2, 3].map((index) => ({
          id: `a${index + 1}`,
          kind: 'one' as const,
          text: describe(subject.one, index),
          site: index < 2 ? favourite : (sites[index] ?? favourite),
          file: index === 1 ? 'guide.pdf' : `page-${index + 1}`,
        })),
        ...[0, 1, 2, 3].map((index) => ({
          id: `b${index + 1}`,
          kind: 'other' as const,
          text: describe(subject.other, index),
          site: sites[index] ?? favourite,
          file: index === 2 ? 'dossier.pdf' : `article-${index + 1}`,
        })),
      ])
      .map((page, index) => ({
        ...page,
        title: `${subject.word[0]?.toUpperCase()}${subject.word.slice(1)} : ${['découvrir', 'tout savoir', 'questions', 'le dossier', 'en bref', 'repères', 'le guide', 'notes'][index]}`,
      }));
    const secret = random.pick(pages.filter(({ kind }) => kind === 'one'));
    const data = {
      engine: random.pick(['Fouine', 'Trouvetou', 'Loupiote', 'Chercheur']),
      pages: pages.map(({ id, title, text, site, file }) => ({
        id,
        title,
        address: `${site}.example/${file}`,
        text:
          task === 'find' && id === secret.id
            ? `${text} Le musée de la ville lui consacre une salle depuis ${year}.`
            : text,
        date: 2024,
      })),
    };
    const ids = (keep: (page: (typeof pages)[number]) => boolean): string =>
      pages
        .filter(keep)
        .map(({ id }) => id)
        .sort()
        .join(', ');
    const embed = { title: 'Un moteur de recherche', height: 560, site: 'search-engine', data };
    if (task === 'find')
      return {
        kind: 'NUMBER',
        instruction: `Le moteur de recherche ci-dessous connaît huit pages sur le mot « ${subject.word} ».\n\nDepuis quelle **année** le musée de la ville lui consacre-t-il une salle ?`,
        embed,
        solution: { number: year },
        explanation: `Une recherche précise, comme \`${subject.word} musée salle\`, ne laisse que la page utile : depuis ${year}.`,
      };
    const tasks = {
      exclude: {
        asks: `Les pages parlent de « ${subject.word} » en deux sens. Trouvez une recherche qui garde **toutes** les pages où il s'agit ${subject.one[0].replace(/^un/, "d'un")}, et **aucune** de celles où il s'agit ${subject.other[0].replace(/^un/, "d'un")}.`,
        state: ids(({ kind }) => kind === 'one'),
        why: `Ajouter un mot présent dans les seules pages voulues (\`${subject.word} ${subject.one[1]}\`) ou exclure un mot des autres (\`${subject.word} -${subject.other[1]}\`) donne le même résultat.`,
      },
      site: {
        asks: `Trouvez une recherche qui donne **toutes** les pages du site ${favourite}.example, et elles seules.`,
        state: ids(({ site }) => site === favourite),
        why: `L'opérateur \`site:\` limite la recherche à un site : \`site:${favourite}.example\`.`,
      },
      filetype: {
        asks: 'Trouvez une recherche qui donne **tous** les documents PDF, et eux seuls.',
        state: ids(({ file }) => file.endsWith('.pdf')),
        why: "L'opérateur `filetype:` limite la recherche à un format : `filetype:pdf`.",
      },
    }[task];
    return {
      kind: 'SIMULATOR',
      instruction: `Le moteur de recherche ci-dessous connaît huit pages. Il comprend \`"mots exacts"\`, \`-sans\`, \`site:\`, \`filetype:\` et \`OU\`.\n\n${tasks.asks} Laissez les résultats affichés.`,
      embed,
      solution: { state: { resultats: [tasks.state] } },
      explanation: tasks.why,
    };
  },
);
