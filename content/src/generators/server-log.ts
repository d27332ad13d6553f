import { EXACT } from '../choices';
import { textFile } from '../files/plain-text';
import { defineGenerator, integer, oneOf } from '../generator';
import { SITES } from './words/things';

const PAGES = ['/', '/horaires', '/tarifs', '/contact', '/photos', '/plan', '/agenda'] as const;

/** The journal of a web server: who asked for what, when, and what happened. */
export const generator = defineGenerator(
  "Le journal d'un serveur web à filtrer : erreurs 404, tentatives de connexion, page la plus demandée.",
  {
    asks: oneOf("Ce que l'on cherche.", ['missing', 'intruder', 'popular']),
    lines: integer('Nombre de lignes.', 40, 400, 150),
  },
  ({ asks, lines }, random) => {
    const visitors = Array.from({ length: 14 }, () => `203.0.113.${random.integer(2, 250)}`);
    const intruder = `198.51.100.${random.integer(2, 250)}`;
    const popular = random.pick(PAGES.slice(1));
    const lost = random.pick(['/horaire.html', '/tarif', '/piscine.pdf', '/menu']);
    const missing = random.integer(5, 12);
    const failures = random.integer(14, 22);
    const requests = [
      ...Array.from(
        { length: lines },
        () => [random.pick(visitors), 'GET', random.pick([...PAGES, popular, popular, popular]), 200] as const,
      ),
      ...Array.from({ length: missing }, () => [random.pick(visitors), 'GET', lost, 404] as const),
      ...Array.from({ length: failures }, () => [intruder, 'POST', '/connexion', 401] as const),
      ...visitors.slice(0, 3).map((visitor) => [visitor, 'POST', '/connexion', 401] as const),
    ];
    let second = 8 * 3600;
    const journal = random.shuffle(requests).map(([visitor, method, page, status]) => {
      second += random.integer(1, 40);
      const time = [second / 3600, (second / 60) % 60, second % 60]
        .map((part) => String(Math.floor(part)).padStart(2, '0'))
        .join(':');
      return `${visitor} [12/Mar/2026:${time}] "${method} ${page} HTTP/1.1" ${status} ${random.integer(300, 9000)}`;
    });
    const site = random.pick(SITES);
    const start = `Le fichier joint est le journal du serveur de ${site}.example : une ligne par demande, avec l'adresse IP du visiteur, l'heure, la page demandée et le code de réponse (200 : trouvée, 401 : mot de passe refusé, 404 : introuvable).`;
    const attachments = [textFile('journal.log', `${journal.join('\n')}\n`)];
    if (asks === 'missing')
      return {
        kind: 'FIELDS',
        instruction: `${start}\n\nUn lien cassé fait demander une page qui n'existe pas. Laquelle, et combien de fois ?`,
        fields: [
          { id: 'f1', label: 'Page demandée' },
          { id: 'f2', label: 'Nombre de fois' },
        ],
        tolerance: EXACT,
        solution: { fields: { f1: [lost, lost.slice(1)], f2: [String(missing)] } },
        explanation: `Chercher « 404 » dans un éditeur de texte montre ${missing} demandes de ${lost}.`,
        attachments,
      };
    if (asks === 'intruder')
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start}\n\nUn visiteur essaie de deviner un mot de passe. Quelle est son **adresse IP** ?`,
        tolerance: EXACT,
        solution: { texts: [intruder] },
        wrong: [visitors[0] ?? ''],
        explanation: `${intruder} a échoué ${failures} fois sur /connexion (code 401) ; les autres visiteurs se sont trompés une fois. Limiter le nombre d'essais protège contre ces attaques.`,
        attachments,
      };
    const count = requests.filter(([, , page]) => page === popular).length;
    return {
      kind: 'SHORT_TEXT',
      instruction: `${start}\n\nQuelle page, autre que l'accueil \`/\`, a été le plus souvent **demandée** ?`,
      tolerance: EXACT,
      solution: { texts: [popular, popular.slice(1)] },
      wrong: PAGES.slice(1)
        .filter((page) => page !== popular)
        .slice(0, 2),
      explanation: `${popular} est demandée ${count} fois : chercher chaque page et lire le nombre de résultats, ou ouvrir le journal dans un tableur et compter par page.`,
      attachments,
    };
  },
);
