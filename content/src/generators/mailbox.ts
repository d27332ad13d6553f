import { plainName, that } from '../french';
import { defineGenerator, oneOf } from '../generator';
import type { Random } from '../random';
import { FIRST_NAMES, LAST_NAMES } from './words/people';
import { SITES } from './words/things';

type Person = { name: string; address: string };
type Message = Person & {
  id: string;
  to: string[];
  cc: string[];
  date: string;
  subject: string;
  body: string;
  replyTo?: string;
  attachment?: string;
  links?: { text: string; address: string }[];
};

type Task = { asks: string; state: Record<string, string[]>; why: string };

const OWNER = 'vous@college.example';

const someone = (random: Random): Person => {
  const [first, last] = [random.pick(FIRST_NAMES), random.pick(LAST_NAMES)];
  return { name: `${first} ${last}`, address: `${plainName(first)}.${plainName(last)}@college.example` };
};

const ORDINARY = [
  ['Photo de classe', 'Bonjour,\nla photo de classe aura lieu jeudi à 10 h. Merci de prévenir les absents.'],
  ['Livre à rendre', 'Bonjour,\nle livre emprunté au CDI est à rendre avant vendredi.'],
  ['Match de samedi', 'Salut,\nle match de samedi est avancé à 14 h. Peux-tu apporter les chasubles ?'],
  ['Exposé', "Salut,\nj'ai terminé ma partie de l'exposé. Tu peux relire la tienne ce soir ?"],
] as const;

const trap = (random: Random): Omit<Message, 'id' | 'to' | 'cc' | 'date'> => {
  const [site, other] = random.sample(SITES, 2);
  const kind = random.integer(0, 2);
  if (kind === 0)
    return {
      name: `Équipe ${site}`,
      address: `service${random.integer(10, 99)}@${other}.example`,
      subject: 'Compte bloqué',
      body: `Bonjour,\nvotre compte ${site} sera supprimé ce soir. Confirmez votre mot de passe en cliquant sur le lien.`,
      links: [{ text: 'Confirmer maintenant', address: `https://${site}.${other}.example/confirmer` }],
    };
  if (kind === 1)
    return {
      name: 'Service informatique',
      address: `support@${other}.example`,
      subject: 'Mise à jour de la messagerie',
      body: 'Cher utilisateur,\nvotre boîte est pleine. Donnez votre identifiant et votre mot de passe par retour de message pour la garder.',
      replyTo: `boite${random.integer(10, 99)}@${other}.example`,
    };
  return {
    name: `Livraison ${site}`,
    address: `colis@${other}.example`,
    subject: 'Colis en attente',
    body: "Bonjour,\nvotre colis attend le paiement de 1,99 € de frais. Sans paiement aujourd'hui, il sera détruit.",
    attachment: 'facture.pdf.exe',
  };
};

const HOURS = ['8 h 12', '9 h 40', '10 h 05', '12 h 31', '14 h 18', '16 h 52'];

/** A mailbox where something is to be done: report the trap, answer everyone, forward to one person only. */
export const generator = defineGenerator(
  'Une messagerie simulée : signaler le message trompeur, répondre à tous, transférer, mettre en copie cachée, ranger.',
  { task: oneOf("Ce qu'il faut faire.", ['report', 'reply-all', 'forward', 'hidden-copy', 'file']) },
  ({ task }, random) => {
    const people = Array.from({ length: 5 }, () => someone(random));
    const [writer, second, third] = people as [Person, Person, Person];
    const hours = random.shuffle(HOURS);
    const ordinary = random.shuffle(ORDINARY);
    const messages: Message[] = ordinary.slice(0, 3).map(([subject, body], index) => {
      const from = people[index] ?? writer;
      return {
        id: `m${index + 1}`,
        name: from.name,
        address: from.address,
        to: [OWNER, ...(index === 0 ? [second.address] : [])],
        cc: index === 0 ? [third.address] : [],
        date: `12 mars, ${hours[index]}`,
        subject,
        body,
      };
    });
    const [first] = messages as [Message];
    if (task === 'report')
      messages.splice(random.integer(0, 3), 0, {
        id: 'm4',
        to: [OWNER],
        cc: [],
        date: `12 mars, ${hours[3]}`,
        ...trap(random),
      });
    const stays = Object.fromEntries(messages.map(({ id }) => [id, ['réception']]));
    const sorted = (addresses: string[]): string => [...addresses].sort().join(', ');
    const distinct = new Set(people.slice(0, 3).map(({ address }) => address)).size === 3;
    if (!distinct) return { refusal: 'two people have the same address: give another seed' };

    const tasks: Record<typeof task, Task> = {
      report: {
        asks: 'Un des messages cherche à vous piéger. **Signalez-le** comme hameçonnage, et laissez les autres dans la boîte de réception.',
        state: { ...stays, m4: ['signalé'], envois: ['0'] },
        why: "Expéditeur d'un domaine étranger, urgence, demande de mot de passe, de paiement ou pièce jointe douteuse : on ne répond pas, on n'ouvre rien, on signale.",
      },
      'reply-all': {
        asks: `**Répondez** au message « ${first.subject} » pour ${that(writer.name)} **et toutes les autres personnes** qui l'ont reçu lisent votre réponse.`,
        state: {
          'envoi.message': ['m1'],
          'envoi.destinataires': [sorted([first.address, second.address, third.address])],
          'envoi.cci': ['aucun'],
          envois: ['1'],
        },
        why: "« Répondre à tous » reprend l'expéditeur, les destinataires et les copies. « Répondre » n'écrit qu'à l'expéditeur.",
      },
      forward: {
        asks: `**Transférez** le message « ${first.subject} » à ${people[3]?.name} (${people[3]?.address}), et à personne d'autre.`,
        state: {
          'envoi.sorte': ['transfert'],
          'envoi.message': ['m1'],
          'envoi.a': [people[3]?.address ?? ''],
          'envoi.cc': ['aucun'],
          'envoi.cci': ['aucun'],
          envois: ['1'],
        },
        why: "« Transférer » renvoie le message à quelqu'un qui ne l'avait pas reçu. Avant de le faire, on se demande si son auteur serait d'accord.",
      },
      'hidden-copy': {
        asks: `Écrivez un **nouveau message** à ${second.name} (${second.address}), avec ${third.name} (${third.address}) en **copie cachée** : ${second.name} ne doit pas voir cette adresse.`,
        state: {
          'envoi.sorte': ['nouveau'],
          'envoi.a': [second.address],
          'envoi.cc': ['aucun'],
          'envoi.cci': [third.address],
          envois: ['1'],
        },
        why: "La copie cachée (Cci) envoie le message sans montrer l'adresse aux autres destinataires ; la copie (Cc) la montre à tous.",
      },
      file: {
        asks: `**Rangez** le message « ${first.subject} » dans le dossier « Collège » et **archivez** « ${messages[1]?.subject} ». Ne touchez pas au troisième.`,
        state: { m1: ['Collège'], m2: ['archives'], m3: ['réception'], envois: ['0'] },
        why: 'Ranger et archiver vident la boîte de réception sans rien perdre, contrairement à « Supprimer ».',
      },
    };
    const { asks, state, why } = tasks[task];
    return {
      kind: 'SIMULATOR',
      instruction: `Voici votre messagerie.\n\n${asks}`,
      embed: {
        title: 'Une messagerie',
        height: 560,
        site: 'mailbox',
        data: { owner: OWNER, folders: ['Collège', 'Loisirs'], messages },
      },
      solution: { state },
      explanation: why,
    };
  },
);
