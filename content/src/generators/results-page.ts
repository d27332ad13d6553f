import type { FileContent } from '../challenge-draft';
import { htmlPage } from '../files/html';
import { escaped } from '../files/xml';
import { daysAfter, frenchDate, of, plainName } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const TOWNS = ['Brécy', 'Montclar', 'Valmont', 'Courcelle', 'Lervigny', 'Bassonville'] as const;
const THEMES = [
  { place: 'piscine', the: 'la piscine', its: 'de la piscine', day: 'le dimanche' },
  { place: 'mediatheque', the: 'la médiathèque', its: 'de la médiathèque', day: 'le samedi' },
  { place: 'musee', the: 'le musée', its: 'du musée', day: 'le mercredi' },
  { place: 'patinoire', the: 'la patinoire', its: 'de la patinoire', day: 'le samedi' },
  { place: 'ludotheque', the: 'la ludothèque', its: 'de la ludothèque', day: 'le mercredi' },
] as const;
const ENGINES = ['Fouine', 'Trouvetou', 'Loupiote', 'Chercheur'] as const;

type Result = {
  key: string;
  title: string;
  address: string;
  badge?: string;
  day: string;
  snippet: string;
  page: string;
};

const head = '<link rel="stylesheet" href="shared/site.css">\n';

/** The page a search engine shows: advertisements, titles, addresses, dates, and the pages behind. */
export const generator = defineGenerator(
  'Une page de résultats à parcourir : annonces, format, date, site officiel, réponse rapide à vérifier.',
  { asks: oneOf("Ce que l'on cherche.", ['ads', 'format', 'recent', 'official', 'open', 'summary']) },
  ({ asks }, random) => {
    const theme = random.pick(THEMES);
    const town = random.pick(TOWNS);
    const name = random.pick(FIRST_NAMES);
    const engine = random.pick(ENGINES);
    const slug = `${theme.place}-${plainName(town)}`;
    const [hour, old, wrong, third] = random.sample([8, 9, 10, 11, 13, 14], 4);
    const badge = random.pick(['Annonce', 'Sponsorisé']);
    const format = random.pick(['PDF', 'Vidéo']);
    const days = random
      .sample([12, 65, 130, 210, 340, 420, 505, 610, 700, 777], 8)
      .map((gap) => daysAfter('2023-09-04', gap));
    const Its = `${theme.its} ${of(town)}`;
    const where = `${theme.the} ${of(town)}`;
    const opens = (time: number): string =>
      `${theme.day[0]?.toUpperCase()}${theme.day.slice(1)}, ${where} ouvre à ${time} h.`;

    const ads: Omit<Result, 'day'>[] = random
      .sample(
        [
          {
            key: 'ad1',
            title: 'Activités pas chères près de chez vous',
            address: 'sorties-promo.example',
            snippet: 'Comparez et réservez en un clic.',
            page: 'Réservez vos loisirs : plus de cent offres à comparer.',
          },
          {
            key: 'ad2',
            title: `Sorties à ${town} : réservez vite !`,
            address: `billets-express.example/${plainName(town)}`,
            snippet: 'Billets, cartes cadeaux, abonnements.',
            page: 'Cartes cadeaux et abonnements, livrés chez vous.',
          },
          {
            key: 'ad3',
            title: 'Tout pour vos loisirs',
            address: 'magasin-loisirs.example',
            snippet: 'Sacs, serviettes, cahiers : livraison offerte.',
            page: 'Notre catalogue de matériel.',
          },
          {
            key: 'ad4',
            title: `Un séjour à ${town} ?`,
            address: 'chambres-voyages.example',
            snippet: 'Nos chambres à deux pas du centre.',
            page: 'Chambres au calme, petit déjeuner compris.',
          },
        ],
        4,
      )
      .slice(0, random.integer(2, 4))
      .map((ad) => ({ ...ad, badge }));
    const plain: Omit<Result, 'day'>[] = [
      {
        key: 'official',
        title: `Horaires et tarifs – site ${Its}`,
        address: `${slug}.example/horaires`,
        snippet: `Le site ${Its} : horaires, tarifs, activités.`,
        page: `${opens(hour)} Ces horaires valent toute l'année. Écrit par l'accueil ${Its}.`,
      },
      {
        key: 'twin',
        title: `Horaires ${Its}`,
        address: `${slug}.guide-villes.example/horaires`,
        snippet: opens(wrong),
        page: `${opens(wrong)} Page écrite par un visiteur, non vérifiée.`,
      },
      {
        key: 'review',
        title: `Mon avis sur ${where}`,
        address: `avis-sorties.example/${slug}`,
        snippet: `${opens(old)} Nous y étions en famille.`,
        page: `${opens(old)} J'y suis allé l'an dernier, c'était très bien.`,
      },
      {
        key: 'forum',
        title: `${where[0]?.toUpperCase()}${where.slice(1)} ouvre à quelle heure ???`,
        address: 'forum-du-val.example/sujet/5120',
        snippet: `Je crois que c'est ${third} h, à vérifier…`,
        page: `« Je crois que c'est ${third} h. » « Moi j'avais lu ${wrong} h. » Personne ne cite de source.`,
      },
      {
        key: 'file',
        title: format === 'PDF' ? `Guide des loisirs ${of(town)}` : `Visite filmée ${Its}`,
        address:
          format === 'PDF' ? `ville-${plainName(town)}.example/guide-loisirs.pdf` : `videos-val.example/v/${slug}`,
        snippet: format === 'PDF' ? '[PDF] 24 pages sur les loisirs de la commune.' : 'Vidéo, 3 min 12.',
        page: format === 'PDF' ? 'Un guide de 24 pages, à télécharger.' : 'Une vidéo de 3 minutes 12.',
      },
    ];
    const [firstAd, ...otherAds] = ads;
    const order = [...(firstAd ? [firstAd] : []), ...random.shuffle([...otherAds, ...plain])];
    const results: Result[] = order.map((result, index) => ({ ...result, day: days[index % days.length] ?? '' }));
    const distinct = results.map((result, index) => ({ ...result, day: daysAfter(result.day, index) }));

    const line = (result: Result, index: number): string =>
      `<li class="card"><p class="discreet">Résultat ${index + 1}${result.badge ? ` · <strong>${result.badge}</strong>` : ''}</p>` +
      `<h2><a href="page-${index + 1}.html">${escaped(result.title)}</a></h2>` +
      `<p class="discreet">${escaped(result.address)}${result.badge ? '' : ` · ${frenchDate(result.day)}`}</p><p>${escaped(result.snippet)}</p></li>`;
    const query = `${theme.the.replace(/^l[ae] /, '')} ${town} horaires ${theme.day.replace('le ', '')}`;
    const summary =
      asks === 'summary'
        ? `<section class="card" aria-label="Réponse rapide"><p><strong>Réponse rapide</strong></p><p>${opens(old)}</p><p class="discreet">Texte assemblé automatiquement à partir de la page avis-sorties.example/${slug}</p></section>`
        : '';
    const pages: FileContent[] = [
      htmlPage('index.html', {
        title: `Recherche : ${query}`,
        head,
        body: `<h1>${engine}</h1>\n<p>Recherche : <strong>${escaped(query)}</strong></p>\n${summary}<ol class="plain" style="list-style:none;padding:0">${distinct.map(line).join('\n')}</ol>`,
      }),
      ...distinct.map((result, index) =>
        htmlPage(`page-${index + 1}.html`, {
          title: result.title,
          head,
          body: `<p><a href="index.html">Retour aux résultats</a></p>\n<p class="discreet">${escaped(result.address)}</p>\n<h1>${escaped(result.title)}</h1>\n<p>${escaped(result.page)}</p>\n<p class="discreet">Mis à jour le ${frenchDate(result.day)}.</p>`,
        }),
      ),
    ];
    const embed = { title: `La page de résultats de ${engine}`, height: 560, pages };
    const placeOf = (key: string): number => distinct.findIndex((result) => result.key === key) + 1;
    const start = `${name} cherche à quelle heure ouvre ${where} ${theme.day}. Voici la page de résultats.`;
    switch (asks) {
      case 'ads':
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nCombien de ces résultats sont des **publicités**, placées là contre paiement ?`,
          unit: 'publicités',
          embed,
          solution: { number: ads.length },
          wrong: [String(ads.length + 1), '1'],
          explanation: `${ads.length} résultats portent la mention « ${badge} ». Elle est souvent écrite petit, et une publicité peut se trouver ailleurs qu'en haut de la page.`,
        };
      case 'format':
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nQuel est le **numéro** du résultat qui est ${format === 'PDF' ? 'un document PDF' : 'une vidéo'} ?`,
          embed,
          solution: { number: placeOf('file') },
          explanation: `Le résultat ${placeOf('file')} l'annonce avant même qu'on l'ouvre : ${format === 'PDF' ? "« [PDF] » dans l'extrait, et une adresse qui se termine par « .pdf »" : '« Vidéo » et sa durée'}.`,
        };
      case 'recent': {
        const natural = distinct.filter((result) => result.badge === undefined);
        const latest = [...natural].sort((a, b) => (a.day < b.day ? 1 : -1))[0];
        if (!latest) return { refusal: 'no result' };
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nSans compter les publicités, quel est le **numéro** du résultat mis à jour le plus récemment ?`,
          embed,
          solution: { number: placeOf(latest.key) },
          explanation: `Le résultat ${placeOf(latest.key)} date du ${frenchDate(latest.day)}. L'ordre d'une page de résultats n'est pas celui des dates : il faut les lire.`,
        };
      }
      case 'official':
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\n${theme.the[0]?.toUpperCase()}${theme.the.slice(1)} a son propre site, \`${slug}.example\`. Quel est le **numéro** du résultat qui y mène ?`,
          embed,
          solution: { number: placeOf('official') },
          wrong: [String(placeOf('twin'))],
          explanation: `Le résultat ${placeOf('official')} est à une adresse de ${slug}.example. Celle du résultat ${placeOf('twin')} commence de la même façon, mais appartient à guide-villes.example.`,
        };
      case 'open':
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nLes résultats ne disent pas tous la même chose. Ouvrez la page la mieux placée pour le savoir : à quelle **heure** ouvre ${where} ${theme.day} ?`,
          unit: 'h',
          embed,
          solution: { number: hour },
          wrong: [String(old), String(wrong), String(third)],
          explanation: `${theme.the[0]?.toUpperCase()}${theme.the.slice(1)} fixe ses horaires et les publie sur son site : ${hour} h. L'avis, le forum et la page d'un visiteur répètent ce que chacun croit savoir.`,
        };
      case 'summary':
        return {
          kind: 'FIELDS',
          instruction: `${start}\n\nEn haut, une **réponse rapide** a été assemblée automatiquement. Vérifiez-la en ouvrant les pages.`,
          fields: [
            { id: 'f1', label: 'De quel résultat la réponse rapide est-elle tirée ? (numéro)' },
            { id: 'f2', label: "L'heure d'ouverture d'après le site du lieu (en heures)" },
          ],
          tolerance: { typos: false },
          embed,
          solution: {
            fields: {
              f1: [String(placeOf('review'))],
              f2: [String(hour), `${hour} h`, `${hour}h00`, `${hour} heures`],
            },
          },
          wrong: { f2: [String(old), String(wrong)] },
          explanation: `La réponse rapide reprend l'avis d'un visiteur (résultat ${placeOf('review')}) : ${old} h. Le site du lieu (résultat ${placeOf('official')}) dit ${hour} h. Un résumé automatique ne vaut que ce que vaut sa source.`,
        };
    }
  },
);
