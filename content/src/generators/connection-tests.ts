import { EXACT } from '../choices';
import { csvFile } from '../files/csv';
import { textFile } from '../files/plain-text';
import { frenchNumber, of } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const ROOMS = ['salon', 'cuisine', 'chambre', 'bureau', 'grenier', 'garage'] as const;

/** Measures of a poor connection: what is lost, where the way slows down, when and where the Wi-Fi is weak. */
export const generator = defineGenerator(
  'Des mesures de connexion à lire : essais perdus (ping), étape du trajet où le temps bondit (traceroute), moment ou pièce où le débit chute (CSV).',
  { asks: oneOf("Ce que l'on cherche.", ['loss', 'hop', 'when', 'room']) },
  ({ asks }, random) => {
    const owner = random.pick(FIRST_NAMES);

    if (asks === 'loss') {
      const total = random.pick([40, 50, 80]);
      const lost = random.integer(3, 9) * (total === 50 ? 1 : 2);
      const missing = new Set(
        random.sample(
          Array.from({ length: total }, (_, index) => index + 1),
          lost,
        ),
      );
      const times = Array.from({ length: total }, () => random.integer(18, 42));
      const peak = random.integer(180, 420);
      const spot =
        Array.from({ length: total }, (_, index) => index + 1).find((each) => each > 12 && !missing.has(each)) ?? 13;
      const lines = Array.from({ length: total }, (_, index) =>
        missing.has(index + 1)
          ? `essai ${index + 1} : pas de réponse`
          : `essai ${index + 1} : réponse de 192.0.2.17 en ${index + 1 === spot ? peak : times[index]} ms`,
      );
      const share = (lost * 100) / total;
      return {
        kind: 'FIELDS',
        instruction: `Pendant une visioconférence, l'image ${of(owner)} se fige. ${owner} lance ${total} essais « ping » vers un serveur ; le résultat est joint.\n\nComplétez le compte rendu.`,
        fields: [
          { id: 'f1', label: 'Part des essais sans réponse (en pour cent)', placeholder: 'exemple : 12,5' },
          { id: 'f2', label: 'Temps de réponse le plus long (en ms)', placeholder: 'en chiffres' },
        ],
        tolerance: EXACT,
        solution: {
          fields: {
            f1: [frenchNumber(share), String(share), `${frenchNumber(share)} %`],
            f2: [String(peak), `${peak} ms`],
          },
        },
        wrong: { f1: [String(total - lost)], f2: [String(Math.max(...times))] },
        explanation: `${lost} essais sur ${total} sont restés sans réponse, soit ${frenchNumber(share)} %, et le plus long a duré ${peak} ms. Une visioconférence supporte mal plus de quelques pour cent de pertes.`,
        attachments: [textFile('ping.txt', `${lines.join('\n')}\n`)],
      };
    }

    if (asks === 'hop') {
      const hops = random.integer(8, 10);
      const bad = random.integer(4, hops - 2);
      const extra = random.integer(140, 260);
      const silent = bad - 2;
      const names = [
        'box.maison',
        'acces.operateur',
        ...Array.from({ length: hops - 3 }, (_, index) => `routeur${index + 1}.reseau`),
        'site.example',
      ];
      let base = 2;
      const rows = names.map((name, index) => {
        base += index === 0 ? 0 : random.integer(2, 7);
        const slow = index + 1 >= bad ? extra : 0;
        return index + 1 === silent
          ? `${index + 1}  * * *`
          : `${index + 1}  ${name}  ${[0, 1, 2].map(() => `${base + slow + random.integer(0, 3)} ms`).join('  ')}`;
      });
      const guilty = names[bad - 1] ?? '';
      return {
        kind: 'SHORT_TEXT',
        instruction: `Un site répond lentement à ${owner}. La commande \`traceroute\` montre chaque étape du trajet et trois temps de réponse (un appareil peut refuser de répondre : \`* * *\`).\n\n\`\`\`\n${rows.join('\n')}\n\`\`\`\n\nÀ quelle étape le temps **bondit-il pour de bon** ? Écrivez le nom de l'appareil.`,
        tolerance: EXACT,
        solution: { texts: [guilty] },
        wrong: [names[bad - 2] ?? '', names[bad] ?? ''],
        explanation: `Jusqu'à l'étape ${bad - 1}, les réponses arrivent en moins de ${base + 5} ms ; à partir de ${guilty}, elles prennent plus de ${extra} ms, et toutes les suivantes aussi. L'étape ${silent} ne répond pas, mais le trajet continue : ce n'est pas une panne.`,
      };
    }

    const rooms = random.sample(ROOMS, 5);
    const [weak, ...fine] = rooms as [string, ...string[]];
    const hourly = [8, 12, 14, 17, 18, 19, 20, 21, 22];
    const worst = random.pick([18, 19, 20]);
    const rate = Object.fromEntries(rooms.map((room) => [room, room === weak ? 14 : random.integer(60, 90)]));
    const rows = Array.from({ length: 5 }, (_, day) => day)
      .flatMap((day) => hourly.map((at) => ({ day, at })))
      .flatMap(({ day, at }) =>
        rooms.map((room) => {
          const usual = asks === 'room' ? (rate[room] ?? 60) : 75;
          const value =
            asks === 'when' && at === worst ? random.integer(6, 14) : Math.max(4, usual + random.integer(-9, 9));
          return [['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'][day] ?? '', `${at} h`, room, value] as const;
        }),
      );
    const attachments = [csvFile('debits.csv', [['Jour', 'Heure', 'Pièce', 'Débit (Mbit/s)'], ...rows])];
    const start = `${owner} trouve que la connexion de la maison est « mauvaise », et a mesuré le débit cinq jours de suite, à plusieurs heures, dans cinq pièces. Le fichier joint donne les mesures.`;
    if (asks === 'when')
      return {
        kind: 'FIELDS',
        instruction: `${start}\n\nUn tableau croisé montre que le débit dépend surtout d'une seule chose. Laquelle, et quelle valeur pose problème ?`,
        fields: [
          { id: 'f1', label: 'Le débit dépend surtout', options: ['du jour', "de l'heure", 'de la pièce'] },
          {
            id: 'f2',
            label: 'Valeur qui pose problème',
            options: ['lundi', 'mercredi', '8 h', '14 h', '18 h', '19 h', '20 h', '22 h', weak, fine[0] ?? ''],
          },
        ],
        solution: { fields: { f1: ["de l'heure"], f2: [`${worst} h`] } },
        explanation: `À ${worst} h, la moyenne tombe autour de 10 Mbit/s, tous les jours et dans toutes les pièces ; ailleurs, elle reste proche de 75. Déplacer la box n'y changerait rien : la ligne, ou un appareil de la maison, est chargée à cette heure.`,
        attachments,
      };
    return {
      kind: 'FIELDS',
      instruction: `${start}\n\nUn tableau croisé montre que le débit dépend surtout d'une seule chose. Quelle valeur pose problème, et que faut-il essayer ?`,
      fields: [
        {
          id: 'f1',
          label: 'Valeur qui pose problème',
          options: ['lundi', 'jeudi', '8 h', '18 h', '21 h', ...random.shuffle([weak, ...fine.slice(0, 3)])],
        },
        {
          id: 'f2',
          label: 'À essayer',
          options: [
            'Rapprocher la box ou ajouter un relais',
            'Faire les gros envois à une autre heure',
            'Éteindre la box un jour par semaine',
          ],
        },
      ],
      solution: { fields: { f1: [weak], f2: ['Rapprocher la box ou ajouter un relais'] } },
      explanation: `Dans la pièce « ${weak} », la moyenne est proche de 14 Mbit/s à toute heure et chaque jour ; les autres pièces dépassent 50. C'est une question de distance ou de murs : on rapproche la box, ou l'on ajoute un relais.`,
      attachments,
    };
  },
);
