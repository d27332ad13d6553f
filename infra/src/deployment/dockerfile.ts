export type Instruction =
  | { readonly kind: 'COPY'; readonly from: string | null; readonly sources: readonly string[]; readonly to: string }
  | { readonly kind: 'RUN'; readonly command: string }
  | { readonly kind: 'ENV'; readonly variables: Readonly<Record<string, string>> }
  | { readonly kind: 'OTHER'; readonly word: string; readonly rest: string };

export type Stage = { readonly name: string; readonly base: string; readonly instructions: readonly Instruction[] };

const copyOf = (rest: string): Instruction => {
  const words = rest.split(/\s+/);
  const from = words[0]?.startsWith('--from=') ? (words.shift() ?? '').slice('--from='.length) : null;
  return { kind: 'COPY', from, sources: words.slice(0, -1), to: words.at(-1) ?? '' };
};

const instructionOf = (word: string, rest: string): Instruction => {
  if (word === 'COPY') return copyOf(rest);
  if (word === 'RUN') return { kind: 'RUN', command: rest };
  if (word === 'ENV')
    return {
      kind: 'ENV',
      variables: Object.fromEntries(rest.split(/\s+/).map((pair) => pair.split('=') as [string, string])),
    };
  return { kind: 'OTHER', word, rest };
};

/** The stages of our Dockerfile, one instruction a line. */
export const readDockerfile = (text: string): readonly Stage[] => {
  const stages: { name: string; base: string; instructions: Instruction[] }[] = [];
  for (const line of text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))) {
    const [, word = '', rest = ''] = /^(\w+) (.*)$/.exec(line) ?? [];
    const [, base, name] = /^(\S+) AS (\S+)$/.exec(rest) ?? [];
    if (word === 'FROM' && base && name) stages.push({ name, base, instructions: [] });
    else stages.at(-1)?.instructions.push(instructionOf(word, rest));
  }
  return stages;
};
