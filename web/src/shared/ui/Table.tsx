import type { ReactNode } from 'react';
import styles from './Table.module.css';

export type Column<Row> = {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers line up to the right. */
  readonly isNumber?: boolean;
  /** The column that names the row: read before its other cells. */
  readonly isRowTitle?: boolean;
};

type TableProps<Row> = {
  /** What the table is about, read first. */
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
};

/** A plain HTML table. On a narrow screen it scrolls by itself, with the keyboard too: the page does not. */
export const Table = <Row,>({ caption, isCaptionHidden = false, columns, rows, rowKey }: TableProps<Row>) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard
  <div className={styles['scroll']} role="group" aria-label={caption} tabIndex={0}>
    <table className={styles['table']}>
      <caption className={isCaptionHidden ? 'visually-hidden' : (styles['caption'] ?? '')}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title, isNumber }) => (
            <th key={key} scope="col" className={isNumber ? styles['number'] : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ key, cell, isNumber, isRowTitle }) =>
              isRowTitle ? (
                <th key={key} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={key} className={isNumber ? styles['number'] : undefined}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
