import { multipleChoice } from '../choices';
import { htmlPage } from '../files/html';
import { frenchDate, of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';

const head = '<link rel="stylesheet" href="shared/site.css">\n';
const TOWNS = ['Aubrac', 'Belval', 'Corbel', 'Dornes', 'Estrelle', 'Fontval'] as const;
const HOBBIES = ['escalade', 'échecs', 'trompette', 'kayak', 'judo', 'cirque'] as const;
const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
const PETS = ['un chat roux', 'une chienne', 'deux lapins', 'une tortue'] as const;

/** What the web says of somebody: pages to visit, to cross, to sort out from those of a namesake. */
export const generator = defineGenerator(
  "Les traces publiques d'une personne, à parcourir : résultats qui parlent d'elle et non d'un homonyme, ce que le croisement révèle, ce qui reste après une suppression.",
  { asks: oneOf("Ce que l'on cherche.", ['namesake', 'cross', 'remains']) },
  ({ asks }, random) => {
    const [name, namesake, friend] = random.sample(FIRST_NAMES, 3);
    const family = random.pick(LAST_NAMES);
    const [town, otherTown] = random.sample(TOWNS, 2);
    const [hobby, otherHobby] = random.sample(HOBBIES, 2);

    if (asks === 'namesake') {
      const mine = [
        `Club ${of(hobby)} ${of(town)}, équipe des jeunes : ${name} ${family}`,
        `Collège ${of(town)}, concours de nouvelles : prix pour ${name} ${family}, élève de 4e`,
        `Journal ${of(town)} : ${name} ${family} et ses camarades plantent une haie derrière leur collège`,
        `Photos de la fête de fin d'année du collège ${of(town)} : ${name} ${family} au premier rang`,
      ];
      const theirs = [
        `Cabinet dentaire ${name} ${family}, à ${otherTown}, depuis vingt ans`,
        `${name} ${family}, une thèse de géologie`,
        `Généalogie : ${name} ${family} (1891-1960)`,
        `${otherTown}, conseil municipal : ${name} ${family} aux finances`,
      ];
      const count = random.integer(2, 4);
      const right = random.sample(mine, count);
      const wrong = random.sample(theirs, 6 - count > 4 ? 4 : 6 - count);
      return {
        ...multipleChoice(random, right, wrong),
        instruction: `${name} ${family}, 13 ans, est en 4e au collège ${of(town)}. Son activité du mercredi : ${hobby}. Une recherche de son nom donne ces résultats.\n\nLesquels parlent sans doute de cette personne, et pas d'un homonyme ?`,
        explanation: `L'âge, la ville et l'activité permettent de trier : à 13 ans, on ne soigne pas des dents et l'on ne siège pas au conseil municipal. Chercher son propre nom de temps en temps montre ce que les autres trouvent.`,
      };
    }

    if (asks === 'cross') {
      const pseudo = `${random.pick(['lune', 'renard', 'pixel', 'comete', 'tofu'])}${random.pick(['bleu', 'du62', 'zen', 'express'])}`;
      const day = random.pick(DAYS);
      const otherDay = random.pick(DAYS.filter((one) => one !== day));
      const pet = random.pick(PETS);
      const pages = [
        {
          file: 'index.html',
          name: 'Résultats',
          body: `<p>Recherche : « ${pseudo} ». Trois résultats.</p><ul><li><a href="jeux.html">Profil sur un forum de jeux</a></li><li><a href="photos.html">Un album de photos</a></li><li><a href="club.html">Le livre d'or d'un club</a></li></ul>`,
        },
        {
          file: 'jeux.html',
          name: 'Forum de jeux',
          body: `<p><strong>${pseudo}</strong> · 214 messages · chez moi, ${pet}.</p><p>« Le ${day} soir je ne joue pas, je m'entraîne. Le ${otherDay}, je suis là de 18 h à 20 h ! »</p><p>${namesake.toLowerCase()}33 : « Moi, je suis ${of(otherTown)}, et toi ? »</p>`,
        },
        {
          file: 'photos.html',
          name: 'Album',
          body: `<p>Album de <strong>${pseudo}</strong></p><ul><li>[Photo : un maillot avec le nom « ${name} »]</li><li>[Photo : un tapis, et dessus ${pet}]</li><li>[Photo : le panneau d'entrée ${of(town)}, légende « ma rue commence là »]</li></ul>`,
        },
        {
          file: 'club.html',
          name: "Livre d'or",
          body: `<p>Club multisport : ${hobby}, ${otherHobby}.</p><p>${friend} : « Vive l'atelier ${otherHobby} ! »</p><p>${pseudo} : « Merci pour l'année d'atelier ${hobby}, vivement la rentrée. »</p>`,
        },
      ];
      const menu = pages.map(({ file, name: title }) => `<a href="${file}">${title}</a>`).join(' · ');
      return {
        kind: 'FIELDS',
        instruction: `Quelqu'un signe partout du même pseudo, sans jamais écrire son nom. Parcourez ce que le web montre à son sujet.\n\nQue peut-on en déduire en **croisant** les pages ?`,
        fields: [
          { id: 'f1', label: 'Son prénom' },
          { id: 'f2', label: 'Sa ville', options: [...TOWNS] },
          { id: 'f3', label: 'Son activité', options: [...HOBBIES] },
          { id: 'f4', label: "Jour de l'activité", options: [...DAYS] },
        ],
        tolerance: { typos: false },
        solution: { fields: { f1: [name], f2: [town], f3: [hobby], f4: [day] } },
        wrong: { f1: [friend, namesake] },
        explanation: `Le prénom vient du maillot, la ville du panneau, l'activité du livre d'or et le jour du forum. Aucune page ne dit tout ; le même pseudo partout permet de les réunir.`,
        embed: {
          title: 'Des résultats de recherche',
          height: 360,
          pages: pages.map(({ file, name: title, body }) =>
            htmlPage(file, {
              title,
              head,
              body: `<nav aria-label="Pages">${menu}</nav>\n<h1>${title}</h1>\n${body}`,
            }),
          ),
        },
      };
    }

    const day = `2026-0${random.integer(3, 6)}-${random.integer(10, 27)}`;
    const [thing, e] = random.pick([
      ['la photo', 'e'],
      ['le dessin', ''],
      ['la recette illustrée', 'e'],
      ['le poème manuscrit', ''],
    ] as const);
    const shown = thing.replace(/^la /, 'une ').replace(/^le /, 'un ');
    const gone = random.shuffle([
      'une page qui **intègre** la publication (elle l’affiche depuis le compte d’origine)',
      'un message qui contient seulement le **lien** vers la publication',
      'un tableau de liens qui **renvoie** au compte d’origine',
      'une **adresse raccourcie** qui mène à la publication',
    ]);
    const kept = random.shuffle([
      'une **capture d’écran** envoyée dans une discussion de groupe',
      `un **enregistrement** sur la clé USB d’une camarade`,
      `${thing} **téléchargé${e}** puis remis${e} en ligne dans un autre compte`,
      'une page **enregistrée** par un service d’archives du web',
      'une **vidéo** où quelqu’un filme son écran',
      'une **copie** jointe à un courriel',
      `${thing} **imprimé${e}** et affiché${e} au gymnase`,
    ]);
    const goneCount = random.integer(2, 3);
    const right = kept.slice(0, random.integer(3, 4));
    const wrong = gone.slice(0, goneCount);
    const strip = (text: string): string => text.replaceAll('**', '');
    return {
      ...multipleChoice(random, right.map(strip), wrong.map(strip)),
      instruction: `Le ${frenchDate(day)}, ${name} publie ${shown} dans son compte, puis supprime sa publication le lendemain. Entre-temps, d'autres s'en sont servis.\n\nQu'est-ce qui montre **encore** le contenu après la suppression ?`,
      explanation:
        "Un lien ou une publication intégrée vont chercher l'original : s'il disparaît, ils ne montrent plus rien. Une copie, une capture ou une archive vivent sans lui : il faut les faire retirer une par une.",
    };
  },
);
