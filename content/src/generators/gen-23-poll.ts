import { htmlPage } from '../files/html';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const SLOTS = ['lundi midi', 'mardi 17 h', 'mercredi 14 h', 'jeudi midi', 'vendredi 16 h'] as const;
const MEETINGS = [
  'la répétition de la chorale',
  'la réunion du foyer',
  "l'entraînement d'échecs",
  'le conseil du journal',
  "l'atelier de réparation",
] as const;

type Answer = 'oui' | 'si besoin' | 'non';

/** A poll to choose a date: the slot that suits the most, with or without people who must be there. */
export const generator = defineGenerator(
  'Un sondage de dates à dépouiller : le créneau qui réunit le plus de monde, ou celui qui respecte des priorités.',
  { asks: oneOf("Ce que l'on cherche.", ['most', 'priorities']) },
  ({ asks }, random) => {
    const names = random.sample(FIRST_NAMES, 8) as string[];
    const meeting = random.pick(MEETINGS);
    const [needed = '', second = ''] = names;
    const order = random.shuffle(SLOTS);
    // Without priorities, the first slot wins by one « oui ». With them, it lacks someone who must come, and the next two tie.
    const peak = asks === 'most' ? random.pick([5, 6]) : random.pick([4, 5]);
    const absent = 8 - peak - 2;
    const yes = asks === 'most' ? [peak, peak - 1, peak - 2, 3, 2] : [7, peak, peak, peak - 1, 3];
    const maybe = asks === 'most' ? [0, 2, 1, 2, 3] : [0, 2, 1, 3, 2];
    const grid = new Map<string, Answer[]>(
      order.map((slot, rank) => {
        const answers: Answer[] = [
          ...Array<Answer>(yes[rank] ?? 3).fill('oui'),
          ...Array<Answer>(maybe[rank] ?? 0).fill('si besoin'),
        ];
        while (answers.length < names.length) answers.push('non');
        if (asks === 'most') return [slot, random.shuffle(answers)];
        // names 0 and 1 must be there: not at the first slot, and at all the others.
        if (rank === 0) return [slot, ['non', ...random.shuffle(answers.slice(0, 7))]];
        if (rank <= 2) return [slot, ['oui', 'oui', ...random.shuffle(answers.slice(2))]];
        return [slot, random.shuffle(answers)];
      }),
    );
    const rows = names.map((name, index) => [name, ...SLOTS.map((slot) => grid.get(slot)?.[index] ?? 'non')]);
    const shuffled = random.shuffle(rows);
    const cell = (text: string): string => `<td class="${text.replace(' ', '-')}">${text}</td>`;
    const body = `<main><h1>Sondage : ${meeting}</h1><table><thead><tr><th scope="col">Nom</th>${SLOTS.map((slot) => `<th scope="col">${slot}</th>`).join('')}</tr></thead><tbody>${shuffled.map(([name = '', ...answers]) => `<tr><th scope="row">${name}</th>${answers.map(cell).join('')}</tr>`).join('')}</tbody></table></main>`;
    const style =
      'body{font:1rem/1.4 system-ui,sans-serif;margin:0;padding:.75rem;color:#1a1f36}main{overflow-x:auto}h1{font-size:1.2rem}table{border-collapse:collapse}td,th{border:1px solid #b9c0d4;padding:.3rem .4rem;text-align:left;font-weight:400}thead th{font-weight:600}.oui{background:#d5f0da}.si-besoin{background:#fff1c4}.non{background:#f6dcdc}';
    const embed = {
      title: 'Un sondage de dates',
      height: 460,
      pages: [htmlPage('index.html', { title: 'Sondage', body, style })],
    };
    const [best, runnerUp, third] = order;
    if (asks === 'most')
      return {
        kind: 'FIELDS',
        instruction: `Huit personnes ont répondu à un sondage pour fixer ${meeting}. On ne compte que les « **oui** ».\n\nQuel créneau retenir, et combien de « oui » réunit-il ?`,
        sentence: 'Il faut retenir {f1}, avec {f2} réponses « oui ».',
        fields: [
          { id: 'f1', label: 'Créneau', options: [...SLOTS] },
          { id: 'f2', label: 'Nombre de « oui »' },
        ],
        tolerance: { typos: false },
        solution: { fields: { f1: [best ?? SLOTS[0]], f2: [String(peak)] } },
        wrong: { f2: [String(peak + 1), '8'] },
        explanation: `« ${best} » réunit ${peak} « oui ». « ${runnerUp} » n'en a que ${peak - 1} : ses « si besoin » sont des réponses hésitantes, que l'on ne comptait pas ici.`,
        embed,
      };
    return {
      kind: 'FIELDS',
      instruction: `Pour fixer ${meeting}, l'équipe a convenu de trois règles, dans cet ordre :\n\n1. **${needed}** et **${second}** doivent avoir répondu « oui » ;\n2. on prend ensuite le créneau qui a le plus de « oui » ;\n3. en cas d'égalité, celui qui a le plus de « si besoin ».\n\nQuel créneau retenir, et combien de personnes y ont répondu « non » ?`,
      sentence: 'Il faut retenir {f1}, où le nombre de « non » est {f2}.',
      fields: [
        { id: 'f1', label: 'Créneau', options: [...SLOTS] },
        { id: 'f2', label: 'Nombre de « non »' },
      ],
      tolerance: { typos: false },
      solution: { fields: { f1: [runnerUp ?? SLOTS[0]], f2: [String(absent)] } },
      wrong: {
        f2: ['0', '3', String(8 - peak)]
          .filter((text) => text !== String(absent))
          .filter((text, index, all) => all.indexOf(text) === index),
      },
      explanation: `« ${best} » a le plus de « oui », mais ${needed} ne peut pas venir. « ${runnerUp} » et « ${third} » en ont ${peak} chacun ; le premier l'emporte avec 2 « si besoin » contre 1. Nombre de « non » : ${absent}.`,
      embed,
    };
  },
);
