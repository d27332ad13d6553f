import { of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

type Part = { heading: string; text: string };
type Mistake = { in: number; sound: string; faulty: string };
type Work = {
  title: string;
  parts: readonly Part[];
  next: string;
  asked: readonly string[];
  mistakes: readonly Mistake[];
};

/** Works of pupils: their parts, a short sentence to add, what a reader may ask, and mistakes to correct or not. */
const WORKS: readonly Work[] = [
  {
    title: 'Guide de la sortie au zoo',
    parts: [
      { heading: 'Départ', text: 'Le car part à 8 h devant le portail.' },
      { heading: 'Visite', text: 'Nous verrons les loutres, les girafes et la volière.' },
      { heading: 'Repas', text: 'Chacun apporte un pique-nique sans emballage.' },
      { heading: 'Retour', text: 'Le car revient au collège vers 17 h.' },
    ],
    next: 'Prévoir une gourde et une casquette.',
    asked: [
      "combien d'adultes viennent avec nous",
      'à quelle heure nourrit-on les loutres',
      'où jette-t-on les restes',
      'les parents attendront-ils au portail',
    ],
    mistakes: [
      { in: 0, sound: 'devant le portail', faulty: 'devent le portail' },
      { in: 1, sound: 'les girafes', faulty: 'les girrafes' },
      { in: 2, sound: 'sans emballage', faulty: 'sens emballage' },
      { in: 3, sound: 'au collège', faulty: 'au colège' },
    ],
  },
  {
    title: 'Exposé sur les abeilles',
    parts: [
      { heading: 'La ruche', text: "Une ruche abrite des milliers d'abeilles." },
      { heading: 'La reine', text: 'La reine pond presque tous les œufs de la colonie.' },
      { heading: 'Le miel', text: 'Les ouvrières fabriquent le miel avec le nectar des fleurs.' },
      { heading: 'Les dangers', text: 'Le frelon asiatique attaque les ruches en automne.' },
    ],
    next: 'Les abeilles dansent pour indiquer des fleurs.',
    asked: [
      'combien de milliers au juste',
      'combien de temps vit-elle',
      'que veut dire nectar',
      'comment protège-t-on la ruche',
    ],
    mistakes: [
      { in: 0, sound: 'des milliers', faulty: 'des millier' },
      { in: 1, sound: 'presque tous', faulty: 'presque tout' },
      { in: 2, sound: 'fabriquent', faulty: 'fabrique' },
      { in: 3, sound: 'attaque', faulty: 'attaquent' },
    ],
  },
  {
    title: 'Journal du club de théâtre',
    parts: [
      { heading: 'La pièce', text: 'Nous jouons une comédie en trois actes.' },
      { heading: 'Les décors', text: 'Les décors sont peints sur de vieux draps.' },
      { heading: 'Les répétitions', text: 'Les répétitions ont lieu le mardi midi.' },
      { heading: 'La représentation', text: 'La représentation aura lieu dans la salle des fêtes.' },
    ],
    next: 'Il manque encore un manteau rouge.',
    asked: [
      'quel est le titre de la pièce',
      'qui a prêté les draps',
      'combien de temps durent-elles',
      "l'entrée est-elle gratuite",
    ],
    mistakes: [
      { in: 0, sound: 'en trois actes', faulty: 'en trois acte' },
      { in: 1, sound: 'sont peints', faulty: 'sont peint' },
      { in: 2, sound: 'ont lieu', faulty: 'on lieu' },
      { in: 3, sound: 'des fêtes', faulty: 'des fête' },
    ],
  },
  {
    title: 'Règlement du tournoi de badminton',
    parts: [
      { heading: 'Inscription', text: "Les équipes s'inscrivent avant vendredi soir." },
      { heading: 'Matchs', text: 'Chaque match se joue en deux manches gagnantes.' },
      { heading: 'Arbitrage', text: 'Les perdants arbitrent le match suivant.' },
      { heading: 'Matériel', text: 'Le club prête les raquettes et les volants.' },
    ],
    next: 'La finale aura lieu à midi.',
    asked: [
      'où dépose-t-on la feuille',
      'combien de points par manche',
      'qui tient la marque',
      'peut-on venir avec sa raquette',
    ],
    mistakes: [
      { in: 0, sound: 'avant vendredi', faulty: 'avent vendredi' },
      { in: 1, sound: 'manches gagnantes', faulty: 'manches gagnante' },
      { in: 2, sound: 'arbitrent', faulty: 'arbitre' },
      { in: 3, sound: 'les volants', faulty: 'les volant' },
    ],
  },
];

/** Facts of a poster that changed through its versions: the right values, and values that are not. */
const POSTERS = [
  {
    title: 'Affiche de la fête du livre',
    headings: ['Date', 'Lieu', 'Programme'],
    right: ['Samedi 12 avril, de 10 h à 17 h', 'Salle du préau', 'Lectures, échanges de livres et atelier de reliure'],
    draft: ['Samedi 12 avril', 'Salle à choisir', 'Lectures'],
    lost: ['Samedi', 'Préau ?', 'à refaire'],
  },
  {
    title: 'Programme du carnaval',
    headings: ['Défilé', 'Musique', 'Goûter'],
    right: ['Départ à 14 h devant la mairie', 'La fanfare ouvre la marche', 'Crêpes et jus de pomme dans la cour'],
    draft: ['Départ devant la mairie', 'Une fanfare ?', 'Crêpes'],
    lost: ['Départ à 4 h', 'xxx', 'rien'],
  },
  {
    title: "Fiche de l'observation des étoiles",
    headings: ['Rendez-vous', 'Matériel', 'En cas de pluie'],
    right: [
      '21 h au stade, côté tribunes',
      'Lampe rouge, carte du ciel et veste chaude',
      'La soirée est reportée au lendemain',
    ],
    draft: ['21 h au stade', 'Lampe rouge', 'À décider'],
    lost: ['stade', 'Lampe', 'On verra'],
  },
  {
    title: 'Recette de la soupe de la classe',
    headings: ['Légumes', 'Préparation', 'Service'],
    right: [
      'Six carottes, quatre poireaux et un potiron',
      'Cuire quarante minutes puis mixer',
      'Servir chaud avec des croûtons',
    ],
    draft: ['Carottes et poireaux', 'Cuire puis mixer', 'Servir chaud'],
    lost: ['Carottes', 'Cuire', 'Servir froid ???'],
  },
] as const;

/** A document several people write, in its simulator. */
export const generator = defineGenerator(
  'Un document partagé simulé : écrire sa partie, commenter et confier, clore les commentaires traités, trier des suggestions, retrouver une version et son auteur.',
  { task: oneOf("Ce qu'il faut faire.", ['write', 'comment', 'resolve', 'suggest', 'restore', 'who']) },
  ({ task }, random) => {
    const [me, first, second, third] = random.sample(FIRST_NAMES, 4);
    const embed = (data: Record<string, unknown>, title = 'Un document partagé') => ({
      title,
      height: 620,
      site: 'site-23-document',
      data: { me, ...data },
    });
    const work = random.pick(WORKS);
    const paragraphs = work.parts.map((part, index) => ({ id: `p${index + 1}`, ...part }));
    const place = random.integer(0, 3);
    const chosen = paragraphs[place];
    if (!chosen) return { refusal: 'no part' };

    if (task === 'write') {
      const before = paragraphs.map((paragraph) =>
        paragraph.id === chosen.id ? { ...paragraph, text: `(à écrire par ${me})` } : paragraph,
      );
      return {
        kind: 'SIMULATOR',
        instruction: `${me} écrit un document avec ${first} et ${second}. Mettez-vous à sa place : dans **sa** partie, remplacez « (à écrire par ${me}) » par cette phrase, et ne changez rien d'autre.\n\n> ${work.next}`,
        embed: embed({ title: work.title, editable: true, paragraphs: before }),
        tolerance: { caseAndAccents: true, punctuation: true, typos: true },
        solution: {
          state: Object.fromEntries(before.map(({ id, text }) => [id, [id === chosen.id ? work.next : text]])),
        },
        explanation: `La phrase va dans « ${chosen.heading} », la partie ${of(me)}. Dans un document commun, ce que l'on efface disparaît aussi chez les autres.`,
      };
    }
    if (task === 'comment')
      return {
        kind: 'SIMULATOR',
        instruction: `${me} relit un document commun. À propos de la partie **« ${chosen.heading} »**, il faut demander à **${second}** : « ${work.asked[place]} ? »\n\nÉcrivez cette remarque au bon endroit et confiez-la à la bonne personne. Une seule remarque suffit.`,
        embed: embed({ title: work.title, paragraphs, people: random.shuffle([first, second, third]) }),
        solution: { state: { remarques: ['1'], 'remarque.sur': [chosen.id], 'remarque.pour': [second] } },
        explanation: `La remarque s'accroche à « ${chosen.heading} » et se confie à ${second}, qui recevra un avis. Une question écrite au milieu du texte risquerait d'y rester.`,
      };
    if (task === 'resolve') {
      const done = random.sample([0, 1, 2, 3], 2);
      const edits = work.mistakes.map(({ sound, faulty }, index) =>
        done.includes(index)
          ? `J'ai lu « ${faulty} », il faut écrire « ${sound} ».`
          : `${work.asked[index]?.replace(/^./, (letter) => letter.toUpperCase())} ? Il faudrait l'écrire ici.`,
      );
      const authors = random.shuffle([first, second, third, first]);
      return {
        kind: 'SIMULATOR',
        instruction: `${me} a déjà corrigé une partie du document. Lisez chaque commentaire et le texte **tel qu'il est maintenant** : marquez comme **résolus** les commentaires dont la demande est déjà faite, laissez les autres ouverts.`,
        embed: embed({
          title: work.title,
          paragraphs,
          comments: edits.map((text, index) => ({
            id: `c${index + 1}`,
            on: `p${index + 1}`,
            author: authors[index],
            text,
          })),
        }),
        solution: {
          state: Object.fromEntries(
            edits.map((_, index) => [`c${index + 1}`, [done.includes(index) ? 'résolu' : 'ouvert']]),
          ),
        },
        explanation: `Les fautes signalées dans ${done
          .sort((a, b) => a - b)
          .map((index) => `« ${work.parts[index]?.heading} »`)
          .join(
            ' et ',
          )} sont corrigées. Les deux questions attendent encore leur réponse dans le texte : les clore ferait croire que c'est fait.`,
      };
    }
    if (task === 'suggest') {
      const spoiled = random.sample([0, 1, 2, 3], 2);
      const suggestions = work.mistakes.map(({ in: part, sound, faulty }, index) => {
        const isBad = spoiled.includes(index);
        return {
          id: `s${index + 1}`,
          on: `p${part + 1}`,
          before: isBad ? sound : faulty,
          after: isBad ? faulty : sound,
          isBad,
        };
      });
      const shownParts = paragraphs.map((paragraph, index) => {
        const mistake = work.mistakes[index];
        return mistake && !spoiled.includes(index)
          ? { ...paragraph, text: paragraph.text.replace(mistake.sound, mistake.faulty) }
          : paragraph;
      });
      const authors = random.shuffle([first, second, third, second]);
      return {
        kind: 'SIMULATOR',
        instruction: `Des camarades ont relu le document ${of(me)} et proposent des changements. **Acceptez** ceux qui corrigent une faute, **refusez** ceux qui en ajoutent une.`,
        embed: embed({
          title: work.title,
          paragraphs: shownParts,
          suggestions: suggestions.map(({ id, on, before, after }, index) => ({
            id,
            on,
            before,
            after,
            author: authors[index],
          })),
        }),
        solution: {
          state: Object.fromEntries(suggestions.map(({ id, isBad }) => [id, [isBad ? 'refusée' : 'acceptée']])),
        },
        explanation: `À refuser : ${suggestions
          .filter(({ isBad }) => isBad)
          .map(({ after }) => `« ${after} »`)
          .join(' et ')}. Accepter tout d'un coup aurait ajouté ces fautes : chaque suggestion se lit dans sa phrase.`,
      };
    }
    const poster = random.pick(POSTERS);
    const [good, one] = [random.integer(3, 4), random.integer(0, 2)];
    const total = good + random.integer(2, 3);
    const authors = Array.from({ length: total }, (_, index) => [first, second, third][(index + one) % 3] ?? first);
    const days = ['lundi', 'mardi', 'jeudi', 'vendredi'];
    const versions = authors.map((author, index) => {
      const number = index + 1;
      const texts = poster.right.map((right, part) => {
        if (number > good) return number - good > part || part === one ? poster.lost[part] : right;
        return part < number + 3 - good || number === good ? right : poster.draft[part];
      });
      return {
        number,
        when: `${days[Math.floor(index / 2)]} à ${9 + 2 * (index % 2)} h ${random.integer(10, 59)}`,
        author,
        texts,
      };
    });
    const posterParts = poster.headings.map((heading, index) => ({
      id: `p${index + 1}`,
      heading,
      text: poster.right[index],
    }));
    if (task === 'restore')
      return {
        kind: 'SIMULATOR',
        instruction: `Ce document était complet : trois parties bien remplies. Depuis, quelqu'un l'a abîmé. Parcourez l'historique et **rétablissez la dernière version où les trois parties étaient complètes**.\n\nLes trois parties complètes disaient : ${poster.right.map((right) => `« ${right} »`).join(', ')}.`,
        embed: embed({ title: poster.title, paragraphs: posterParts, versions }),
        solution: { state: { version: [String(good)] } },
        explanation: `La version ${good} est la dernière qui contient les trois textes. Plus tôt, il manque du travail ; plus tard, il est déjà abîmé.`,
      };
    const lost = poster.right[one] ?? '';
    const culprit = authors[good] ?? '';
    return {
      kind: 'SHORT_TEXT',
      instruction: `Dans ce document, la partie « ${poster.headings[one]} » disait : « ${lost} ». Cette phrase n'y est plus.\n\nD'après l'historique, **qui** l'a remplacée ? Donnez son prénom.`,
      embed: embed(
        { title: poster.title, paragraphs: posterParts, versions, restore: false },
        "Un document et l'historique de ses versions",
      ),
      solution: { texts: [culprit] },
      tolerance: { typos: false },
      wrong: [...new Set([authors[good - 1] ?? '', me])].filter((name) => name !== culprit),
      explanation: `La phrase est encore dans la version ${good} et n'est plus dans la version ${good + 1}, écrite par ${culprit}. La dernière version n'est pas forcément celle de l'erreur.`,
    };
  },
);
