import pc from 'picocolors';

/** What a walk has seen, clause by clause, and what was not so. */
export const clauses = () => {
  const missed: string[] = [];
  let seen = 0;
  return {
    chapter: (title: string): void => void process.stdout.write(`\n${pc.bold(pc.cyan(title))}\n`),

    /** One clause: said with what was seen; a clause that is not so is told at the end, and the walk goes on. */
    see(clause: string, isSo: boolean, found: unknown = ''): void {
      if (isSo) seen += 1;
      else missed.push(clause);
      const shown = typeof found === 'string' ? found : JSON.stringify(found);
      const mark = isSo ? pc.green('✔') : pc.red('✖');
      process.stdout.write(`  ${mark} ${clause}${shown && pc.dim(` · ${shown.slice(0, 160)}`)}\n`);
    },

    end: (): { seen: number; missed: readonly string[] } => ({ seen, missed }),
  };
};

export type Clauses = ReturnType<typeof clauses>;
