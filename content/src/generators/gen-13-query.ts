import { csvFile } from '../files/csv';
import { frenchNumber } from '../french';
import { defineGenerator, type Made, oneOf, type Refusal } from '../generator';
import { FIRST_NAMES } from './words/people';
import { TOWNS } from './words/places';

const PLANS = ['annuelle', 'trimestre', 'carnet'] as const;
const CLUBS = ['Aviron', 'Escalade', 'Judo', 'Théâtre', 'Échecs', 'Chorale', 'Poterie', 'Natation', 'Cirque'] as const;
const GOODS = ['gourde', 'carnet', 'lampe', 'sac', 'écharpe', 'affiche', 'mug', 'jeu de cartes'] as const;
const ASKERS = ["L'association", 'La fédération', 'La médiathèque', 'La coopérative'] as const;
const TRIES = 300;

const others = (values: readonly number[], answer: number): string[] =>
  [...new Set(values)].filter((value) => value !== answer).map(String);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A query in SQL and its tables: what it answers, which is not always what its author believes. */
export const generator = defineGenerator(
  'Une requête SQL et ses tables (CSV) : filtre avec OU, ET et cases vides, groupes filtrés par HAVING, total gonflé par une jointure.',
  { asks: oneOf("Ce que l'on cherche.", ['where', 'having', 'fanout']) },
  ({ asks }, random): Made | Refusal => {
    const asker = random.pick(ASKERS);

    if (asks === 'where') {
      const towns = random.sample(TOWNS, 4).map(({ name }) => name);
      const [one = '', two = ''] = towns;
      const limit = random.pick([16, 18, 25]);
      const plan = random.pick(PLANS);
      for (let attempt = 0; attempt < TRIES; attempt++) {
        const rows = Array.from({ length: random.integer(44, 56) }, (_, index) => ({
          number: index + 1,
          name: random.pick(FIRST_NAMES),
          town: random.pick([one, two, two, ...towns]),
          age: random.integer(11, 34),
          plan: random.integer(1, 4) === 1 ? '' : random.pick(PLANS),
        }));
        const count = (keeps: (row: (typeof rows)[number]) => boolean): number => rows.filter(keeps).length;
        const answer = count(
          (row) => row.town === one || (row.town === two && row.age < limit && row.plan !== '' && row.plan !== plan),
        );
        const nullsIn = count((row) => row.town === one || (row.town === two && row.age < limit && row.plan !== plan));
        const leftFirst = count(
          (row) => (row.town === one || row.town === two) && row.age < limit && row.plan !== '' && row.plan !== plan,
        );
        const both = count((row) => (row.town === one || row.town === two) && row.age < limit && row.plan !== plan);
        if (new Set([answer, nullsIn, leftFirst, both]).size < 4) continue;
        return {
          kind: 'NUMBER',
          instruction: `${asker} interroge la table \`adherents\` (fichier joint ; une case vide y est un \`NULL\`) :\n\n\`\`\`sql\nSELECT COUNT(*)\nFROM adherents\nWHERE ville = '${one}'\n   OR ville = '${two}' AND age < ${limit}\n  AND formule <> '${plan}';\n\`\`\`\n\nQuel nombre cette requête donne-t-elle ?`,
          solution: { number: answer },
          wrong: others([nullsIn, leftFirst, both], answer),
          explanation: `AND passe avant OR : on compte tous les adhérents de ${one}, quels que soient leur âge et leur formule, et ceux de ${two} qui remplissent les deux autres conditions. Une formule NULL n'est ni égale ni différente de '${plan}' : la ligne n'est pas retenue. Le résultat est ${answer}.`,
          attachments: [
            csvFile('adherents.csv', [
              ['numero', 'prenom', 'ville', 'age', 'formule'],
              ...rows.map((row) => [row.number, row.name, row.town, row.age, row.plan]),
            ]),
          ],
        };
      }
      return { refusal: 'no telling table: give another seed' };
    }

    if (asks === 'having') {
      for (let attempt = 0; attempt < TRIES; attempt++) {
        const clubs = random.sample(CLUBS, 8);
        const least = random.integer(5, 6);
        const rows = Array.from({ length: 64 }, (_, index) => ({
          number: 300 + index,
          club: random.pick(clubs),
          amount: random.integer(4, 30) * 5,
          state: random.integer(1, 4) === 1 ? 'annulé' : 'payé',
        }));
        const groups = (kept: typeof rows) =>
          clubs
            .map((club) => {
              const own = kept.filter((row) => row.club === club);
              return { club, count: own.length, total: sum(own.map(({ amount }) => amount)) };
            })
            .filter(({ count }) => count >= least)
            .sort((a, b) => b.total - a.total);
        const right = groups(rows.filter(({ state }) => state === 'payé'));
        // Who counts the cancelled lines too, who sorts all the clubs.
        const careless = groups(rows);
        const [first, second] = right;
        const all = clubs
          .map((club) => ({
            club,
            total: sum(rows.filter((row) => row.club === club && row.state === 'payé').map(({ amount }) => amount)),
          }))
          .sort((a, b) => b.total - a.total);
        if (!first || !second || first.total === second.total || right.length < 3) continue;
        if (careless.length === right.length || careless[0]?.club === first.club) continue;
        return {
          kind: 'FIELDS',
          instruction: `${asker} interroge la table \`paiements\` (fichier joint) :\n\n\`\`\`sql\nSELECT club, SUM(montant) AS total\nFROM paiements\nWHERE statut = 'payé'\nGROUP BY club\nHAVING COUNT(*) >= ${least}\nORDER BY total DESC;\n\`\`\`\n\nQue donne cette requête ?`,
          fields: [
            { id: 'f1', label: 'Nombre de lignes du résultat' },
            {
              id: 'f2',
              label: 'Club de la première ligne',
              options: [...clubs].sort((a, b) => a.localeCompare(b, 'fr')),
            },
            { id: 'f3', label: 'Total de la première ligne' },
          ],
          tolerance: { typos: false },
          solution: {
            fields: {
              f1: [String(right.length)],
              f2: [first.club],
              f3: [...new Set([String(first.total), frenchNumber(first.total)])],
            },
          },
          wrong: {
            f1: others([careless.length, clubs.length], right.length),
            f3: others([careless[0]?.total ?? 0, all[0]?.total ?? 0, second.total], first.total),
          },
          explanation: `WHERE écarte d'abord les lignes annulées ; on groupe ensuite par club, et HAVING ne garde que les groupes d'au moins ${least} lignes **restantes** : ${right.map(({ club, count, total }) => `${club} (${count} lignes, ${total} €)`).join(', ')}.`,
          attachments: [
            csvFile('paiements.csv', [
              ['numero', 'club', 'montant', 'statut'],
              ...rows.map(({ number, club, amount, state }) => [number, club, amount, state]),
            ]),
          ],
        };
      }
      return { refusal: 'no telling table: give another seed' };
    }

    const orders = Array.from({ length: random.integer(16, 20) }, (_, index) => ({
      number: 1001 + index,
      customer: random.pick(FIRST_NAMES),
      fee: random.pick([3, 4, 5, 6, 8]),
      lines: index < 3 ? index : random.integer(1, 4),
    }));
    const lines = orders.flatMap(({ number, lines }) =>
      random.sample(GOODS, lines).map((article) => ({ order: number, article, count: random.integer(1, 5) })),
    );
    const lost = [2001, 2002].map((order) => ({ order, article: random.pick(GOODS), count: 1 }));
    const shown = sum(orders.map(({ fee, lines }) => fee * lines));
    const right = sum(orders.map(({ fee }) => fee));
    const joinedOnce = sum(orders.map(({ fee, lines }) => (lines === 0 ? 0 : fee)));
    const fanned = orders.reduce((most, order) => (order.lines > most.lines ? order : most));
    return {
      kind: 'FIELDS',
      instruction: `${asker} veut le total des frais d'envoi de **toutes** ses commandes et écrit :\n\n\`\`\`sql\nSELECT SUM(c.frais)\nFROM commandes AS c\nJOIN lignes AS l ON l.commande = c.numero;\n\`\`\`\n\nLes deux tables sont jointes. Que donne cette requête, et quel était le vrai total cherché ?`,
      fields: [
        { id: 'f1', label: 'Résultat de la requête, en €' },
        { id: 'f2', label: "Vrai total des frais d'envoi, en €" },
      ],
      tolerance: { typos: false },
      solution: { fields: { f1: [String(shown)], f2: [String(right)] } },
      wrong: { f1: others([right, joinedOnce], shown), f2: others([shown, joinedOnce], right) },
      explanation: `La jointure recopie les frais d'une commande sur **chacune** de ses lignes : ceux de la ${fanned.number} (${fanned.fee} €) comptent ${fanned.lines} fois. Une commande sans ligne disparaît. La requête donne ${shown} €. Le vrai total se fait sur \`commandes\` seule : ${right} €.`,
      attachments: [
        csvFile('commandes.csv', [
          ['numero', 'client', 'frais'],
          ...random.shuffle(orders).map(({ number, customer, fee }) => [number, customer, fee]),
        ]),
        csvFile('lignes.csv', [
          ['commande', 'article', 'quantite'],
          ...random.shuffle([...lines, ...lost]).map(({ order, article, count }) => [order, article, count]),
        ]),
      ],
    };
  },
);
