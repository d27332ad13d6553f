import type { Command } from 'commander';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

type Leaf = {
  readonly path: string;
  readonly options: readonly string[];
  readonly choices: ReadonlyMap<string, string>;
};

/** What a shell completes `pix` with: groups, commands, options and the values of those that have a list. */
export const completionScript = (shell: Shell, program: Command): string => {
  const groups = program.commands.filter(({ commands }) => commands.length > 0);
  if (shell === 'fish') return fishScript(groups);
  const script = bashScript(groups);
  return shell === 'zsh' ? `#compdef pix\nautoload -U +X bashcompinit && bashcompinit\n${script}` : script;
};

const leavesOf = (groups: readonly Command[]): Leaf[] =>
  groups.flatMap((group) =>
    group.commands.map((command) => ({
      path: `${group.name()} ${command.name()}`,
      options: [...command.options.flatMap(({ long }) => (long ? [long] : [])), '--help'],
      choices: new Map(
        command.options.flatMap(({ long, argChoices }) =>
          long && argChoices ? [[long, argChoices.join(' ')] as const] : [],
        ),
      ),
    })),
  );

const namesOf = (commands: readonly Command[]): string => commands.map((command) => command.name()).join(' ');

const bashScript = (groups: readonly Command[]): string => {
  const leaves = leavesOf(groups);
  const values = leaves.flatMap(({ path, choices }) =>
    [...choices].map(([option, words]) => `    "${path} ${option}") words="${words}" ;;`),
  );
  return `_pix() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  local path="\${COMP_WORDS[1]:-} \${COMP_WORDS[2]:-}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${namesOf(groups)} completion help"
  elif [ "$COMP_CWORD" -eq 2 ]; then
    case "\${COMP_WORDS[1]}" in
${groups.map((group) => `      ${group.name()}) words="${namesOf(group.commands)}" ;;`).join('\n')}
      completion) words="${SHELLS.join(' ')}" ;;
      help) words="${namesOf(groups)}" ;;
    esac
  else
    case "$path $previous" in
${values.map((line) => `  ${line}`).join('\n')}
      *) case "$path" in
${leaves.map(({ path, options }) => `        "${path}") words="${options.join(' ')}" ;;`).join('\n')}
      esac ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [ "$COMP_CWORD" -gt 2 ] && [ "\${#COMPREPLY[@]}" -eq 0 ]; then COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _pix pix
`;
};

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const fishScript = (groups: readonly Command[]): string =>
  groups
    .flatMap((group) => [
      `complete -c pix -n __fish_use_subcommand -f -a ${group.name()} -d ${quoted(group.description())}`,
      ...group.commands.flatMap((command) => {
        const inside = `'__fish_seen_subcommand_from ${group.name()}; and __fish_seen_subcommand_from ${command.name()}'`;
        const begins = `'__fish_seen_subcommand_from ${group.name()}; and not __fish_seen_subcommand_from ${namesOf(group.commands)}'`;
        return [
          `complete -c pix -n ${begins} -f -a ${command.name()} -d ${quoted(command.description())}`,
          ...command.options.map(
            ({ long, argChoices, description }) =>
              `complete -c pix -n ${inside} -l ${(long ?? '').slice(2)} -d ${quoted(description)}${argChoices ? ` -x -a ${quoted(argChoices.join(' '))}` : ''}`,
          ),
        ];
      }),
    ])
    .concat(`complete -c pix -n __fish_use_subcommand -f -a 'completion help'`)
    .join('\n')
    .concat('\n');
