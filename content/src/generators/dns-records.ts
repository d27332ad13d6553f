import { EXACT } from '../choices';
import { textFile } from '../files/plain-text';
import { defineGenerator, oneOf } from '../generator';
import { SITES } from './words/things';

/** The records of a domain name: where its site is, who receives its mail, how long others remember them. */
export const generator = defineGenerator(
  "Les enregistrements DNS d'un nom de domaine : adresse du site, alias à suivre, serveur de courriel, durée de mémorisation.",
  { asks: oneOf("Ce que l'on cherche.", ['address', 'alias', 'mail', 'delay']) },
  ({ asks }, random) => {
    const domain = `${random.pick(SITES)}.example`;
    const hosts = random
      .sample(
        Array.from({ length: 180 }, (_, index) => index + 20),
        5,
      )
      .map((host) => `203.0.113.${host}`);
    const [alias, other] = random.sample(['boutique', 'blog', 'agenda', 'photos', 'forum'], 2);
    const target = random.pick(['vitrine', 'pages', 'public']);
    const [low, high] = [random.pick([5, 10]), random.pick([20, 30, 50])];
    const [main, spare] = random.sample(['mx1', 'mx2', 'courrier', 'poste'], 2);
    const ttl = random.pick([300, 600, 1800, 3600, 7200]);
    const lines = random.shuffle([
      ['@', ttl, 'A', hosts[0]],
      ['www', ttl, 'CNAME', `${domain}.`],
      [target, 3600, 'A', hosts[1]],
      [alias, 3600, 'CNAME', `${target}.${domain}.`],
      [other, 3600, 'A', hosts[2]],
      [main, 86400, 'A', hosts[3]],
      [spare, 86400, 'A', hosts[4]],
      ['@', 86400, 'MX', `${low} ${main}.${domain}.`],
      ['@', 86400, 'MX', `${high} ${spare}.${domain}.`],
      ['@', 3600, 'TXT', `"compte ${random.integer(1000, 9999)}"`],
    ]);
    const zone = `; Zone du domaine ${domain}\n; @ désigne ${domain} lui-meme\n; NOM\tTTL (secondes)\tTYPE\tVALEUR\n${lines.map((line) => line.join('\t')).join('\n')}\n`;
    const start = `Le fichier joint contient les enregistrements DNS du domaine **${domain}** (\`@\` désigne le domaine lui-même ; A donne une adresse IP, CNAME renvoie à un autre nom, MX désigne un serveur de courriel, le plus petit nombre étant essayé en premier).`;
    const attachments = [textFile('zone.txt', zone)];
    if (asks === 'address' || asks === 'alias') {
      const name = asks === 'address' ? other : alias;
      const answer = asks === 'address' ? hosts[2] : hosts[1];
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start}\n\nQuelle est l'**adresse IP** de la machine qui répond pour \`${name}.${domain}\` ?`,
        placeholder: '203.0.113.…',
        tolerance: EXACT,
        solution: { texts: [answer ?? ''] },
        wrong: [hosts[0] ?? ''],
        explanation:
          asks === 'address'
            ? `La ligne « ${other} A » donne directement ${answer}.`
            : `« ${alias} » est un alias (CNAME) de « ${target} », dont l'enregistrement A donne ${answer}.`,
        attachments,
      };
    }
    if (asks === 'mail')
      return {
        kind: 'SHORT_TEXT',
        instruction: `${start}\n\nOn écrit à \`contact@${domain}\`. À quelle **adresse IP** le message est-il présenté en premier ?`,
        placeholder: '203.0.113.…',
        tolerance: EXACT,
        solution: { texts: [hosts[3] ?? ''] },
        wrong: [hosts[4] ?? '', hosts[0] ?? ''],
        explanation: `Le MX de plus petit nombre (${low}) est ${main}.${domain}, dont l'enregistrement A donne ${hosts[3]}. L'adresse du site n'a rien à voir avec celle du courriel.`,
        attachments,
      };
    return {
      kind: 'NUMBER',
      instruction: `${start}\n\nLe site \`${domain}\` change de serveur : on modifie son enregistrement A. D'après la durée de vie (TTL) indiquée avant le changement, au bout de combien de **minutes** au plus tous les visiteurs verront-ils la nouvelle adresse ?`,
      unit: 'minutes',
      solution: { number: ttl / 60 },
      wrong: [String(ttl)],
      explanation: `La ligne « @ … A » a un TTL de ${ttl} secondes : les autres serveurs peuvent garder l'ancienne adresse en mémoire ${ttl} ÷ 60 = ${ttl / 60} minutes. On l'abaisse avant un déménagement.`,
      attachments,
    };
  },
);
