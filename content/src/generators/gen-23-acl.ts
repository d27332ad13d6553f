import { csvFile } from '../files/csv';
import { defineGenerator, type Made, oneOf, type Refusal } from '../generator';
import { FIRST_NAMES } from './words/people';

const SPACES = [
  {
    where: "d'une coopérative",
    groups: ['Conseil', 'Caisse', 'Rayons', 'Livraison', 'Bénévoles', 'Anciens'],
    folder: 'Fournisseurs',
  },
  {
    where: "d'un théâtre",
    groups: ['Direction', 'Billetterie', 'Plateau', 'Costumes', 'Renforts', 'Stagiaires'],
    folder: 'Contrats',
  },
  {
    where: "d'une revue",
    groups: ['Comité', 'Maquette', 'Rédaction', 'Relecture', 'Correspondants', 'Archives'],
    folder: 'Manuscrits',
  },
  {
    where: "d'un laboratoire",
    groups: ['Bureau', 'Mesures', 'Calcul', 'Atelier', 'Visiteurs', 'Doctorants'],
    folder: 'Brevets',
  },
] as const;
const TRIES = 500;

/** Groups in groups and rules that contradict each other: who can really do what. */
export const generator = defineGenerator(
  "Un espace d'équipe exporté (CSV) : personnes atteintes par des groupes emboîtés, personnes qui cumulent deux rôles incompatibles, droits réels quand des règles autorisent et que d'autres refusent.",
  { asks: oneOf("Ce que l'on cherche.", ['nested', 'duties', 'deny']) },
  ({ asks }, random): Made | Refusal => {
    const { where, groups, folder } = random.pick(SPACES);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const people = random.sample(FIRST_NAMES, 24);
      const order = random.shuffle(groups);
      const [top = '', left = '', right = '', low = '', deep = '', apart = ''] = order;
      // A group only holds groups that come later: nothing turns in circles.
      const inside: Record<string, readonly string[]> = {
        [top]: [left, right],
        [left]: [low],
        [right]: [deep, low],
        [low]: [deep],
        [deep]: [],
        [apart]: [left],
      };
      const members = new Map<string, string[]>(
        order.map((group) => [group, random.sample(people, random.integer(3, 6))]),
      );
      const reached = (group: string): Set<string> =>
        new Set([...(members.get(group) ?? []), ...(inside[group] ?? []).flatMap((one) => [...reached(one)])]);
      const rows = random.shuffle(
        order.flatMap((group) => [
          ...(members.get(group) ?? []).map((who) => [group, 'personne', who]),
          ...(inside[group] ?? []).map((one) => [group, 'groupe', one]),
        ]),
      );
      const groupsFile = csvFile('groupes.csv', [['Groupe', 'Sorte de membre', 'Membre'], ...rows]);
      const start = `Le fichier \`groupes.csv\` décrit les groupes de l'espace ${where}. Un groupe peut contenir des personnes et d'**autres groupes** : leurs membres en font alors partie aussi.`;
      const direct = members.get(top) ?? [];

      if (asks === 'nested') {
        const answer = reached(top).size;
        const withRepeats = [top, left, right, low, deep].reduce(
          (sum, group) => sum + (members.get(group)?.length ?? 0),
          0,
        );
        const oneStep = new Set([top, left, right].flatMap((group) => members.get(group) ?? [])).size;
        if (new Set([answer, withRepeats, oneStep, direct.length]).size < 4) continue;
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nLe dossier « ${folder} » est ouvert au groupe **${top}**. Combien de personnes différentes peuvent l'ouvrir ?`,
          unit: 'personnes',
          solution: { number: answer },
          wrong: [withRepeats, oneStep, direct.length].map(String),
          explanation: `${top} contient ${left} et ${right}, qui contiennent à leur tour ${low} et ${deep}. En comptant chaque personne une seule fois, on en trouve ${answer}, et non ${direct.length} comme dans la liste des membres directs. Ouvrir un dossier à un groupe, c'est l'ouvrir à tous ceux qu'il contient.`,
          attachments: [groupsFile],
        };
      }

      if (asks === 'duties') {
        const [buy, pay] = [left, deep];
        const enter = reached(buy);
        const pass = new Set([...(members.get(pay) ?? []), ...(members.get(apart) ?? [])]);
        const both = [...enter].filter((who) => pass.has(who));
        const named = (members.get(buy) ?? []).filter((who) => pass.has(who));
        if (
          both.length < 4 ||
          both.length > 9 ||
          named.length === both.length ||
          named.length === 0 ||
          pass.size === both.length
        )
          continue;
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nUn contrôle exige que **nul ne puisse à la fois saisir et valider une dépense** :\n\n- saisir est permis au groupe **${buy}**, groupes contenus compris ;\n- valider est permis aux seules personnes inscrites **directement** dans **${pay}** ou dans **${apart}**.\n\nCombien de personnes cumulent les deux ?`,
          unit: 'personnes',
          solution: { number: both.length },
          wrong: [...new Set([named.length, enter.size, pass.size])]
            .filter((value) => value !== both.length)
            .map(String),
          explanation: `${enter.size} personnes peuvent saisir, en suivant les groupes contenus, et ${pass.size} valider. ${both.length} sont dans les deux listes : ${both.sort((a, b) => a.localeCompare(b, 'fr')).join(', ')}. Dans la seule liste directe de ${buy}, on n'en aurait vu que ${named.length}.`,
          attachments: [groupsFile],
        };
      }

      const named = random.sample(people, 2);
      const rules = [
        { who: top, sort: 'groupe', verdict: 'autorise' },
        { who: apart, sort: 'groupe', verdict: 'autorise' },
        { who: low, sort: 'groupe', verdict: 'refuse' },
        { who: named[0], sort: 'personne', verdict: 'autorise' },
        { who: named[1], sort: 'personne', verdict: 'refuse' },
      ] as const;
      const touched = (rule: (typeof rules)[number]): Set<string> =>
        rule.sort === 'groupe' ? reached(rule.who) : new Set([rule.who]);
      const real = (kept: readonly (typeof rules)[number][]): string[] => {
        const refused = new Set(
          kept.filter(({ verdict }) => verdict === 'refuse').flatMap((rule) => [...touched(rule)]),
        );
        return [
          ...new Set(kept.filter(({ verdict }) => verdict === 'autorise').flatMap((rule) => [...touched(rule)])),
        ].filter((who) => !refused.has(who));
      };
      const now = real(rules);
      const without = real(rules.filter(({ who }) => who !== low));
      const allowed = real(rules.filter(({ verdict }) => verdict === 'autorise'));
      const gained = without.length - now.length;
      const lowOnly = members.get(low)?.length ?? 0;
      if (now.length < 4 || gained < 3 || gained === lowOnly || allowed.length === without.length) continue;
      return {
        kind: 'FIELDS',
        instruction: `${start}\n\nLe fichier \`regles.csv\` règle la modification du dossier « ${folder} ». Une règle sur un groupe touche aussi les groupes qu'il contient. **Un refus l'emporte toujours** sur une autorisation ; qui n'est cité nulle part ne peut pas modifier.`,
        fields: [
          { id: 'f1', label: 'Personnes qui peuvent modifier le dossier' },
          { id: 'f2', label: `Personnes en plus, si l'on supprimait le refus du groupe ${low}` },
        ],
        tolerance: { typos: false },
        solution: { fields: { f1: [String(now.length)], f2: [String(gained)] } },
        wrong: {
          f1: [...new Set([allowed.length, without.length])].map(String),
          f2: [...new Set([lowOnly, reached(low).size])].filter((value) => value !== gained).map(String),
        },
        explanation: `Les autorisations atteignent ${allowed.length} personnes ; les refus de ${low} (${reached(low).size} personnes avec les groupes contenus) et de ${named[1]} en laissent ${now.length}. Sans le refus de ${low}, elles seraient ${without.length}, soit ${gained} de plus : ceux de ce groupe qu'aucune autorisation n'atteint, ou qu'un autre refus arrête, n'y gagnent rien.`,
        attachments: [
          groupsFile,
          csvFile('regles.csv', [
            ['Sorte', 'Nom', 'Règle'],
            ...random.shuffle(rules).map(({ who, sort, verdict }) => [sort, who, verdict]),
          ]),
        ],
      };
    }
    return { refusal: 'no telling groups: give another seed' };
  },
);
