import { EXACT, singleChoice } from '../choices';
import { emailFile } from '../files/email';
import { daysAfter, plainName } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';
import { SITES } from './words/things';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ZONES = [0, 1, 2, 5, -4, -5] as const;

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment, in minutes since midnight UTC of a day, as mail servers write it in their own time zone. */
const stamp = (day: string, minutes: number, zone: number): string => {
  const local = minutes + zone * 60;
  const date = new Date(Date.parse(`${daysAfter(day, Math.floor(local / 1440))}T00:00:00Z`));
  const left = ((local % 1440) + 1440) % 1440;
  return `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${two(Math.floor(left / 60))}:${two(left % 60)}:00 ${zone < 0 ? '-' : '+'}${two(Math.abs(zone))}00`;
};

/** What the headers of a message tell of its journey: servers, times, checks, what it answers. */
export const generator = defineGenerator(
  "Le trajet d'un message enregistré (.eml) : serveurs traversés, machine de départ, durée malgré les fuseaux, contrôles (SPF, DKIM, DMARC), message auquel il répond, en-tête inventé.",
  { asks: oneOf("Ce que l'on cherche.", ['hops', 'start', 'delay', 'checks', 'thread', 'forged']) },
  ({ asks }, random) => {
    const [from, shown, ...relays] = random.sample(SITES, 7) as [string, string, ...string[]];
    const [first, last] = [random.pick(FIRST_NAMES), random.pick(LAST_NAMES)];
    const sender = `${plainName(first)}.${plainName(last)}@${from}.example`;
    const day = daysAfter('2026-01-05', random.integer(0, 90));
    const open =
      'Ouvrez-le avec un simple éditeur de texte (ou « Afficher la source » dans un logiciel de messagerie).';

    if (asks === 'thread') {
      const subjects = random.sample(['Salle du tournoi', 'Horaires du tournoi', 'Repas du tournoi'], 3);
      const ids = subjects.map(() => `${random.integer(10000, 99999)}.${random.integer(100, 999)}@${from}.example`);
      const chosen = random.integer(0, 2);
      const names = ['message-1.eml', 'message-2.eml', 'message-3.eml'];
      const header = (subject: string, minutes: number, extra: readonly (readonly [string, string])[]) =>
        [
          ['Date', stamp(day, minutes, 1)],
          ['From', `${first} ${last} <${sender}>`],
          ['To', 'club@tournoi.example'],
          ['Subject', subject],
          ...extra,
        ] as const;
      const attachments = [
        ...names.map((name, index) =>
          emailFile(
            name,
            header(subjects[index] ?? '', 600 + index * 35, [['Message-ID', `<${ids[index]}>`]]),
            `Bonjour,\n\n${subjects[index]} : qu'en pensez-vous ?`,
          ),
        ),
        emailFile(
          'reponse.eml',
          header('Re: Tournoi', 840, [
            ['Message-ID', `<${random.integer(10000, 99999)}.1@tournoi.example>`],
            ['In-Reply-To', `<${ids[chosen]}>`],
            ['References', `<${ids[chosen]}>`],
          ]),
          "D'accord, cela me va très bien.",
        ),
      ];
      return {
        ...singleChoice(random, names[chosen] ?? '', [...names, 'aucun des trois']),
        instruction: `Les fichiers joints sont trois messages et une réponse, dont l'objet a été changé. ${open.replace('Ouvrez-le', 'Ouvrez-les')}\n\nÀ quel message \`reponse.eml\` **répond**-elle ?`,
        attachments,
        explanation: `L'en-tête « In-Reply-To » de la réponse reprend le « Message-ID » du message auquel elle répond, ici celui de ${names[chosen]}. C'est ainsi que les messageries regroupent les conversations, quel que soit l'objet.`,
      };
    }

    const path = [
      `${from}.example`,
      ...relays.slice(0, random.integer(2, 4)).map((relay) => `mx.${relay}.example`),
      'mail.college.example',
    ];
    const ip = (): string => `${random.pick(['203.0.113', '198.51.100', '192.0.2'])}.${random.integer(2, 250)}`;
    const addresses = [ip(), ...path.map(() => ip())];
    const begins = 480 + random.integer(0, 500);
    let clock = begins;
    const slow = random.integer(1, path.length - 1);
    const moments = path.map((_, index) => {
      clock += index === slow ? random.integer(35, 110) : random.integer(1, 6);
      return { minutes: clock, zone: asks === 'delay' ? random.pick(ZONES) : 1 };
    });
    // Received lines, from the first server to the last; in the file the last one is on top.
    const received = path.map((by, index): readonly [string, string] => {
      const moment = moments[index] ?? { minutes: 0, zone: 0 };
      const giver = index === 0 ? `poste-${random.integer(2, 40)}` : (path[index - 1] ?? '');
      return ['Received', `from ${giver} (${addresses[index]}) by ${by}; ${stamp(day, moment.minutes, moment.zone)}`];
    });
    const forgedIp = ip();
    const forged: readonly (readonly [string, string])[] = [
      ['Received', `from mail.${shown}.example (${forgedIp}) by relais.${shown}.example; ${stamp(day, begins - 9, 1)}`],
      ['Received', `from bureau (${ip()}) by mail.${shown}.example; ${stamp(day, begins - 12, 1)}`],
    ];
    const checks = random.pick([
      ['pass', 'pass', 'pass'],
      ['fail', 'pass', 'pass'],
      ['pass', 'fail', 'fail'],
      ['fail', 'fail', 'fail'],
    ] as const);
    const [spf, dkim, dmarc] = checks;
    const headers = [
      ...[...received].reverse(),
      ...(asks === 'forged' ? forged : []),
      ...(asks === 'checks'
        ? ([
            [
              'Authentication-Results',
              `mail.college.example; spf=${spf} smtp.mailfrom=${spf === 'pass' && dmarc === 'fail' ? shown : from}.example; dkim=${dkim} header.d=${from}.example; dmarc=${dmarc} header.from=${from}.example`,
            ],
          ] as const)
        : []),
      ['Date', stamp(day, begins, 1)],
      ['From', `${first} ${last} <${asks === 'forged' ? `contact@${shown}.example` : sender}>`],
      ['To', 'vous@college.example'],
      ['Subject', random.pick(['Sortie de fin de trimestre', 'Votre inscription', 'Documents demandés'])],
    ] as const;
    const attachments = [
      emailFile('message.eml', headers, `Bonjour,\n\nVoici les renseignements demandés.\n\n${first} ${last}`),
    ];
    const start = `Chaque serveur qui reçoit un message ajoute **au-dessus** des autres une ligne « Received: from … by … ». Le message joint a été reçu par \`mail.college.example\`. ${open}`;
    switch (asks) {
      case 'hops':
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nCombien de serveurs l'ont **reçu** l'un après l'autre, celui du collège compris ?`,
          unit: 'serveurs',
          attachments,
          solution: { number: path.length },
          wrong: [String(path.length + 1), String(path.length - 1)],
          explanation: `Il y a ${path.length} lignes « Received » : ${path.join(', puis ')}.`,
        };
      case 'start':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nQuelle est l'**adresse IP** de la machine qui a remis le message au **premier** serveur ?`,
          placeholder: '192.0.2.…',
          tolerance: EXACT,
          attachments,
          solution: { texts: [addresses[0] ?? ''] },
          wrong: [addresses[path.length - 1] ?? '', addresses[1] ?? ''],
          explanation: `Les lignes se lisent de bas en haut : la plus basse, écrite par ${path[0]}, est la première. La machine de départ y est entre parenthèses : ${addresses[0]}.`,
        };
      case 'delay': {
        const total = (moments.at(-1)?.minutes ?? 0) - (moments[0]?.minutes ?? 0);
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nChaque serveur écrit l'heure de **son** fuseau, suivie de l'écart avec l'heure universelle (\`-0400\` : quatre heures de moins).\n\nCombien de **minutes** se sont écoulées entre la réception par le premier serveur et la réception par celui du collège ?`,
          unit: 'minutes',
          attachments,
          solution: { number: total },
          explanation: `On ramène chaque heure à l'heure universelle en retirant l'écart : il s'est passé ${total} minutes, dont la plus grande part avant ${path[slow]}.`,
        };
      }
      case 'checks': {
        const answers = ['Réussi', 'Échoué'];
        const said = (result: 'pass' | 'fail'): string[] => [result === 'pass' ? 'Réussi' : 'Échoué'];
        return {
          kind: 'FIELDS',
          instruction: `À l'arrivée d'un message, le serveur note le résultat de trois contrôles dans l'en-tête « Authentication-Results ». ${open}\n\nQu'ont donné ces contrôles ?`,
          fields: [
            { id: 'f1', label: "Le serveur d'envoi avait le droit d'écrire au nom du domaine (SPF)", options: answers },
            {
              id: 'f2',
              label: "La signature du domaine est valable : le message n'a pas été modifié (DKIM)",
              options: answers,
            },
            {
              id: 'f3',
              label: "L'expéditeur affiché est bien celui qui a passé ces contrôles (DMARC)",
              options: answers,
            },
          ],
          attachments,
          solution: { fields: { f1: said(spf), f2: said(dkim), f3: said(dmarc) } },
          explanation: `On lit spf=${spf}, dkim=${dkim}, dmarc=${dmarc}. DMARC réussit si l'un au moins des deux autres réussit **pour le domaine de l'expéditeur affiché**. « pass » dit d'où vient le message, non que son auteur est honnête.`,
        };
      }
      case 'forged':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nMais un expéditeur malhonnête peut écrire lui-même de fausses lignes, **sous** les vraies. En descendant, chaque ligne digne de foi est écrite **par** (\`by\`) le serveur que nomme le \`from\` de la ligne du dessus. Là où cette chaîne se rompt, le reste est inventé.\n\nQuelle est l'**adresse IP** de la machine qui a vraiment remis le message au premier serveur digne de foi ?`,
          placeholder: '192.0.2.…',
          tolerance: EXACT,
          attachments,
          solution: { texts: [addresses[0] ?? ''] },
          wrong: [forgedIp],
          explanation: `La chaîne remonte de mail.college.example à ${path[0]}, qui a reçu le message de ${addresses[0]}. La ligne du dessous est écrite par relais.${shown}.example, que personne ne nomme : elle est inventée, comme l'adresse d'expéditeur.`,
        };
    }
  },
);
