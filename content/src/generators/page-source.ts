import { EXACT } from '../choices';
import { htmlPage } from '../files/html';
import { escaped } from '../files/xml';
import { defineGenerator, oneOf } from '../generator';
import { paragraph } from './words/sentences';
import { SITES } from './words/things';

const COLOURS = ['#1b5e20', '#0d47a1', '#b71c1c', '#4a148c', '#e65100', '#006064', '#3e2723', '#827717'] as const;
const PLACES = ['plan', 'photo du port', 'affiche', 'portrait', 'carte', 'logo', 'vue du pont', 'atelier'] as const;

/** A saved web page, to read its source. */
export const generator = defineGenerator(
  "Une page web enregistrée dont il faut lire le code source : titre de l'onglet, cible d'un lien, images sans texte de remplacement, couleur.",
  { asks: oneOf("Ce que l'on cherche.", ['title', 'link', 'alt', 'colour', 'comment']) },
  ({ asks }, random) => {
    const [site, target] = random.sample(SITES, 2);
    const colour = random.pick(COLOURS);
    const images = random.sample(PLACES, 7);
    const missing = random.integer(2, 4);
    const bare = new Set(random.sample(images, missing));
    const title = `${random.pick(['Accueil', 'Actualités', 'Visites', 'Programme', 'Archives'])} n° ${random.integer(12, 98)}`;
    const version = `${random.integer(2, 9)}.${random.integer(0, 9)}`;
    const link = `https://${target}.example/${random.pick(['billets', 'dons', 'concours', 'jeu'])}?ref=${random.integer(100, 999)}`;
    const body = [
      `<!-- Fabriqué avec Plume ${version} -->`,
      `<h1>${escaped(site)}</h1>`,
      `<p>${paragraph(random, 4)}</p>`,
      ...images.map(
        (image, index) =>
          `<img src="image${index + 1}.png"${bare.has(image) ? '' : ` alt="${image}"`} width="120" height="80">`,
      ),
      `<p>${paragraph(random, 3)} <a href="${escaped(link)}">https://${site}.example/reservation</a></p>`,
      `<p class="note">${paragraph(random, 2)}</p>`,
    ].join('\n');
    const attachments = [
      htmlPage('page.html', { title, body, style: `body { font-family: sans-serif }\n.note { color: ${colour} }` }),
    ];
    const start =
      'Ouvrez la page jointe dans un navigateur, puis affichez son **code source** (Ctrl + U, ou avec un éditeur de texte).';
    switch (asks) {
      case 'title':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nQuel texte contient la balise \`title\`, celui que montre l'onglet ?`,
          tolerance: EXACT,
          solution: { texts: [title, title.replace('° ', '°')] },
          wrong: [site],
          explanation: `\`<title>${title}</title>\`, dans l'en-tête : c'est le nom de l'onglet, à ne pas confondre avec le grand titre \`<h1>\` de la page.`,
          attachments,
        };
      case 'link':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nLe texte du lien affiche une adresse. À quelle adresse mène-t-il **vraiment** ?`,
          tolerance: EXACT,
          solution: { texts: [link, link.replace('https://', '')] },
          wrong: [`https://${site}.example/reservation`],
          explanation: `C'est l'attribut \`href\` qui décide : \`${link}\`. Le texte du lien peut afficher n'importe quoi ; survoler le lien montre aussi la vraie adresse.`,
          attachments,
        };
      case 'alt':
        return {
          kind: 'NUMBER',
          instruction: `${start}\n\nCombien d'images n'ont **pas** de texte de remplacement (attribut \`alt\`) ?`,
          unit: 'images',
          solution: { number: missing },
          wrong: [String(images.length - missing)],
          explanation: `Sur ${images.length} balises \`<img>\`, ${missing} n'ont pas d'attribut \`alt\` : une personne qui ne voit pas l'écran ne saura pas ce qu'elles montrent.`,
          attachments,
        };
      case 'colour':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nQuel est le code de la **couleur** des textes de classe \`note\` ?`,
          placeholder: '#……',
          tolerance: { punctuation: true, typos: false },
          solution: { texts: [colour] },
          wrong: COLOURS.filter((other) => other !== colour).slice(0, 2),
          explanation: `La règle \`.note { color: ${colour} }\`, dans la balise \`<style>\`, donne cette couleur à tous les éléments de classe \`note\`.`,
          attachments,
        };
      case 'comment':
        return {
          kind: 'SHORT_TEXT',
          instruction: `${start}\n\nUn **commentaire** que le navigateur n'affiche pas nomme le logiciel qui a fabriqué la page. Quelle en est la version ?`,
          tolerance: EXACT,
          solution: { texts: [version, `Plume ${version}`] },
          explanation: `Entre \`<!--\` et \`-->\`, on lit « Fabriqué avec Plume ${version} ». Un commentaire ne s'affiche pas, mais tout le monde peut le lire.`,
          attachments,
        };
    }
  },
);
