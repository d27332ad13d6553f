import { textDocumentFiles } from '../files/office-files';
import type { Block } from '../files/text-document';
import { defineGenerator, flag, oneOf } from '../generator';
import { PART_TITLES, paragraph } from './words/sentences';
import { TOPICS } from './words/things';

/** The outline of a document: real headings, and lines that only look like one. */
export const generator = defineGenerator(
  'Un document texte dont il faut lire le plan : titres de niveau 2, faux titres, titre sous un autre.',
  {
    asks: oneOf("Ce que l'on cherche.", ['count', 'fake', 'first-under']),
    fakes: flag('Y mêler de faux titres (gras et grands, sans style).', true),
  },
  ({ asks, fakes }, random) => {
    const chapters = random.sample(TOPICS, 3);
    const titles = random.shuffle(PART_TITLES);
    const parts = chapters.map(() => random.integer(2, 5));
    const fakeTitle = titles.pop() ?? '';
    const fakeChapter = random.integer(0, 2);
    const blocks: Block[] = [{ paragraph: paragraph(random, 3) }];
    const under: string[][] = [];
    chapters.forEach((chapter, index) => {
      blocks.push(
        { heading: 1, text: `${chapter[0]?.toUpperCase()}${chapter.slice(1)}` },
        { paragraph: paragraph(random, 3) },
      );
      const names = titles.splice(0, parts[index] ?? 0);
      under.push(names);
      for (const text of names)
        blocks.push({ heading: 2, text }, { paragraph: paragraph(random, random.integer(3, 6)) });
      if ((fakes || asks === 'fake') && index === fakeChapter)
        blocks.push({ looksLike: 2, text: fakeTitle }, { paragraph: paragraph(random, 4) });
    });
    const total = parts.reduce((a, b) => a + b, 0);
    const chapter = random.integer(0, 2);
    const attachments = textDocumentFiles('dossier', blocks);
    if (asks === 'count')
      return {
        kind: 'NUMBER',
        instruction:
          'Le document joint est un dossier rédigé par une classe.\n\nCombien de titres ont le style **Titre 2** ?',
        unit: 'titres',
        solution: { number: total },
        ...(fakes ? { wrong: [String(total + 1)] } : {}),
        explanation: `Le navigateur (ou volet de navigation) montre ${total} titres de niveau 2.${fakes ? ` « ${fakeTitle} » a été grossi et mis en gras à la main : ce n'est pas un titre.` : ''}`,
        attachments,
      };
    if (asks === 'fake')
      return {
        kind: 'SHORT_TEXT',
        instruction:
          "Le document joint est un dossier dont la table des matières oublie une partie : sa première ligne **ressemble** à un titre, mais n'en a pas le style.\n\nQuelle est cette ligne ?",
        solution: { texts: [fakeTitle] },
        wrong: [under[0]?.[0] ?? '', under[1]?.[0] ?? ''],
        explanation: `« ${fakeTitle} » est en gras et en grand, mais son style est celui d'un paragraphe. Seul un style de titre entre dans le plan et la table des matières.`,
        attachments,
      };
    return {
      kind: 'FIELDS',
      instruction: `Le document joint est un dossier en trois chapitres. Affichez son plan.\n\nDans le chapitre sur **${chapters[chapter]}**, quels sont le premier et le dernier titre de niveau 2 ?`,
      fields: [
        { id: 'f1', label: 'Premier' },
        { id: 'f2', label: 'Dernier' },
      ],
      solution: { fields: { f1: [under[chapter]?.[0] ?? ''], f2: [under[chapter]?.at(-1) ?? ''] } },
      explanation: `Le navigateur montre le plan d'un coup d'œil : sous ce chapitre, « ${under[chapter]?.[0]} » vient en premier, « ${under[chapter]?.at(-1)} » en dernier.`,
      attachments,
    };
  },
);
