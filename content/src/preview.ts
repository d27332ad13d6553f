import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openAssetStore, storeFolder } from './asset-store';
import { escaped } from './files/xml';
import { bankFolder, loadContent } from './load';
import type { Challenge } from './release';

/** `npm run content:preview -- <word>`: the challenges whose id starts so, as pages to open in a browser, solution included. */
const folder = join(bankFolder, 'dist', 'preview');
const store = openAssetStore(storeFolder);

const put = (path: string, sha: string): string => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), store.read(sha));
  return path;
};

const listed = (name: string, texts: readonly string[]): string =>
  `<p>${name}</p><ul>${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;

const asked = (challenge: Challenge): string =>
  [
    'items' in challenge
      ? listed(
          'À associer',
          challenge.items.map(({ id, text }) => `${id} : ${text}`),
        )
      : '',
    'choices' in challenge
      ? listed(
          'Propositions',
          challenge.choices.map(({ id, text }) => `${id} : ${text}`),
        )
      : '',
    challenge.kind === 'FIELDS'
      ? listed(
          'Champs',
          challenge.fields.map(({ id, label, options }) => `${id} ${label} ${options?.join(' | ') ?? ''}`),
        )
      : '',
  ].join('');

const filesOf = ({ id, illustration, attachments, embed }: Challenge): string => {
  for (const file of embed?.files ?? []) put(`${id}/site/${file.path}`, file.sha256);
  const image = illustration
    ? put(`${id}/image.${illustration.mediaType.replace(/^.*\/|\+.*$/g, '')}`, illustration.sha256)
    : '';
  return [
    illustration ? `<p><img src="${image}" alt="${escaped(illustration.alt)}" style="max-width:100%"></p>` : '',
    ...attachments.map(
      (file) =>
        `<p><a href="${put(`${id}/${file.name}`, file.sha256)}">${escaped(file.name)}</a> (${file.bytes} o)</p>`,
    ),
    embed
      ? `<iframe sandbox="allow-scripts" src="${id}/site/index.html" title="${escaped(embed.title)}" height="${embed.height}" width="100%"></iframe>`
      : '',
  ].join('');
};

const cardOf = (challenge: Challenge): string =>
  `<section><h2>${challenge.id}</h2><p>${challenge.kind} ${challenge.requirements.join(', ')} ${challenge.generator ?? ''}</p>` +
  `<pre>${escaped(challenge.instruction)}</pre>${asked(challenge)}${filesOf(challenge)}` +
  `<details><summary>Solution</summary><pre>${escaped(JSON.stringify(challenge.solution, null, 1))}</pre><p>${escaped(challenge.explanation)}</p></details></section>`;

const { release, problems } = loadContent(bankFolder);
for (const { file, line, rule, message } of problems) console.error(`${file}:${line}  ${rule}  ${message}`);
if (release) {
  const challenges = release.subjects
    .flatMap(({ skills }) => skills.flatMap((skill) => skill.challenges))
    .filter(({ id }) => id.startsWith(process.argv[2] ?? ''));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Épreuves</title><style>body{max-width:50rem;margin:auto;font-family:sans-serif}pre{white-space:pre-wrap}section{border-top:1px solid}</style></head><body>${challenges.map(cardOf).join('')}</body></html>`,
  );
  console.log(`${challenges.length} challenges: ${join(folder, 'index.html')}`);
} else process.exitCode = 1;
