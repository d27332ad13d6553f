import type { Command } from 'commander';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** A command, by the pattern of a shell that its two first words match. */
type Leaf = {
  readonly pattern: string;
  readonly options: readonly string[];
  readonly choices: ReadonlyMap<string, string>;
};

/** What a shell completes `pix` with: commands, options and the values of those that have a list. */
export const completionScript = (shell: Shell, program: Command): string => {
  if (shell === 'fish') return fishScript(program);
  return shell === 'zsh' ? zshScript(program) : bashScript(program);
};

const commandsOf = (program: Command): { groups: readonly Command[]; alone: readonly Command[] } => {
  const own = program.commands.filter((command) => !['completion', 'help'].includes(command.name()));
  return {
    groups: own.filter(({ commands }) => commands.length > 0),
    alone: own.filter(({ commands }) => commands.length === 0),
  };
};

const optionsOf = ({ options }: Command): string[] => [...options.flatMap(({ long }) => long ?? []), '--help'];

const leavesOf = (program: Command): Leaf[] => {
  const { groups, alone } = commandsOf(program);
  const inGroups = groups.flatMap((group) =>
    group.commands.map((command) => ({ pattern: `"${group.name()} ${command.name()}"`, command })),
  );
  const all = [...inGroups, ...alone.map((command) => ({ pattern: `"${command.name()} "*`, command }))];
  return all.map(({ pattern, command }) => ({
    pattern,
    options: optionsOf(command),
    choices: new Map(
      command.options.flatMap(({ long, argChoices }) =>
        long && argChoices ? [[long, argChoices.join(' ')] as const] : [],
      ),
    ),
  }));
};

const namesOf = (commands: readonly Command[]): string => commands.map((command) => command.name()).join(' ');

/** Fills `choices` from `place` (1 is the first word after pix), `first`, `second` and `previous`: the same words in bash and zsh. */
const choosing = (program: Command): string => {
  const { groups, alone } = commandsOf(program);
  const leaves = leavesOf(program);
  return `  if [ "$place" -eq 1 ]; then
    choices="${namesOf([...groups, ...alone])} completion help"
  elif [ "$place" -eq 2 ]; then
    case "$first" in
${groups.map((group) => `      ${group.name()}) choices="${namesOf(group.commands)}" ;;`).join('\n')}
${alone.map((command) => `      ${command.name()}) choices="${optionsOf(command).join(' ')}" ;;`).join('\n')}
      completion) choices="${SHELLS.join(' ')}" ;;
      help) choices="${namesOf([...groups, ...alone])}" ;;
    esac
  else
    case "$first $second $previous" in
${leaves.flatMap(({ pattern, choices }) => [...choices].map(([option, words]) => `      ${pattern}" ${option}") choices="${words}" ;;`)).join('\n')}
      *) case "$first $second" in
${leaves.map(({ pattern, options }) => `        ${pattern}) choices="${options.join(' ')}" ;;`).join('\n')}
      esac ;;
    esac
  fi`;
};

const bashScript = (program: Command): string => `_pix() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" choices=""
  local place="$COMP_CWORD" first="\${COMP_WORDS[1]:-}" second="\${COMP_WORDS[2]:-}"
${choosing(program)}
  COMPREPLY=($(compgen -W "$choices" -- "$current"))
  if [ "$place" -gt 2 ] && [ "\${#COMPREPLY[@]}" -eq 0 ]; then COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _pix pix
`;

/** Put on `fpath` as `_pix`, or sourced. */
const zshScript = (program: Command): string => `#compdef pix
_pix() {
  local current="\${words[CURRENT]}" previous="\${words[CURRENT-1]}" choices=""
  local place="$((CURRENT - 1))" first="\${words[2]:-}" second="\${words[3]:-}"
${choosing(program)}
  compadd -- \${=choices} || { [ "$place" -gt 2 ] && _files; }
}
if [ "\${funcstack[1]}" = "_pix" ]; then _pix "$@"; else compdef _pix pix; fi
`;

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const fishScript = (program: Command): string => {
  const { groups, alone } = commandsOf(program);
  const top = (names: string, description: string): string =>
    `complete -c pix -n __fish_use_subcommand -f -a ${quoted(names)} -d ${quoted(description)}`;
  const optionsIn = (inside: string, command: Command): string[] =>
    command.options.map(
      ({ long, argChoices, description }) =>
        `complete -c pix -n '${inside}' -l ${(long ?? '').slice(2)} -d ${quoted(description)}${argChoices ? ` -x -a ${quoted(argChoices.join(' '))}` : ''}`,
    );
  const lines = [
    ...[...groups, ...alone].map((command) => top(command.name(), command.description())),
    ...groups.flatMap((group) => {
      const seen = `__fish_seen_subcommand_from ${group.name()}`;
      return group.commands.flatMap((command) => [
        `complete -c pix -n '${seen}; and not __fish_seen_subcommand_from ${namesOf(group.commands)}' -f -a ${command.name()} -d ${quoted(command.description())}`,
        ...optionsIn(`${seen}; and __fish_seen_subcommand_from ${command.name()}`, command),
      ]);
    }),
    ...alone.flatMap((command) => optionsIn(`__fish_seen_subcommand_from ${command.name()}`, command)),
    top('completion help', ''),
  ];
  return `${lines.join('\n')}\n`;
};
