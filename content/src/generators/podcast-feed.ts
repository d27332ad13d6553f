import { EXACT } from '../choices';
import { textFile } from '../files/plain-text';
import { escaped } from '../files/xml';
import { daysAfter } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';
import { SITES, TOPICS } from './words/things';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const FAULTS = ['guid', 'enclosure', 'date'] as const;

const feedDate = (day: string): string =>
  `${day.slice(8)} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)} 06:00:00 GMT`;

/** The feed of a podcast, as its authors publish it: where the sound is, how long it lasts, and what is wrong in it. */
export const generator = defineGenerator(
  "Le flux (RSS) d'un podcast à publier : adresse du son d'un épisode, poids à héberger, épisode mal décrit.",
  { asks: oneOf("Ce que l'on cherche.", ['sound', 'weight', 'fault']) },
  ({ asks }, random) => {
    const name = random.pick(FIRST_NAMES);
    const site = random.pick(SITES);
    const topics = random.sample(TOPICS, 7);
    const codes = random.sample([112, 147, 163, 208, 251, 274, 319, 356, 382, 405, 438, 477], 7);
    const episodes = topics.map((topic, index) => ({
      number: index + 1,
      title: `Tout sur ${topic}`,
      day: daysAfter('2025-09-01', 14 * index + random.integer(0, 5)),
      file: `son-${codes[index]}.mp3`,
      bytes: random.integer(61, 190) * 100_000,
      guid: `${site}-${1000 + index * 7}`,
    }));
    const fault = random.pick(FAULTS);
    const bad = random.pick(episodes.slice(2, 6));
    const before = episodes[bad.number - 2] ?? bad;
    const written = [...episodes].reverse().map((episode) => {
      const isBad = asks === 'fault' && episode === bad;
      const guid = isBad && fault === 'guid' ? before.guid : episode.guid;
      const day = isBad && fault === 'date' ? daysAfter(episode.day, 3650) : episode.day;
      const sound =
        isBad && fault === 'enclosure'
          ? ''
          : `  <enclosure url="https://${site}.example/sons/${episode.file}" length="${episode.bytes}" type="audio/mpeg"/>\n`;
      return ` <item>\n  <title>${escaped(episode.title)}</title>\n  <link>https://${site}.example/episode/${episode.number}</link>\n${sound}  <guid isPermaLink="false">${guid}</guid>\n  <pubDate>${feedDate(day)}</pubDate>\n </item>`;
    });
    const attachments = [
      textFile(
        'podcast.xml',
        `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0">\n<channel>\n <title>La radio du collège</title>\n <link>https://${site}.example/</link>\n <description>Un épisode toutes les deux semaines</description>\n${written.join('\n')}\n</channel>\n</rss>\n`,
      ),
    ];
    const start = `Le fichier joint est le flux du podcast publié par ${name} : un élément \`<item>\` par épisode. Ouvrez-le dans un éditeur de texte ou un navigateur.`;
    if (asks === 'sound') {
      const { title, file, number } = random.pick(episodes);
      const address = `https://${site}.example/sons/${file}`;
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start}\n\nQuelle est l'adresse complète du **fichier son** de l'épisode « ${title} » ?`,
        placeholder: 'https://…',
        tolerance: EXACT,
        solution: { texts: [address, address.replace('https://', '')] },
        wrong: [`https://${site}.example/episode/${number}`],
        explanation: `La balise \`<enclosure>\` de l'épisode donne l'adresse du son : ${address}. La balise \`<link>\` mène à la page web de l'épisode, pas au son.`,
        attachments,
      };
    }
    if (asks === 'weight') {
      const total = episodes.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000;
      return {
        kind: 'NUMBER',
        instruction: `${start} Dans \`<enclosure>\`, \`length\` est le poids du son en octets.\n\nCombien de **mégaoctets** faut-il pour héberger les ${episodes.length} épisodes ? On compte 1 Mo = 1 000 000 octets.`,
        unit: 'Mo',
        solution: { number: Number(total.toFixed(1)), within: 0.1 },
        wrong: [String(Math.round(total * 10))],
        explanation: `On additionne les ${episodes.length} valeurs de \`length\` : ${total.toFixed(1).replace('.', ',')} Mo en tout, en divisant le total des octets par un million.`,
        attachments,
      };
    }
    const why = {
      guid: `il porte le même \`<guid>\` (${before.guid}) que « ${before.title} » : les applications le prennent pour un épisode déjà reçu`,
      enclosure: "il n'a pas de balise `<enclosure>` : il n'y a aucun son à télécharger",
      date: "sa date `<pubDate>` est dix ans trop tard : les applications l'affichent au mauvais endroit ou le cachent",
    }[fault];
    return {
      kind: 'FIELDS',
      instruction: `${start}\n\nDes abonnés n'arrivent pas à écouter normalement **un** des épisodes, à cause de la façon dont il est décrit. Lequel, et quel élément faut-il corriger ?`,
      fields: [
        { id: 'f1', label: 'Épisode', options: random.shuffle(episodes.map(({ title }) => title)) },
        {
          id: 'f2',
          label: 'Élément à corriger',
          options: [
            'title : le titre',
            'link : la page',
            'enclosure : le son',
            'guid : le numéro unique',
            'pubDate : la date',
          ],
        },
      ],
      solution: {
        fields: {
          f1: [bad.title],
          f2: [{ guid: 'guid : le numéro unique', enclosure: 'enclosure : le son', date: 'pubDate : la date' }[fault]],
        },
      },
      explanation: `« ${bad.title} » est mal décrit : ${why}.`,
      attachments,
    };
  },
);
