import { singleChoice } from '../choices';
import { htmlPage } from '../files/html';
import { frenchDate, of, weekday } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';
import { paragraph } from './words/sentences';

const STYLE =
  'body { margin: 0; padding: 0.75rem; font: 1rem/1.45 system-ui, sans-serif; color: #1a1f36; overflow-wrap: anywhere }\nnav { display: flex; flex-wrap: wrap; gap: 0.75rem; padding: 0.5rem; background: #eef2fa }\nh1 { font-size: 1.3rem }\nfigure { margin: 0.75rem 0; padding: 0.5rem; border: 1px solid #b9c0d4 }';

const SUBJECTS = [
  { club: 'Club de robotique', event: 'la coupe des robots', place: 'salle polyvalente' },
  { club: 'Chorale du quartier', event: 'le concert de printemps', place: 'halle aux grains' },
  { club: 'Jardin des Tilleuls', event: 'la fête des semis', place: 'serre municipale' },
  { club: 'Ciné-club du lycée', event: 'la nuit du court métrage', place: 'amphithéâtre' },
] as const;
const DAYS = ['2027-03-13', '2027-04-17', '2027-05-22', '2027-06-12'] as const;

/** A small site to read over before it is put online: one thing in it must be put right. */
export const generator = defineGenerator(
  'Un petit site à relire avant de le mettre en ligne : lien cassé, dates qui se contredisent, donnée personnelle, image sans crédit.',
  { fault: oneOf("Ce qu'il y a à trouver.", ['dead-link', 'dates', 'personal', 'credit']) },
  ({ fault }, random) => {
    const { club, event, place } = random.pick(SUBJECTS);
    const [day, otherDay] = random.sample(DAYS, 2);
    const [first, second, third] = random.sample(FIRST_NAMES, 3);
    const family = random.pick(LAST_NAMES);
    const names = ['Accueil', 'Programme', 'Équipe', 'Photos', 'Contact'] as const;
    type Name = (typeof names)[number];
    const file: Record<Name, string> = {
      Accueil: 'index.html',
      Programme: 'programme.html',
      Équipe: 'equipe.html',
      Photos: 'photos.html',
      Contact: 'contact.html',
    };
    const bad = random.pick(
      {
        'dead-link': ['Programme', 'Équipe', 'Photos', 'Contact'],
        dates: ['Programme', 'Photos', 'Contact'],
        personal: ['Équipe', 'Photos', 'Contact'],
        credit: ['Photos'],
      }[fault] as Name[],
    );
    const dateOf = (name: Name): string => frenchDate(fault === 'dates' && name === bad ? otherDay : day);
    const said = `${event[0]?.toUpperCase()}${event.slice(1)}`;
    const leak = (name: Name): string =>
      fault === 'personal' && name === bad
        ? `<p>Une question le soir ? ${second} ${family} répond chez elle, 7, rue des Forges, porte 3, ou au 06 00 00 00 00.</p>`
        : '';
    const shots = random.shuffle([
      ['Les préparatifs', `Photo : ${first}, licence CC BY`],
      ['La salle', `Photo : ${second}, licence CC BY-SA`],
      ['Le public', `Photo : ${third}, domaine public`],
      ['Les coulisses', `Photo : ${first}, licence CC BY`],
    ] as const);
    const bare = random.pick(shots);
    const bodies: Record<Name, string> = {
      Accueil: `<p>Bienvenue ! Venez nombreux à ${event}, le ${dateOf('Accueil')}.</p><p>${paragraph(random, 2)}</p>`,
      Programme: `<p>${said} aura lieu le ${dateOf('Programme')}, ${place}.</p><ul><li>14 h : accueil</li><li>15 h : début</li><li>17 h 30 : goûter</li></ul>`,
      Équipe: `<p>${first} s'occupe du matériel, ${second} de l'accueil et ${third} des affiches.</p>${leak('Équipe')}`,
      Photos: `<p>Quelques images de l'an dernier. Les prochaines seront prises le ${dateOf('Photos')}.</p>${shots
        .map(
          (shot) =>
            `<figure><p>[Image : ${shot[0].toLowerCase()}]</p><figcaption>${shot[0]}. ${fault === 'credit' && shot === bare ? 'Trouvée sur le web' : shot[1]}</figcaption></figure>`,
        )
        .join('')}${leak('Photos')}`,
      Contact: `<p>Pour venir à ${event} le ${dateOf('Contact')}, écrivez à bonjour@club.example.</p>${leak('Contact')}`,
    };
    const links = (): string =>
      names
        .map(
          (name) => `<a href="${fault === 'dead-link' && name === bad ? 'introuvable.html' : file[name]}">${name}</a>`,
        )
        .join(' ');
    const page = (name: Name) =>
      htmlPage(file[name], {
        title: `${name}, ${club}`,
        style: STYLE,
        body: `<nav aria-label="Pages">${links()}</nav>\n<h1>${club} : ${name.toLowerCase()}</h1>\n${bodies[name]}`,
      });
    const pages = [
      ...names.map(page),
      ...(fault === 'dead-link'
        ? [
            htmlPage('introuvable.html', {
              title: 'Erreur',
              style: STYLE,
              body: '<h1>Erreur 404</h1>\n<p>Cette page est introuvable.</p>\n<p><a href="index.html">Retour</a></p>',
            }),
          ]
        : []),
    ];
    const start = `${first} a préparé ce petit site et vous demande de le **relire avant de le mettre en ligne**. Parcourez toutes ses pages.`;
    const embed = { title: `Le site « ${club} »`, height: 420, pages };
    switch (fault) {
      case 'dead-link':
        return {
          ...singleChoice(random, bad, random.shuffle(names.filter((name) => name !== bad))),
          instruction: `${start}\n\nUn des liens du menu ne mène pas à la page annoncée. Lequel ?`,
          explanation: `Le lien « ${bad} » affiche une erreur 404. On essaie chaque lien avant de publier, car l'auteur voit rarement ses propres oublis.`,
          embed,
        };
      case 'dates':
        return {
          ...singleChoice(random, bad, random.shuffle(names.filter((name) => name !== bad))),
          instruction: `${start}\n\nUne page donne pour ${event} une **autre date** que le reste du site. Laquelle faut-il corriger ?`,
          explanation: `« ${bad} » annonce le ${frenchDate(otherDay)}, les autres pages le ${frenchDate(day)} (un ${weekday(day)}). Écrire une date à un seul endroit, vers lequel on renvoie, évite ces oublis.`,
          embed,
        };
      case 'personal':
        return {
          kind: 'FIELDS',
          instruction: `${start}\n\nUne page donne des renseignements privés sur une personne, qui ne doivent pas être publiés. Sur quelle page, et de qui s'agit-il ?`,
          fields: [
            { id: 'f1', label: 'Page', options: [...names] },
            { id: 'f2', label: 'Prénom de la personne' },
          ],
          tolerance: { typos: false },
          solution: { fields: { f1: [bad], f2: [second, `${second} ${family}`] } },
          wrong: { f2: [first, third] },
          explanation: `La page « ${bad} » donne l'adresse et le téléphone personnels ${of(second)}. Une adresse du club, comme bonjour@club.example, suffit pour être joint.`,
          embed,
        };
      case 'credit':
        return {
          ...singleChoice(
            random,
            bare[0],
            shots.map(([title]) => title),
          ),
          instruction: `${start}\n\nUne des images ne peut pas être publiée telle quelle, car on ne sait ni de qui elle est, ni sous quelle licence. Laquelle ?`,
          explanation: `« ${bare[0]} » est seulement « trouvée sur le web » : ce n'est pas une autorisation. Les autres images ont un auteur et une licence, ou sont du domaine public.`,
          embed,
        };
    }
  },
);
