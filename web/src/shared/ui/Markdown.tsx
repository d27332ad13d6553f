import markdownIt from 'markdown-it';
import { useMemo } from 'react';
import styles from './Markdown.module.css';

const markdown = markdownIt({ html: false, linkify: false, typographer: false });

// What is read here is left open behind a link.
const linkOpen = markdown.renderer.rules['link_open'];
markdown.renderer.rules['link_open'] = (tokens, index, options, env, self) => {
  tokens[index]?.attrSet('target', '_blank');
  tokens[index]?.attrSet('rel', 'noopener');
  return linkOpen ? linkOpen(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
};

// A table wider than the page scrolls by itself, with the keyboard too.
markdown.renderer.rules['table_open'] = () => '<div class="scrolls" tabindex="0"><table>';
markdown.renderer.rules['table_close'] = () => '</table></div>';

// The empty corner of a table heads nothing.
for (const rule of ['th_open', 'th_close'] as const)
  markdown.renderer.rules[rule] = (tokens, index, options, _env, self) => {
    const content = tokens[rule === 'th_open' ? index + 1 : index - 1]?.content ?? '';
    const token = tokens[index];
    if (token && content.trim() === '') token.tag = 'td';
    return self.renderToken(tokens, index, options);
  };

/** A text of the content, in its own language; HTML in it is shown as text. */
export const Markdown = ({ text, lang }: { text: string; lang?: string }) => {
  const html = useMemo(() => markdown.render(text), [text]);
  return <div className={styles['markdown']} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
};
