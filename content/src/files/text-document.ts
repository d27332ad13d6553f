/** A stretch of text with its own look. `colour` is #rrggbb; `hidden` text is there but not shown. */
export type Run = {
  text: string;
  bold?: boolean;
  italic?: boolean;
  underlined?: boolean;
  hidden?: boolean;
  colour?: string;
  link?: string;
};

/** What a text document is made of. A heading has a real heading style; `looksLike` is bold, large text without it. */
export type Block =
  | { heading: 1 | 2 | 3; text: string }
  | { looksLike: 1 | 2 | 3; text: string }
  | { paragraph: string | (string | Run)[] }
  | { list: string[] }
  | { table: string[][] }
  | { pageBreak: true };

/** The size of headings in points, by level. */
export const HEADING_POINTS: Readonly<Record<1 | 2 | 3, number>> = { 1: 20, 2: 16, 3: 13 };

/** The runs of a paragraph. */
export const runsOf = (paragraph: string | (string | Run)[]): Run[] =>
  (typeof paragraph === 'string' ? [paragraph] : paragraph).map((run) =>
    typeof run === 'string' ? { text: run } : run,
  );
