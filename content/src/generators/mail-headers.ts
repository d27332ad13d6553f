import { EXACT, singleChoice } from '../choices';
import { emailFile } from '../files/email';
import { daysAfter, frenchDate, plainName } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';
import { SITES } from './words/things';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const mailDate = (day: string, time: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  return `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time}:00 +0100`;
};

/** A message saved as a file, whose headers say who really sent it, when, to whom, and where an answer would go. */
export const generator = defineGenerator(
  'Un message enregistré (.eml) : véritable expéditeur, date, destinataires en copie, adresse de réponse.',
  { asks: oneOf("Ce que l'on cherche.", ['sender', 'date', 'copies', 'reply', 'verdict']) },
  ({ asks }, random) => {
    const [site, trap] = random.sample(SITES, 2);
    const people = random.sample(FIRST_NAMES, 5).map((first) => {
      const last = random.pick(LAST_NAMES);
      return {
        name: `${first} ${last}`,
        address: `${plainName(first)}.${plainName(last)}@${random.pick(SITES)}.example`,
      };
    });
    const copies = people.slice(2, 2 + random.integer(2, 3));
    const [reader] = people;
    const day = daysAfter('2026-01-05', random.integer(0, 90));
    const sender =
      asks === 'date' || asks === 'copies'
        ? `contact@${site}.example`
        : `service-${random.integer(10, 99)}@${trap}.example`;
    const reply = `${random.pick(['gain', 'validation', 'compte', 'urgence'])}${random.integer(10, 99)}@${trap}.example`;
    const to = ({ name, address }: { name: string; address: string }): string => `${name} <${address}>`;
    const file = emailFile(
      'message.eml',
      [
        ['Return-Path', `<${sender}>`],
        ['Received', `from mx.${sender.split('@')[1]} by mail.college.example; ${mailDate(day, '10:42')}`],
        ['Date', mailDate(day, '10:41')],
        ['From', `Équipe ${site} <${sender}>`],
        ...(asks === 'reply' ? ([['Reply-To', reply]] as const) : []),
        ['To', reader ? to(reader) : ''],
        ...(asks === 'copies' ? ([['Cc', copies.map(to).join(', ')]] as const) : []),
        [
          'Subject',
          asks === 'date' || asks === 'copies' ? 'Sortie du mois prochain' : 'Votre inscription expire ce soir',
        ],
      ],
      asks === 'date' || asks === 'copies'
        ? `Bonjour,\n\nLa sortie du mois prochain est confirmée.\n\nL'équipe ${site}`
        : `Bonjour,\n\nVotre inscription à ${site} expire ce soir. Répondez tout de suite avec votre mot de passe.\n\nL'équipe ${site}`,
    );
    const start = `Le message joint a été enregistré dans un fichier. Ouvrez-le avec un logiciel de messagerie ou un simple éditeur de texte.`;
    const attachments = [file];
    switch (asks) {
      case 'sender':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nIl dit venir de l'équipe « ${site} ». De quelle **adresse** a-t-il été envoyé ?`,
          tolerance: EXACT,
          solution: { texts: [sender] },
          wrong: [`contact@${site}.example`, `Équipe ${site}`],
          explanation: `L'en-tête « From » donne un nom, que chacun choisit, puis l'adresse : ${sender}. Son domaine n'est pas ${site}.example.`,
          attachments,
        };
      case 'date':
        return {
          kind: 'DATE',
          instruction: `${start}\n\nQuel jour a-t-il été **envoyé** ?`,
          solution: { date: day },
          explanation: `L'en-tête « Date » donne le jour d'envoi, en anglais : ${frenchDate(day)}.`,
          attachments,
        };
      case 'copies':
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nCombien de personnes l'ont reçu **en copie** (Cc) ?`,
          unit: 'personnes',
          solution: { number: copies.length },
          wrong: [String(copies.length + 1)],
          explanation: `L'en-tête « Cc » énumère ${copies.length} adresses séparées par des virgules. Le destinataire principal, lui, est dans « To ».`,
          attachments,
        };
      case 'reply':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nSi l'on cliquait sur « Répondre », à quelle **adresse** partirait la réponse ?`,
          tolerance: EXACT,
          solution: { texts: [reply] },
          wrong: [sender],
          explanation: `L'en-tête « Reply-To » remplace l'adresse de l'expéditeur : la réponse partirait à ${reply}. C'est un procédé fréquent de l'hameçonnage.`,
          attachments,
        };
      case 'verdict':
        return {
          ...singleChoice(random, `L'adresse de l'expéditeur n'est pas du domaine ${site}.example`, [
            'Le message est trop court pour un vrai message',
            'Il a été envoyé le matin',
            "Il ne comporte pas d'image",
            'Il commence par « Bonjour »',
          ]),
          instruction: `${start}\n\nIl dit venir de « ${site} », dont les adresses se terminent toutes par **@${site}.example**. Quel indice prouve qu'il est trompeur ?`,
          explanation: `L'expéditeur est ${sender}. Un nom affiché ne prouve rien ; un domaine étranger et une demande de mot de passe suffisent à reconnaître l'hameçonnage.`,
          attachments,
        };
    }
  },
);
