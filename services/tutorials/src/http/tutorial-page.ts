import MarkdownIt from 'markdown-it';
import type { TutorialPage } from '../domain/tutorial';

const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false });

// The title of the page is its first heading: those of the text come under it.
markdown.core.ruler.push('headings_under_title', ({ tokens }) => {
  for (const token of tokens)
    if (token.type.startsWith('heading_')) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 1)}`;
});
markdown.core.ruler.push('links_out', ({ tokens }) => {
  for (const { children } of tokens)
    for (const token of children ?? []) if (token.type === 'link_open') token.attrSet('rel', 'noopener noreferrer');
});

const TEXT = {
  fr: {
    skip: 'Aller au contenu',
    minutes: 'min',
    save: 'Enregistrer pour lire hors connexion',
    missing: 'Page introuvable',
    why: "Cette page n'existe pas, ou plus.",
  },
  en: {
    skip: 'Skip to content',
    minutes: 'min',
    save: 'Save to read offline',
    missing: 'Page not found',
    why: 'There is no such page, or not any more.',
  },
} as const;

const STYLE = `
  :root{color-scheme:light dark;--ink:#1b1f3b;--paper:#fff;--soft:#4a4f6d;--line:#d9dcec;--link:#2f3a8f;--code:#f1f2f9}
  @media (prefers-color-scheme:dark){:root{--ink:#eceefa;--paper:#14172b;--soft:#b3b8d9;--line:#3a3f63;--link:#aab4ff;--code:#1f2340}}
  *{box-sizing:border-box}body{margin:0;font:1.0625rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
  .skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--paper);color:var(--link)}
  main{max-width:42rem;margin:0 auto;padding:2rem 1.25rem 4rem}header p{color:var(--soft);margin-top:0}
  h1{font-size:1.75rem;line-height:1.25;margin-bottom:.25rem}h2{font-size:1.3rem;margin-top:2.25rem}h3{font-size:1.1rem}
  a{color:var(--link)}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
  code,pre{background:var(--code);font-family:ui-monospace,monospace;font-size:.95em;border-radius:.25rem}code{padding:.1em .3em}
  pre{padding:1rem;overflow-x:auto}pre code{padding:0}blockquote{margin:1rem 0;padding-left:1rem;border-left:.25rem solid var(--line)}
  table{border-collapse:collapse;display:block;overflow-x:auto}th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:left}
  img{max-width:100%}
  @media print{:root{--ink:#000;--paper:#fff;--soft:#333;--line:#999;--link:#000;--code:#fff}.skip,.save{display:none}main{max-width:none;padding:0}
    body{font-size:11pt}h2,h3{break-after:avoid}pre,table,blockquote{break-inside:avoid}a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em}}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const page = (locale: 'fr' | 'en', title: string, body: string): string => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#content">${TEXT[locale].skip}</a>
<main id="content" tabindex="-1">
${body}
</main>
</body>
</html>
`;

/**
 * A page of ours as HTML that needs nothing else: read without a network, printed, in the dark, by a screen reader (T1). A saved one has no
 * link to save it.
 */
export const tutorialPage = (
  { title, source, durationMinutes, locale, page: text }: TutorialPage,
  { isSaved }: { isSaved: boolean },
): string =>
  page(
    locale,
    title,
    `<article>
<header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(source)} · ${durationMinutes} ${TEXT[locale].minutes}</p></header>
${markdown.render(text)}</article>${isSaved ? '' : `\n<p class="save"><a href="?download" download>${TEXT[locale].save}</a></p>`}`,
  );

/** What is said when there is no such page, in the language of the reader. */
export const missingPage = (locale: 'fr' | 'en'): string =>
  page(locale, TEXT[locale].missing, `<h1>${TEXT[locale].missing}</h1><p>${TEXT[locale].why}</p>`);
