import type { FileContent } from '../challenge-draft';
import { capitalised } from '../english';
import { htmlPage } from '../files/html';
import { escaped } from '../files/xml';
import { daysAfter, of, plainName } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { LANGUAGES } from './words/languages';

type Result = {
  key: string;
  title: string;
  address: string;
  badge?: string;
  day: string;
  snippet: string;
  page: string;
};

/** A place of a town, and the day on which one would like to go there. */
type Theme = { place: string; the: string; its: string; day: string };

type Ad = Omit<Result, 'day'>;

const FRENCH = {
  towns: ['Brécy', 'Montclar', 'Valmont', 'Courcelle', 'Lervigny', 'Bassonville'],
  themes: [
    { place: 'piscine', the: 'la piscine', its: 'de la piscine', day: 'le dimanche' },
    { place: 'mediatheque', the: 'la médiathèque', its: 'de la médiathèque', day: 'le samedi' },
    { place: 'musee', the: 'le musée', its: 'du musée', day: 'le mercredi' },
    { place: 'patinoire', the: 'la patinoire', its: 'de la patinoire', day: 'le samedi' },
    { place: 'ludotheque', the: 'la ludothèque', its: 'de la ludothèque', day: 'le mercredi' },
  ],
  engines: ['Fouine', 'Trouvetou', 'Loupiote', 'Chercheur'],
  badges: ['Annonce', 'Sponsorisé'],
  where: ({ the }: Theme, town: string) => `${the} ${of(town)}`,
  its: ({ its }: Theme, town: string) => `${its} ${of(town)}`,
  opens: ({ day }: Theme, where: string, time: number) => `${capitalised(day)}, ${where} ouvre à ${time} h.`,
  ads: (town: string): Ad[] => [
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
  official: (its: string, opens: string) => ({
    title: `Horaires et tarifs – site ${its}`,
    path: 'horaires',
    snippet: `Le site ${its} : horaires, tarifs, activités.`,
    page: `${opens} Ces horaires valent toute l'année. Écrit par l'accueil ${its}.`,
  }),
  twin: (its: string, opens: string) => ({
    title: `Horaires ${its}`,
    site: 'guide-villes.example',
    page: `${opens} Page écrite par un visiteur, non vérifiée.`,
  }),
  review: (where: string, opens: string) => ({
    title: `Mon avis sur ${where}`,
    site: 'avis-sorties.example',
    snippet: `${opens} Nous y étions en famille.`,
    page: `${opens} J'y suis allé l'an dernier, c'était très bien.`,
  }),
  forum: (where: string, time: number, other: number) => ({
    title: `${capitalised(where)} ouvre à quelle heure ???`,
    address: 'forum-du-val.example/sujet/5120',
    snippet: `Je crois que c'est ${time} h, à vérifier…`,
    page: `« Je crois que c'est ${time} h. » « Moi j'avais lu ${other} h. » Personne ne cite de source.`,
  }),
  pdf: (town: string) => ({
    title: `Guide des loisirs ${of(town)}`,
    address: `ville-${plainName(town)}.example/guide-loisirs.pdf`,
    snippet: '[PDF] 24 pages sur les loisirs de la commune.',
    page: 'Un guide de 24 pages, à télécharger.',
  }),
  video: (its: string, slug: string) => ({
    title: `Visite filmée ${its}`,
    address: `videos-val.example/v/${slug}`,
    snippet: 'Vidéo, 3 min 12.',
    page: 'Une vidéo de 3 minutes 12.',
  }),
  result: 'Résultat',
  query: ({ the, day }: Theme, town: string) =>
    `${the.replace(/^l[ae] /, '')} ${town} horaires ${day.replace('le ', '')}`,
  quick: 'Réponse rapide',
  quickFrom: (address: string) => `Texte assemblé automatiquement à partir de la page ${address}`,
  search: (query: string) => `Recherche : ${query}`,
  back: 'Retour aux résultats',
  updated: (date: string) => `Mis à jour le ${date}.`,
  frame: (engine: string) => `La page de résultats de ${engine}`,
  start: (name: string, where: string, day: string) =>
    `${name} cherche à quelle heure ouvre ${where} ${day}. Voici la page de résultats.`,
  countAds: 'Combien de ces résultats sont des **publicités**, placées là contre paiement ?',
  adsUnit: 'publicités',
  adsCounted: (count: number, badge: string) =>
    `${count} résultats portent la mention « ${badge} ». Elle est souvent écrite petit, et une publicité peut se trouver ailleurs qu'en haut de la page.`,
  whichFormat: { PDF: 'un document PDF', VIDEO: 'une vidéo' },
  format: (what: string) => `Quel est le **numéro** du résultat qui est ${what} ?`,
  tells: {
    PDF: "« [PDF] » dans l'extrait, et une adresse qui se termine par « .pdf »",
    VIDEO: '« Vidéo » et sa durée',
  },
  announced: (number: number, tells: string) => `Le résultat ${number} l'annonce avant même qu'on l'ouvre : ${tells}.`,
  recent: 'Sans compter les publicités, quel est le **numéro** du résultat mis à jour le plus récemment ?',
  newest: (number: number, date: string) =>
    `Le résultat ${number} date du ${date}. L'ordre d'une page de résultats n'est pas celui des dates : il faut les lire.`,
  officialAsked: (the: string, site: string) =>
    `${capitalised(the)} a son propre site, \`${site}\`. Quel est le **numéro** du résultat qui y mène ?`,
  officialFound: (number: number, site: string, twin: number, host: string) =>
    `Le résultat ${number} est à une adresse de ${site}. Celle du résultat ${twin} commence de la même façon, mais appartient à ${host}.`,
  open: (where: string, day: string) =>
    `Les résultats ne disent pas tous la même chose. Ouvrez la page la mieux placée pour le savoir : à quelle **heure** ouvre ${where} ${day} ?`,
  hour: 'h',
  opened: (the: string, hour: number) =>
    `${capitalised(the)} fixe ses horaires et les publie sur son site : ${hour} h. L'avis, le forum et la page d'un visiteur répètent ce que chacun croit savoir.`,
  verify: 'En haut, une **réponse rapide** a été assemblée automatiquement. Vérifiez-la en ouvrant les pages.',
  quickSource: 'De quel résultat la réponse rapide est-elle tirée ? (numéro)',
  realHour: "L'heure d'ouverture d'après le site du lieu (en heures)",
  hours: (hour: number) => [String(hour), `${hour} h`, `${hour}h00`, `${hour} heures`],
  verified: (review: number, old: number, official: number, hour: number) =>
    `La réponse rapide reprend l'avis d'un visiteur (résultat ${review}) : ${old} h. Le site du lieu (résultat ${official}) dit ${hour} h. Un résumé automatique ne vaut que ce que vaut sa source.`,
};

const ENGLISH: typeof FRENCH = {
  towns: ['Ashford Vale', 'Brackley Moor', 'Westerham', 'Linbury', 'Harrowby', 'Stonecross'],
  themes: [
    { place: 'swimming-pool', the: 'the swimming pool', its: 'swimming pool', day: 'on Sundays' },
    { place: 'library', the: 'the library', its: 'library', day: 'on Saturdays' },
    { place: 'museum', the: 'the museum', its: 'museum', day: 'on Wednesdays' },
    { place: 'ice-rink', the: 'the ice rink', its: 'ice rink', day: 'on Saturdays' },
    { place: 'skatepark', the: 'the skatepark', its: 'skatepark', day: 'on Wednesdays' },
  ],
  engines: ['Ferret', 'Findling', 'Lantern', 'Seeker'],
  badges: ['Ad', 'Sponsored'],
  where: ({ its }, town) => `the ${town} ${its}`,
  its: ({ its }, town) => `the ${town} ${its}`,
  opens: ({ day }, where, time) => `${capitalised(day)}, ${where} opens at ${time}:00.`,
  ads: (town) => [
    {
      key: 'ad1',
      title: 'Cheap activities near you',
      address: 'bargain-outings.example',
      snippet: 'Compare and book in one click.',
      page: 'Book your free time: over a hundred offers to compare.',
    },
    {
      key: 'ad2',
      title: `Days out in ${town}: book now!`,
      address: `express-tickets.example/${plainName(town)}`,
      snippet: 'Tickets, gift cards, season passes.',
      page: 'Gift cards and season passes, delivered to your door.',
    },
    {
      key: 'ad3',
      title: 'Everything for your hobbies',
      address: 'hobby-shop.example',
      snippet: 'Bags, towels, notebooks: free delivery.',
      page: 'Our catalogue of equipment.',
    },
    {
      key: 'ad4',
      title: `Staying in ${town}?`,
      address: 'rooms-and-trips.example',
      snippet: 'Rooms a short walk from the centre.',
      page: 'Quiet rooms, breakfast included.',
    },
  ],
  official: (its, opens) => ({
    title: `Opening times and prices – ${its.replace(/^the /, '')} website`,
    path: 'opening-times',
    snippet: `The website of ${its}: opening times, prices, activities.`,
    page: `${opens} These times apply all year round. Written by the front desk of ${its}.`,
  }),
  twin: (its, opens) => ({
    title: `Opening times of ${its}`,
    site: 'town-guide.example',
    page: `${opens} Page written by a visitor, not checked.`,
  }),
  review: (where, opens) => ({
    title: `My review of ${where}`,
    site: 'outing-reviews.example',
    snippet: `${opens} We went there as a family.`,
    page: `${opens} I went there last year and it was great.`,
  }),
  forum: (where, time, other) => ({
    title: `What time does ${where} open???`,
    address: 'valley-forum.example/topic/5120',
    snippet: `I think it is ${time}:00, not sure…`,
    page: `“I think it is ${time}:00.” “I read ${other}:00.” Nobody gives a source.`,
  }),
  pdf: (town) => ({
    title: `What to do in ${town}`,
    address: `${plainName(town)}-council.example/leisure-guide.pdf`,
    snippet: '[PDF] 24 pages about leisure in the town.',
    page: 'A 24-page guide to download.',
  }),
  video: (its, slug) => ({
    title: `A filmed tour of ${its}`,
    address: `valley-videos.example/v/${slug}`,
    snippet: 'Video, 3 min 12 s.',
    page: 'A video lasting 3 minutes 12 seconds.',
  }),
  result: 'Result',
  query: ({ its, day }, town) => `${its} ${town} opening times ${day.replace(/^on |s$/g, '').toLowerCase()}`,
  quick: 'Quick answer',
  quickFrom: (address) => `Text put together automatically from the page ${address}`,
  search: (query) => `Search: ${query}`,
  back: 'Back to the results',
  updated: (date) => `Updated on ${date}.`,
  frame: (engine) => `The results page of ${engine}`,
  start: (name, where, day) =>
    `${name} wants to know what time ${where} opens ${day}. Here is the page of search results.`,
  countAds: 'How many of these results are **advertisements**, which someone paid to have there?',
  adsUnit: 'advertisements',
  adsCounted: (count, badge) =>
    `${count} results carry the word “${badge}”. It is often written small, and an advertisement may be elsewhere than at the top of the page.`,
  whichFormat: { PDF: 'a PDF document', VIDEO: 'a video' },
  format: (what) => `What is the **number** of the result that is ${what}?`,
  tells: {
    PDF: '“[PDF]” in the extract, and an address that ends with “.pdf”',
    VIDEO: '“Video” and how long it lasts',
  },
  announced: (number, tells) => `Result ${number} says so before anyone opens it: ${tells}.`,
  recent: 'Leaving out the advertisements, what is the **number** of the result that was updated most recently?',
  newest: (number, date) =>
    `Result ${number} is from ${date}. The order of a results page is not that of the dates: they have to be read.`,
  officialAsked: (the, site) =>
    `${capitalised(the)} has its own website, \`${site}\`. What is the **number** of the result that leads to it?`,
  officialFound: (number, site, twin, host) =>
    `Result ${number} is at an address of ${site}. That of result ${twin} begins in the same way, but belongs to ${host}.`,
  open: (where, day) =>
    `The results do not all say the same thing. Open the page that is best placed to know: at what **hour** does ${where} open ${day}? Give the hour alone, on the 24-hour clock.`,
  hour: 'h (24-hour clock)',
  opened: (the, hour) =>
    `${capitalised(the)} decides its opening times and publishes them on its own website: ${hour}:00. The review, the forum and the visitor's page repeat what people think they know.`,
  verify: 'At the top, a **quick answer** was put together automatically. Check it by opening the pages.',
  quickSource: 'Which result does the quick answer come from? (number)',
  realHour: 'The opening hour according to the website of the place (24-hour clock)',
  hours: (hour) => [
    String(hour),
    `${hour}:00`,
    `${hour}.00`,
    `${hour} o'clock`,
    hour > 12 ? `${hour - 12} pm` : `${hour} am`,
    hour > 12 ? `${hour - 12} p.m.` : `${hour} a.m.`,
  ],
  verified: (review, old, official, hour) =>
    `The quick answer repeats a visitor's review (result ${review}): ${old}:00. The website of the place (result ${official}) says ${hour}:00. An automatic summary is only worth what its source is worth.`,
};

const WORDS = { fr: FRENCH, en: ENGLISH };

const head = '<link rel="stylesheet" href="shared/site.css">\n';

/** The page a search engine shows: advertisements, titles, addresses, dates, and the pages behind. */
export const generator = defineGenerator(
  'Une page de résultats à parcourir : annonces, format, date, site officiel, réponse rapide à vérifier.',
  { asks: oneOf("Ce que l'on cherche.", ['ads', 'format', 'recent', 'official', 'open', 'summary']) },
  ({ asks }, random, locale) => {
    const words = WORDS[locale];
    const { firstNames, date } = LANGUAGES[locale];
    const theme = random.pick(words.themes);
    const town = random.pick(words.towns);
    const name = random.pick(firstNames);
    const engine = random.pick(words.engines);
    const slug = `${theme.place}-${plainName(town)}`;
    const [hour, old, wrong, third] = random.sample([8, 9, 10, 11, 13, 14], 4);
    const badge = random.pick(words.badges);
    const format = random.pick(['PDF', 'VIDEO'] as const);
    const days = random
      .sample([12, 65, 130, 210, 340, 420, 505, 610, 700, 777], 8)
      .map((gap) => daysAfter('2023-09-04', gap));
    const its = words.its(theme, town);
    const where = words.where(theme, town);
    const opens = (time: number): string => words.opens(theme, where, time);

    const ads = random
      .sample(words.ads(town), 4)
      .slice(0, random.integer(2, 4))
      .map((ad) => ({ ...ad, badge }));
    const { path, ...official } = words.official(its, opens(hour));
    const { site: twinSite, ...twin } = words.twin(its, opens(wrong));
    const { site: reviewSite, ...review } = words.review(where, opens(old));
    const reviewAddress = `${reviewSite}/${slug}`;
    const plain: Ad[] = [
      { key: 'official', address: `${slug}.example/${path}`, ...official },
      { key: 'twin', address: `${slug}.${twinSite}/${path}`, snippet: opens(wrong), ...twin },
      { key: 'review', address: reviewAddress, ...review },
      { key: 'forum', ...words.forum(where, third, wrong) },
      { key: 'file', ...(format === 'PDF' ? words.pdf(town) : words.video(its, slug)) },
    ];
    const [firstAd, ...otherAds] = ads;
    const order = [...(firstAd ? [firstAd] : []), ...random.shuffle([...otherAds, ...plain])];
    const results: Result[] = order.map((result, index) => ({ ...result, day: days[index % days.length] ?? '' }));
    const distinct = results.map((result, index) => ({ ...result, day: daysAfter(result.day, index) }));

    const line = (result: Result, index: number): string =>
      `<li class="card"><p class="discreet">${words.result} ${index + 1}${result.badge ? ` · <strong>${result.badge}</strong>` : ''}</p>` +
      `<h2><a href="page-${index + 1}.html">${escaped(result.title)}</a></h2>` +
      `<p class="discreet">${escaped(result.address)}${result.badge ? '' : ` · ${date(result.day)}`}</p><p>${escaped(result.snippet)}</p></li>`;
    const query = words.query(theme, town);
    const searched = words.search(query);
    const summary =
      asks === 'summary'
        ? `<section class="card" aria-label="${words.quick}"><p><strong>${words.quick}</strong></p><p>${opens(old)}</p><p class="discreet">${words.quickFrom(reviewAddress)}</p></section>`
        : '';
    const pages: FileContent[] = [
      htmlPage('index.html', {
        title: searched,
        head,
        lang: locale,
        body: `<h1>${engine}</h1>\n<p>${searched.replace(query, `<strong>${escaped(query)}</strong>`)}</p>\n${summary}<ol class="plain" style="list-style:none;padding:0">${distinct.map(line).join('\n')}</ol>`,
      }),
      ...distinct.map((result, index) =>
        htmlPage(`page-${index + 1}.html`, {
          title: result.title,
          head,
          lang: locale,
          body: `<p><a href="index.html">${words.back}</a></p>\n<p class="discreet">${escaped(result.address)}</p>\n<h1>${escaped(result.title)}</h1>\n<p>${escaped(result.page)}</p>\n<p class="discreet">${words.updated(date(result.day))}</p>`,
        }),
      ),
    ];
    const embed = { title: words.frame(engine), height: 560, pages };
    const placeOf = (key: string): number => distinct.findIndex((result) => result.key === key) + 1;
    const start = words.start(name, where, theme.day);
    switch (asks) {
      case 'ads':
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\n${words.countAds}`,
          unit: words.adsUnit,
          embed,
          solution: { number: ads.length },
          wrong: [String(ads.length + 1), '1'],
          explanation: words.adsCounted(ads.length, badge),
        };
      case 'format':
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\n${words.format(words.whichFormat[format])}`,
          embed,
          solution: { number: placeOf('file') },
          explanation: words.announced(placeOf('file'), words.tells[format]),
        };
      case 'recent': {
        const natural = distinct.filter((result) => result.badge === undefined);
        const latest = [...natural].sort((a, b) => (a.day < b.day ? 1 : -1))[0];
        if (!latest) return { refusal: 'no result' };
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\n${words.recent}`,
          embed,
          solution: { number: placeOf(latest.key) },
          explanation: words.newest(placeOf(latest.key), date(latest.day)),
        };
      }
      case 'official':
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\n${words.officialAsked(theme.the, `${slug}.example`)}`,
          embed,
          solution: { number: placeOf('official') },
          wrong: [String(placeOf('twin'))],
          explanation: words.officialFound(placeOf('official'), `${slug}.example`, placeOf('twin'), twinSite),
        };
      case 'open':
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\n${words.open(where, theme.day)}`,
          unit: words.hour,
          embed,
          solution: { number: hour },
          wrong: [String(old), String(wrong), String(third)],
          explanation: words.opened(theme.the, hour),
        };
      case 'summary':
        return {
          kind: 'FIELDS',
          instruction: `${start}\n\n${words.verify}`,
          fields: [
            { id: 'f1', label: words.quickSource },
            { id: 'f2', label: words.realHour },
          ],
          tolerance: { typos: false },
          embed,
          solution: { fields: { f1: [String(placeOf('review'))], f2: words.hours(hour) } },
          wrong: { f2: [String(old), String(wrong)] },
          explanation: words.verified(placeOf('review'), old, placeOf('official'), hour),
        };
    }
  },
  ['fr', 'en'],
);
