import pc from 'picocolors';

export type Progress = {
  /** Shows a step while it runs and how long it took; `update` says what it is doing just now. */
  step<Value>(title: string, work: (update: (detail: string) => void) => Promise<Value>): Promise<Value>;
  /** A line that stays, whatever step is being shown. */
  note(message: string): void;
  /** Says no more about steps: what is being stopped need not be called failed. */
  close(): void;
};

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const eraseLine = '\r\x1b[2K';

/** A spinner on a terminal, plain lines elsewhere. Ours, not a library's: those take over SIGINT or want Node 22. */
export const createProgress = (out: NodeJS.WriteStream = process.stdout): Progress => {
  const live = out.isTTY;
  let current: string | undefined;
  let frame = 0;
  let closed = false;

  const draw = (): void => {
    if (!live || current === undefined) return;
    frame = (frame + 1) % frames.length;
    out.write(`${eraseLine}${pc.cyan(frames[frame])} ${current.slice(0, (out.columns || 80) - 3)}`);
  };
  const erase = (): void => {
    if (live && current !== undefined) out.write(eraseLine);
  };
  const line = (text: string): void => {
    erase();
    out.write(`${text}\n`);
    draw();
  };

  const step = async <Value>(
    title: string,
    work: (update: (detail: string) => void) => Promise<Value>,
  ): Promise<Value> => {
    const startedAt = Date.now();
    const timer = setInterval(draw, 80);
    let finished = false;
    const finish = (mark: string): void => {
      finished = true;
      clearInterval(timer);
      if (closed) return;
      erase();
      current = undefined;
      line(`${mark} ${title} ${pc.dim(`${((Date.now() - startedAt) / 1000).toFixed(1)} s`)}`);
    };
    current = title;
    draw();
    try {
      const value = await work((detail) => {
        if (closed || finished) return;
        current = `${title}: ${detail}`;
        if (!live) line(`  ${current}`);
      });
      finish(pc.green('✔'));
      return value;
    } catch (error) {
      finish(pc.red('✖'));
      throw error;
    }
  };

  const close = (): void => {
    erase();
    current = undefined;
    closed = true;
  };

  return { step, note: line, close };
};
