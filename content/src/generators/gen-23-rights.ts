import { htmlPage } from '../files/html';
import { that } from '../french';
import { defineGenerator, oneOf } from '../generator';
import { FIRST_NAMES } from './words/people';

const SPACES = [
  {
    name: 'Espace du club photo',
    groups: ['Bureau', 'Membres', 'Invités'],
    folders: ['Galerie', 'Comptes', 'Concours'],
  },
  {
    name: 'Espace de la classe',
    groups: ['Délégués', 'Élèves', 'Parents'],
    folders: ['Sorties', 'Devoirs', 'Vie de classe'],
  },
  {
    name: 'Espace du journal',
    groups: ['Rédaction', 'Auteurs', 'Lecteurs'],
    folders: ['Articles', 'Maquettes', 'Budget'],
  },
  { name: 'Espace de la troupe', groups: ['Régie', 'Comédiens', 'Amis'], folders: ['Textes', 'Décors', 'Billets'] },
] as const;
const ROLES = ['propriétaire', 'éditeur', 'commentateur', 'lecteur'] as const;
const ACTIONS = [
  ['Ouvrir les fichiers', 4],
  ['Écrire un commentaire', 3],
  ['Modifier un fichier', 2],
  ['Supprimer un fichier', 2],
  ["Inviter quelqu'un", 1],
] as const;
const RIGHTS = ['aucun droit', 'lecture', 'commentaire', 'modification'] as const;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const STYLE =
  'body{font:1rem/1.45 system-ui,sans-serif;margin:0;padding:.75rem;color:#1a1f36}table{border-collapse:collapse;margin:.5rem 0}td,th{border:1px solid #b9c0d4;padding:.3rem .4rem;text-align:left}nav a{margin-right:.75rem}';

/** A shared space: its members, their roles or groups, and what each folder allows. */
export const generator = defineGenerator(
  'Un espace de groupe à parcourir (membres, rôles, dossiers) : qui peut faire une action, combien de personnes peuvent modifier un dossier, quel droit a une personne malgré un sous-dossier réglé à part.',
  { asks: oneOf("Ce que l'on cherche.", ['role', 'count', 'inherit']) },
  ({ asks }, random) => {
    const space = random.pick(SPACES);
    const names: string[] = random.sample(FIRST_NAMES, asks === 'role' ? 4 : 12);
    const nav = (links: readonly (readonly [string, string])[]): string =>
      `<nav>${links.map(([href, text]) => `<a href="${href}">${text}</a>`).join(' ')}</nav>`;
    if (asks === 'role') {
      const roles = random.shuffle(ROLES);
      const [action, needed] = random.pick(ACTIONS.filter(([, least]) => least > 1));
      const can = names.filter((_, index) => ROLES.indexOf(roles[index] ?? 'lecteur') < needed);
      const cannot = names.filter((name) => !can.includes(name));
      const links = [
        ['index.html', 'Membres'],
        ['roles.html', 'Rôles'],
      ] as const;
      const page = (name: string, title: string, body: string) =>
        htmlPage(name, {
          title,
          style: STYLE,
          body: `${nav(links)}<main><h1>${space.name}</h1><h2>${title}</h2>${body}</main>`,
        });
      return {
        kind: 'FIELDS',
        instruction: `Voici un espace de groupe. Chaque membre y a un rôle, et chaque rôle permet certaines actions.\n\nQui peut faire cette action : **${action.toLowerCase()}** ?`,
        fields: names.map((name, index) => ({ id: `f${index + 1}`, label: name, options: ['Oui', 'Non'] })),
        solution: {
          fields: Object.fromEntries(
            names.map((name, index) => [`f${index + 1}`, [can.includes(name) ? 'Oui' : 'Non']]),
          ),
        },
        explanation: `D'après la page « Rôles », ${can.join(', ')} ${can.length > 1 ? 'peuvent' : 'peut'} le faire${cannot.length > 0 ? `, pas ${cannot.join(' ni ')}` : ', comme tous les membres'}. Un rôle est un paquet de droits donné d'un coup.`,
        embed: {
          title: 'Un espace de groupe : membres et rôles',
          height: 420,
          pages: [
            page(
              'index.html',
              'Membres',
              table(
                ['Membre', 'Rôle'],
                names.map((name, index) => [name, roles[index] ?? 'lecteur']),
              ),
            ),
            page(
              'roles.html',
              'Rôles',
              table(
                ['Action', ...ROLES],
                ACTIONS.map(([text, least]) => [text, ...ROLES.map((_, index) => (index < least ? 'oui' : 'non'))]),
              ),
            ),
          ],
        },
      };
    }
    const [top, middle, low] = space.groups;
    const folders = random.shuffle(space.folders);
    const [one = '', two = '', three = ''] = folders;
    // Groups overlap: a member of two groups counts once.
    const sizes = [random.integer(2, 3), random.integer(4, 5), random.integer(3, 4)];
    const groups = [
      names.slice(0, sizes[0]),
      names.slice(1, 1 + (sizes[1] ?? 4)),
      names.slice(1 + (sizes[1] ?? 4), 1 + (sizes[1] ?? 4) + (sizes[2] ?? 3)),
    ];
    const guest = names[11] ?? '';
    const subfolder = 'Archives';
    const subRights = random.pick([
      [top, 'modification'],
      [middle, 'lecture'],
    ] as const);
    const rules: Record<string, readonly (readonly [string, string])[]> = {
      [one]: [
        [top, 'modification'],
        [middle, 'modification'],
        [low, 'lecture'],
        [guest, 'modification'],
      ],
      [two]: [
        [top, 'modification'],
        [middle, 'commentaire'],
        [low, 'lecture'],
      ],
      [three]: [
        [top, 'modification'],
        [middle, 'lecture'],
      ],
    };
    const links = [
      ['index.html', 'Membres'],
      ['dossiers.html', 'Dossiers'],
      ['regles.html', 'Règles'],
    ] as const;
    const page = (name: string, title: string, body: string) =>
      htmlPage(name, {
        title,
        style: STYLE,
        body: `${nav(links)}<main><h1>${space.name}</h1><h2>${title}</h2>${body}</main>`,
      });
    const folderTable = (name: string): string =>
      `<h3>Dossier « ${name} »</h3>${table(['Groupe ou personne', 'Droit'], rules[name] ?? [])}`;
    const sub = `<h3>Sous-dossier « ${two} / ${subfolder} » (droits réglés à part)</h3>${table(['Groupe ou personne', 'Droit'], [subRights])}`;
    const pages = [
      page(
        'index.html',
        'Membres',
        table(
          ['Groupe', 'Membres'],
          [...space.groups.map((group, index) => [group, (groups[index] ?? []).join(', ')]), ['Sans groupe', guest]],
        ),
      ),
      page('dossiers.html', 'Dossiers', folders.map(folderTable).join('') + sub),
      page(
        'regles.html',
        'Règles',
        "<ul><li>Une personne a le droit le plus fort de tous ses groupes.</li><li>Qui n'est dans aucune ligne d'un dossier n'y a aucun droit.</li><li>Un sous-dossier a les mêmes droits que son dossier, sauf s'il est réglé à part : alors, seules ses propres lignes comptent.</li><li>Du plus faible au plus fort : lecture, commentaire, modification.</li></ul>",
      ),
    ];
    const embed = { title: 'Un espace de groupe : membres, dossiers et règles', height: 520, pages };
    if (asks === 'count') {
      const writers = new Set([...(groups[0] ?? []), ...(groups[1] ?? []), guest]);
      const twice = (groups[0]?.length ?? 0) + (groups[1]?.length ?? 0) + 1;
      return {
        kind: 'NUMBER',
        instruction: `Parcourez les pages de cet espace : les membres, les droits des dossiers et les règles.\n\nCombien de personnes différentes peuvent **modifier** les fichiers du dossier « ${one} » ?`,
        unit: 'personnes',
        solution: { number: writers.size },
        wrong: [...new Set([String(twice), String(writers.size - 1)])].filter((text) => Number(text) !== writers.size),
        explanation: `Les groupes ${top} et ${middle} peuvent modifier, ainsi ${that(guest)}, grâce à une invitation à son nom : ${writers.size} personnes. Qui est dans les deux groupes ne compte qu'une fois.`,
        embed,
      };
    }
    const rank = (right: string): number => RIGHTS.indexOf(right as (typeof RIGHTS)[number]);
    const rightOf = (name: string, lines: readonly (readonly [string, string])[]): string => {
      const found = lines.filter(
        ([who]) => who === name || groups[(space.groups as readonly string[]).indexOf(who)]?.includes(name),
      );
      return found.map(([, right]) => right).sort((a, b) => rank(b) - rank(a))[0] ?? RIGHTS[0];
    };
    const [solo = '', double = '', simple = '', friend = ''] = [
      groups[0]?.[0],
      groups[0]?.[1],
      groups[1]?.at(-1),
      groups[2]?.[0],
    ];
    const asked: (readonly [string, string, string])[] = random.shuffle([
      [double, two, rightOf(double, rules[two] ?? [])],
      [simple, `${two} / ${subfolder}`, rightOf(simple, [subRights])],
      [friend, three, rightOf(friend, rules[three] ?? [])],
      [solo, `${two} / ${subfolder}`, rightOf(solo, [subRights])],
    ] as const);
    return {
      kind: 'FIELDS',
      instruction:
        'Parcourez les pages de cet espace : les membres, les droits des dossiers et les règles.\n\nQuel droit chaque personne a-t-elle vraiment ?',
      fields: asked.map(([name, folder], index) => ({
        id: `f${index + 1}`,
        label: `${name}, dans « ${folder} »`,
        options: [...RIGHTS],
      })),
      solution: { fields: Object.fromEntries(asked.map(([, , right], index) => [`f${index + 1}`, [right]])) },
      explanation: `${asked.map(([name, folder, right]) => `${name} dans « ${folder} » : ${right}`).join(' ; ')}. Un sous-dossier réglé à part ne reprend rien de son dossier, et le droit le plus fort l'emporte entre deux groupes.`,
      embed,
    };
  },
);
