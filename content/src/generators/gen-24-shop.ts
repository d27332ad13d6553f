import { csvFile } from '../files/csv';
import { htmlPage } from '../files/html';
import { daysAfter, frenchDate, frenchNumber, rounded, weekday } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES, LAST_NAMES } from './words/people';

const head = '<link rel="stylesheet" href="shared/site.css">\n';

const SHOPS = [
  { shop: 'Le Comptoir des cordes', goods: ['Jeu de cordes', 'Sangle tressée', 'Accordeur', 'Étui souple'] },
  { shop: 'Vélo futé', goods: ['Sonnette', 'Antivol', 'Lampe avant', 'Sacoche'] },
  { shop: 'La Malle à jeux', goods: ['Jeu de cartes', 'Puzzle du ciel', 'Dés géants', 'Plateau en bois'] },
  { shop: 'Papier malin', goods: ['Carnet relié', 'Feutres fins', 'Équerre souple', 'Trousse double'] },
  { shop: 'Au bon sportif', goods: ['Gourde', 'Corde à sauter', 'Genouillères', 'Balles de jonglage'] },
] as const;
const FORMS = ['SARL', 'association', 'coopérative'] as const;

/** A small shop to visit before buying: its pages say what is not said next to the price. */
export const generator = defineGenerator(
  "Une boutique en ligne à parcourir : qui vend vraiment, ce que l'on paie en tout, dernier jour pour renoncer, coût d'un abonnement, avis vérifiés (CSV).",
  { asks: oneOf("Ce que l'on cherche.", ['seller', 'total', 'return', 'subscription', 'reviews']) },
  ({ asks }, random) => {
    const { shop, goods } = random.pick(SHOPS);
    const buyer = random.pick(FIRST_NAMES);
    const company = `${random.pick(LAST_NAMES)} & ${random.pick(['Fils', 'Cie', 'Sœurs'])}`;
    const form = random.pick(FORMS);
    const place = random.pick(['Limoges', 'Vannes', 'Dole', 'Albi', 'Niort']);
    const prices = goods.map(() => random.integer(12, 60) / 4);
    const delivery = random.pick([3.5, 4.25, 4.75, 5.5]);
    const freeFrom = random.pick([30, 36, 42]);
    const trial = random.pick([1, 2, 3]);
    const monthly = random.pick([2.5, 3.5, 4.5, 5.5]);
    const yearly = random.pick([6, 8, 10]);
    const days = random.pick([14, 20, 30]);
    const euros = (value: number): string => `${value.toFixed(2).replace('.', ',')} €`;

    if (asks === 'reviews') {
      const dates = Array.from({ length: 36 }, () => daysAfter('2026-01-05', random.integer(0, 120)));
      const rows = dates.map((day) => {
        const verified = random.integer(0, 9) < 5;
        return {
          day,
          pseudo: `client${random.integer(1000, 9999)}`,
          verified,
          mark: verified ? random.integer(1, 4) : random.integer(4, 5),
        };
      });
      const kept = rows.filter(({ verified }) => verified);
      const mean = (list: typeof rows): number =>
        rounded(list.reduce((sum, { mark }) => sum + mark, 0) / list.length, 1);
      return {
        kind: 'FIELDS',
        instruction: `Avant de commander dans la boutique « ${shop} », ${buyer} télécharge tous les avis d'un article. La colonne « Achat vérifié » dit si l'auteur de l'avis a vraiment acheté l'article sur le site.\n\nQuelle est la note moyenne de **tous** les avis, puis celle des **achats vérifiés** seulement ? Arrondissez au dixième.`,
        fields: [
          { id: 'f1', label: 'Moyenne de tous les avis' },
          { id: 'f2', label: 'Moyenne des achats vérifiés' },
        ],
        tolerance: { typos: false, punctuation: false },
        solution: {
          fields: {
            f1: [frenchNumber(mean(rows)), String(mean(rows))],
            f2: [frenchNumber(mean(kept)), String(mean(kept))],
          },
        },
        attachments: [
          csvFile('avis.csv', [
            ['Date', 'Pseudo', 'Achat vérifié', 'Note sur 5'],
            ...rows.map(({ day, pseudo, verified, mark }) => [day, pseudo, verified ? 'oui' : 'non', mark]),
          ]),
        ],
        explanation: `Les ${rows.length} avis donnent ${frenchNumber(mean(rows))} sur 5, mais les ${kept.length} achats vérifiés seulement ${frenchNumber(mean(kept))}. Des avis sans achat peuvent venir de n'importe qui : on regarde d'où vient une moyenne avant de s'y fier.`,
      };
    }

    const names = ['Articles', 'Livraison', 'Retours', 'Club', 'Mentions légales'] as const;
    const files = ['index.html', 'livraison.html', 'retours.html', 'club.html', 'mentions.html'] as const;
    const bodies = [
      `<ul>${goods.map((good, index) => `<li>${good} : ${euros(prices[index] ?? 0)}</li>`).join('')}</ul><p class="discreet">Boutique « ${shop} », le sourire en plus.</p>`,
      `<p>Livraison à domicile : ${euros(delivery)} par commande.</p><p>Livraison offerte à partir de ${freeFrom} € d'articles.</p><p>Emballage cadeau, si vous le demandez : 2,00 € par commande.</p>`,
      `<p>Vous changez d'avis ? Vous avez <strong>${days} jours</strong> pour le dire. Le premier de ces jours est le <strong>lendemain</strong> de la réception du colis.</p><p>Les frais de renvoi sont à votre charge.</p>`,
      `<p>Le Club ${shop} : des surprises et des conseils !</p><p>${trial === 1 ? 'Premier mois offert' : `${trial} premiers mois offerts`}.</p><p class="discreet">Ensuite, ${euros(monthly)} par mois, renouvelé chaque mois tant que l'on ne l'arrête pas. Frais d'adhésion : ${euros(yearly)}, payés une seule fois, dès l'inscription.</p>`,
      `<p>Site édité par : ${company}, ${form}, ${place}.</p><p>Hébergement : Nuage du Nord.</p><p>Images : Atelier Coquelicot.</p><p>Paiement : Banque des Rives.</p>`,
    ];
    const menu = files.map((file, index) => `<a href="${file}">${names[index]}</a>`).join(' · ');
    const pages = files.map((file, index) =>
      htmlPage(file, {
        title: `${names[index]}, ${shop}`,
        head,
        body: `<nav aria-label="Pages">${menu}</nav>\n<h1>${shop} : ${names[index]?.toLowerCase()}</h1>\n${bodies[index]}`,
      }),
    );
    const embed = { title: 'Une boutique en ligne', height: 380, pages };

    switch (asks) {
      case 'seller':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${buyer} veut écrire à l'entreprise responsable de la boutique « ${shop} », car son colis n'arrive pas. Parcourez le site.\n\nComment s'appelle l'**entreprise qui édite ce site** ?`,
          tolerance: { typos: false },
          solution: { texts: [company, `${company} ${form}`, company.replace('&', 'et')] },
          wrong: [shop, 'Nuage du Nord', 'Atelier Coquelicot', 'Banque des Rives'],
          explanation: `Les mentions légales disent que le site est édité par ${company}. Le nom de la boutique n'est qu'une enseigne, et l'hébergeur ne vend rien.`,
          embed,
        };
      case 'total': {
        const [first, second] = random.sample([0, 1, 2, 3], 2);
        const [howMany, andHow] = [random.integer(1, 2), random.integer(1, 2)];
        const cost = (prices[first] ?? 0) * howMany + (prices[second] ?? 0) * andHow;
        const shipping = cost >= freeFrom ? 0 : delivery;
        return {
          kind: 'NUMBER',
          instruction: `${buyer} commande dans cette boutique ${howMany} × « ${goods[first]} » et ${andHow} × « ${goods[second]} », **livrés à domicile, en paquet cadeau**. Parcourez le site.\n\nCombien paiera-t-on **en tout** ?`,
          unit: '€',
          solution: { number: rounded(cost + shipping + 2, 2) },
          wrong: [...new Set([String(rounded(cost, 2)), String(rounded(cost + shipping, 2))])],
          explanation: `Articles : ${euros(cost)} ; livraison : ${shipping === 0 ? `offerte, car on atteint ${freeFrom} €` : euros(shipping)} ; emballage : 2,00 €. En tout ${euros(cost + shipping + 2)} : le prix à comparer est celui de la fin, pas celui de l'étiquette.`,
          embed,
        };
      }
      case 'return': {
        // A last day that is neither a weekend nor a public holiday: the law would move it.
        const ends = Array.from({ length: 150 }, (_, index) => daysAfter('2027-03-02', index)).filter(
          (day) => ['mardi', 'mercredi'].includes(weekday(day)) && day !== '2027-07-14',
        );
        const end = random.pick(ends);
        const received = daysAfter(end, -days);
        return {
          kind: 'DATE',
          instruction: `${buyer} a reçu un colis de cette boutique le **${weekday(received)} ${frenchDate(received)}** et ne veut finalement plus le garder. Parcourez le site.\n\nSelon les règles de cette boutique, quel est le **dernier jour** pour le dire ?`,
          solution: { date: end },
          explanation: `Le premier jour est le lendemain de la réception, le ${frenchDate(daysAfter(received, 1))}. Le ${days}e est donc le ${frenchDate(end)}.`,
          embed,
        };
      }
      case 'subscription': {
        const months = random.pick([9, 10, 12]);
        const cost = rounded(yearly + (months - trial) * monthly, 2);
        return {
          kind: 'NUMBER',
          instruction: `${buyer} entre dans le **Club** de cette boutique, puis l'oublie. L'abonnement est arrêté au bout de **${months} mois** en tout, mois offerts compris. Parcourez le site.\n\nCombien cela aura-t-il coûté en tout ?`,
          unit: '€',
          solution: { number: cost },
          wrong: [String(rounded(months * monthly, 2)), String(rounded((months - trial) * monthly, 2))],
          explanation: `${months} − ${trial} = ${months - trial} mois payants à ${euros(monthly)}, plus ${euros(yearly)} d'adhésion : ${euros(cost)}. Un essai gratuit qui continue tout seul se note dans l'agenda, avec le jour où l'arrêter.`,
          embed,
        };
      }
    }
  },
);
