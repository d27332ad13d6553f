import { multipleChoice } from '../choices';
import { htmlPage } from '../files/html';
import { daysAfter, frenchDate, frenchNumber, of, weekday } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const head = '<link rel="stylesheet" href="shared/site.css">\n';

const SERVICES = [
  {
    site: 'Ville de Corbel',
    what: 'la carte de transport des jeunes',
    extra: 'interne',
    paper: "Attestation de l'internat",
  },
  { site: 'Département des Rives', what: 'la bourse de rentrée', extra: 'boursier', paper: 'Avis de bourse' },
  {
    site: 'Région du Haut-Val',
    what: "l'aide aux séjours linguistiques",
    extra: 'partant à l’étranger',
    paper: 'Convention de séjour',
  },
  {
    site: 'Commune de Dornes',
    what: "l'aide à l'accueil du mercredi",
    extra: 'allergique',
    paper: "Projet d'accueil signé par le médecin",
  },
] as const;

/** A notice of a public service on several pages: papers, calendar, amounts, all invented. */
export const generator = defineGenerator(
  "Le site d'un service public inventé, à parcourir avant une démarche : pièces à fournir selon la situation, dernier jour, montant d'une aide.",
  { asks: oneOf("Ce que l'on cherche.", ['papers', 'deadline', 'amount']) },
  ({ asks }, random) => {
    const { site, what, extra, paper } = random.pick(SERVICES);
    const name = random.pick(FIRST_NAMES);
    const opening = daysAfter('2027-03-01', 7 * random.integer(0, 8) + random.integer(0, 4));
    const weeks = random.integer(5, 9);
    const closing = daysAfter(opening, weeks * 7);
    const before = random.pick([10, 15, 20]);
    const start = daysAfter(closing, random.integer(30, 60));
    const [low, high] = [random.pick([600, 700, 750]), random.pick([1000, 1100, 1200])];
    const [most, some, least] = [random.pick([180, 200, 240]), random.pick([100, 120, 140]), random.pick([40, 50, 60])];
    const child = random.pick([15, 20, 25]);
    const always = [
      "Pièce d'identité de l'élève",
      'Justificatif de domicile de moins de trois mois',
      'Certificat de scolarité',
    ];
    const split = 'Jugement ou accord écrit sur la garde';
    const renewal = 'Ancienne carte ou ancien numéro de dossier';
    const notNeeded = ['Relevé de notes du trimestre', 'Carnet de vaccination', 'Photo de classe'];

    const pages = [
      {
        file: 'index.html',
        title: 'La démarche',
        body: `<p>Demander ${what} se fait en ligne, gratuitement.</p><p>Les demandes ouvrent le <strong>${frenchDate(opening)}</strong>.</p>`,
      },
      {
        file: 'pieces.html',
        title: 'Pièces à fournir',
        body: `<p>Dans tous les cas :</p><ul>${always.map((one) => `<li>${one}</li>`).join('')}</ul><p>En plus :</p><ul><li>élève ${extra} : ${paper}</li><li>parents séparés : ${split}</li><li>renouvellement : ${renewal}</li></ul><p class="discreet">N'envoyez rien d'autre : les pièces inutiles sont effacées.</p>`,
      },
      {
        file: 'calendrier.html',
        title: 'Calendrier',
        body: `<p>La demande se fait dans les <strong>${weeks} semaines</strong> qui suivent l'ouverture (le dernier jour est le même jour de la semaine que l'ouverture).</p><p>Un dossier où il manque une pièce peut être complété jusqu'à <strong>${before} jours après</strong> ce dernier jour.</p><p class="discreet">Début du service : ${frenchDate(start)}.</p>`,
      },
      {
        file: 'montants.html',
        title: 'Montants',
        body: `<p>L'aide dépend du quotient familial, écrit sur l'attestation de la famille :</p><ul><li>jusqu'à ${low} : ${most} €</li><li>de ${low + 1} à ${high} : ${some} €</li><li>au-delà de ${high} : ${least} €</li></ul><p>On ajoute ${child} € par enfant à charge, à partir du <strong>deuxième</strong>.</p>`,
      },
    ];
    const menu = pages.map(({ file, title }) => `<a href="${file}">${title}</a>`).join(' · ');
    const embed = {
      title: `Le site « ${site} »`,
      height: 380,
      pages: pages.map(({ file, title, body }) =>
        htmlPage(file, {
          title: `${title}, ${site}`,
          head,
          body: `<nav aria-label="Pages">${menu}</nav>\n<p class="discreet">${site}, site officiel</p>\n<h1>${title}</h1>\n${body}`,
        }),
      ),
    };

    switch (asks) {
      case 'papers': {
        const isSplit = random.pick([true, false]);
        const isNew = random.pick([true, false]);
        const isExtra = !isSplit || random.pick([true, false]);
        const right = [
          ...always,
          ...(isExtra ? [paper] : []),
          ...(isSplit ? [split] : []),
          ...(isNew ? [] : [renewal]),
        ];
        const wrong = [
          ...(isNew ? [renewal] : []),
          ...(isSplit ? [] : [split]),
          ...(isExtra ? [] : [paper]),
          ...notNeeded,
        ].slice(0, 7 - right.length);
        return {
          ...multipleChoice(random, right, wrong),
          instruction: `${name} prépare sa demande pour ${what} : c'est ${isNew ? 'sa première demande' : 'un renouvellement'}, ses parents ${isSplit ? 'sont séparés' : 'vivent ensemble'}, et l'élève ${isExtra ? 'est' : "n'est pas"} ${extra}. Parcourez le site.\n\nQuelles pièces faut-il envoyer ?`,
          explanation: `Il faut les trois pièces communes${right.length > 3 ? `, puis : ${right.slice(3).join(' ; ').toLowerCase()}` : ', et rien de plus'}. Envoyer des pièces inutiles retarde le dossier et donne des renseignements pour rien.`,
          embed,
        };
      }
      case 'deadline':
        return {
          kind: 'DATE',
          instruction: `${name} a fait à temps sa demande pour ${what}, mais une pièce manque à son dossier. Parcourez le site.\n\nJusqu'à quel jour peut-on encore **compléter ce dossier** ?`,
          solution: { date: daysAfter(closing, before) },
          explanation: `Ouverture le ${weekday(opening)} ${frenchDate(opening)} ; la demande se fait jusqu'au ${frenchDate(closing)}, ${weeks} semaines plus tard. Un dossier incomplet a encore ${before} jours : le ${frenchDate(daysAfter(closing, before))}.`,
          embed,
        };
      case 'amount': {
        const children = random.integer(2, 4);
        const bracket = random.integer(0, 2);
        const quotient =
          [random.integer(low - 120, low), random.integer(low + 1, high), random.integer(high + 1, high + 200)][
            bracket
          ] ?? low;
        const base = [most, some, least][bracket] ?? 0;
        const amount = base + (children - 1) * child;
        return {
          kind: 'NUMBER',
          instruction: `La famille ${of(name)} demande ${what}. Sur son attestation : quotient familial **${quotient}**, **${children} enfants** à charge. Parcourez le site.\n\nQuel sera le montant de l'aide ?`,
          unit: '€',
          solution: { number: amount },
          wrong: [String(base), String(base + children * child)],
          explanation: `Un quotient de ${frenchNumber(quotient)} donne ${base} €. Le supplément commence au deuxième enfant : ${children - 1} × ${child} = ${(children - 1) * child} €. En tout ${amount} €.`,
          embed,
        };
      }
    }
  },
);
