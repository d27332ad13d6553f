import { multipleChoice } from '../choices';
import { defineGenerator, integer } from '../generator';
import { FIRST_NAMES } from './words/people';

type Member = { name: string; age: number; member: boolean; swims: boolean };
type Condition = { says: string; holds: (who: Member) => boolean };

const age = (limit: number): Condition => ({ says: `âge >= ${limit}`, holds: (who) => who.age >= limit });
const MEMBER: Condition = { says: 'adhérent', holds: (who) => who.member };
const SWIMS: Condition = { says: 'sait_nager', holds: (who) => who.swims };

const and = (a: Condition, b: Condition): Condition => ({
  says: `${a.says} ET ${b.says}`,
  holds: (who) => a.holds(who) && b.holds(who),
});
const or = (a: Condition, b: Condition): Condition => ({
  says: `(${a.says} OU ${b.says})`,
  holds: (who) => a.holds(who) || b.holds(who),
});
const not = (a: Condition): Condition => ({ says: `NON ${a.says}`, holds: (who) => !a.holds(who) });

/** A condition with AND, OR and NOT, to apply to a list of people. */
export const generator = defineGenerator(
  'Une condition logique (ET, OU, NON) à appliquer à une liste de personnes.',
  { difficulty: integer('1 : un ET ou un OU ; 2 : deux opérateurs ; 3 : avec NON.', 1, 3, 1) },
  ({ difficulty }, random) => {
    const limit = random.integer(11, 14);
    const conditions: Record<number, Condition[]> = {
      1: [and(age(limit), SWIMS), or(MEMBER, SWIMS), and(age(limit), MEMBER)],
      2: [and(or(MEMBER, SWIMS), age(limit)), and(or(age(limit), MEMBER), SWIMS)],
      3: [
        and(or(not(MEMBER), age(limit)), SWIMS),
        and(or(MEMBER, not(SWIMS)), not(age(limit))),
        and(or(not(SWIMS), age(limit)), MEMBER),
      ],
    };
    const condition = random.pick(conditions[difficulty] ?? []);
    const names = random.sample(FIRST_NAMES, 6);
    const combinations = random.shuffle(Array.from({ length: 8 }, (_, index) => index));
    const people = combinations
      .map((bits, index) => ({
        name: names[index] ?? '',
        age: bits & 4 ? random.integer(limit, limit + 2) : random.integer(limit - 3, limit - 1),
        member: Boolean(bits & 2),
        swims: Boolean(bits & 1),
      }))
      .slice(0, 6);
    const kept = people.filter(condition.holds);
    if (kept.length < 2 || kept.length === people.length) {
      const all = combinations.map((bits) => ({
        name: '',
        age: bits & 4 ? limit : limit - 1,
        member: Boolean(bits & 2),
        swims: Boolean(bits & 1),
      }));
      const yes = all.filter(condition.holds).slice(0, 3);
      const no = all.filter((who) => !condition.holds(who)).slice(0, 3);
      people.splice(
        0,
        people.length,
        ...random.shuffle([...yes, ...no]).map((who, index) => ({ ...who, name: names[index] ?? '' })),
      );
    }
    const right = people.filter(condition.holds).map(({ name }) => name);
    const rows = people.map(
      (who) => `| ${who.name} | ${who.age} | ${who.member ? 'oui' : 'non'} | ${who.swims ? 'oui' : 'non'} |`,
    );
    const says = condition.says.replace(/^\((.*)\)$/, '$1');
    return {
      ...multipleChoice(
        random,
        right,
        people.map(({ name }) => name).filter((name) => !right.includes(name)),
      ),
      instruction: `Le site d'un club nautique inscrit à la sortie en canoë les personnes pour qui cette condition est vraie :\n\n\`${says}\`\n\n| Prénom | âge | adhérent | sait_nager |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n\nQui est inscrit ?`,
      explanation: `ET demande les deux conditions, OU au moins une, NON le contraire. La condition est vraie pour ${right.join(', ')}.`,
    };
  },
);
