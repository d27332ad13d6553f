import { Presets, SingleBar } from 'cli-progress';

/** Where a command speaks: results to standard output, how far it is to standard error, so that output can be piped. */
export type Terminal = {
  print(line: string): void;
  /** Something worth knowing that is no result. */
  note(line: string): void;
  /** Shows how far something is; to be stopped. */
  progress(label: string): { tell(percentage: number): void; stop(): void };
};

type Streams = { readonly out: NodeJS.WritableStream; readonly err: NodeJS.WriteStream };

/** A bar on a terminal, plain lines elsewhere, nothing but the result when it is to be read by a program. */
export const createTerminal = ({ out, err }: Streams, { isQuiet }: { isQuiet: boolean }): Terminal => {
  const note = (line: string): void => {
    if (!isQuiet) err.write(`${line}\n`);
  };
  return {
    print: (line) => void out.write(`${line}\n`),
    note,
    progress: (label) => (err.isTTY && !isQuiet ? bar(err, label) : lines(note, label)),
  };
};

const bar = (stream: NodeJS.WriteStream, label: string) => {
  const shown = new SingleBar(
    { format: `${label} {bar} {percentage} %`, stream, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  shown.start(100, 0);
  return { tell: (percentage: number) => shown.update(percentage), stop: () => shown.stop() };
};

const LINE_EVERY = 10;

const lines = (note: (line: string) => void, label: string) => {
  let told = -LINE_EVERY;
  return {
    tell(percentage: number): void {
      if (percentage < told + LINE_EVERY) return;
      told = percentage;
      note(`${label} ${percentage} %`);
    },
    stop(): void {},
  };
};
