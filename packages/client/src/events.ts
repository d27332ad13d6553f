/** One message of a stream of server-sent events. */
export type StreamEvent = { readonly event: string; readonly data: string };

/** Reads a stream of server-sent events, message by message; comments (heartbeats) are left out. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += decoder.decode(value, { stream: true });
      const blocks = rest.split(/\r?\n\r?\n/);
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const read = eventOf(block);
        if (read) yield read;
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

const eventOf = (block: string): StreamEvent | null => {
  const fields = block.split(/\r?\n/).map((line) => /^(event|data): ?(.*)$/.exec(line));
  const valuesOf = (name: string): string[] => fields.flatMap((field) => (field?.[1] === name ? [field[2] ?? ''] : []));
  const [event] = valuesOf('event');
  return event === undefined ? null : { event, data: valuesOf('data').join('\n') };
};
