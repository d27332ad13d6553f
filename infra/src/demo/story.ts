import pc from 'picocolors';

/** Prints the demonstration as a story: chapters, what somebody does, what they read. */
export const story = {
  chapter(number: number, title: string): void {
    process.stdout.write(`\n${pc.bold(pc.cyan(`${number} · ${title}`))}\n`);
  },
  tell(line: string): void {
    process.stdout.write(`  ${line}\n`);
  },
  detail(line: string): void {
    process.stdout.write(`    ${pc.dim(line)}\n`);
  },
  refused(what: string, message: string): void {
    process.stdout.write(`  ${pc.yellow('✋')} ${what} → « ${message} »\n`);
  },
  done(line: string): void {
    process.stdout.write(`\n${pc.green('✔')} ${pc.bold(line)}\n`);
  },
};
