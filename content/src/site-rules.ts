import { posix } from 'node:path';
import type { FileContent } from './challenge-draft';
import type { Locale } from './release';

type Rule = { in: RegExp; finds: RegExp; says: string };

/** A sandboxed page has no origin: storage and fetch throw, dialogs and new windows are blocked. And nothing leaves the frame. */
const FORBIDDEN: readonly Rule[] = [
  {
    in: /\.(html|svg)$/,
    finds: /\b(?:src|href|action|data|poster|srcset)\s*=\s*["']?\s*(?:https?:)?\/\//i,
    says: 'an address outside the site',
  },
  {
    in: /\.(css|html|svg)$/,
    finds: /(?:url\(|@import)\s*["']?\s*(?:https?:)?\/\//i,
    says: 'a style from outside the site',
  },
  { in: /\.(css|html|svg)$/, finds: /@font-face/i, says: 'a font: use those of the system' },
  {
    in: /\.(js|html|svg)$/,
    finds: /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(/,
    says: 'a request',
  },
  { in: /\.(js|html)$/, finds: /\bimport\s*\(|<script[^>]*type\s*=\s*["']?module/i, says: 'a module' },
  {
    in: /\.(js|html)$/,
    finds: /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie)\b/,
    says: 'storage, which a frame of ours has not',
  },
  {
    in: /\.(js|html)$/,
    finds: /(?<![.\w])(?:window\.)?(?:alert|confirm|prompt|open)\s*\(/,
    says: 'a dialog or a window, which a frame of ours cannot open',
  },
  { in: /\.html$/, finds: /<(?:iframe|object|embed|base)\b/i, says: 'another frame' },
  { in: /\.html$/, finds: /\btarget\s*=\s*["']?_/i, says: 'a link that leaves the frame' },
  {
    in: /^data\.js$/,
    finds: /"(?:solution|solutions|reponse|réponse|answer|expected|correct)"\s*:/i,
    says: 'the solution',
  },
];

const isLocal = (target: string): boolean => target !== '' && !/^(?:#|data:|mailto:|tel:|javascript:)/i.test(target);

const missingTargets = (page: FileContent, text: string, names: ReadonlySet<string>): string[] =>
  [...text.matchAll(/<[a-z][^>]*?\s(?:src|href)\s*=\s*["']([^"']*)["']/gi)]
    .map(([, target = '']) => target)
    .filter((target) => isLocal(target) && !/^(?:https?:)?\/\//i.test(target))
    .map((target) => posix.join(posix.dirname(page.name), target.replace(/[?#].*$/, '')))
    .filter((path) => path !== '.' && !names.has(path))
    .map((path) => `${page.name} refers to ${path}, which does not exist`);

const pageFaults = (page: FileContent, text: string, locale: Locale): string[] => [
  ...(new RegExp(`<html[^>]*\\slang="?${locale}\\b`, 'i').test(text)
    ? []
    : [`${page.name} is not in the language of the challenge, or does not say so (<html lang="${locale}">)`]),
  ...(/<title>[^<]+<\/title>/i.test(text) ? [] : [`${page.name} has no <title>`]),
  ...(/<meta[^>]+name=["']viewport["']/i.test(text) ? [] : [`${page.name} has no <meta name="viewport">`]),
];

/** What is wrong with the files of a frame: it must live on its own files alone, and be readable on a phone and by a screen reader. */
export const siteFaults = (files: readonly FileContent[], locale: Locale): string[] => {
  const names = new Set(files.map(({ name }) => name));
  if (!names.has('index.html')) return ['there is no index.html'];

  return files.flatMap((file) => {
    if (!/\.(html|css|js|svg)$/.test(file.name)) return [];
    const text = Buffer.from(file.bytes).toString('utf8');
    const found = FORBIDDEN.filter((rule) => rule.in.test(file.name) && rule.finds.test(text));
    const faults = found.map(({ says }) => `${file.name} holds ${says}`);
    return file.name.endsWith('.html')
      ? [...faults, ...pageFaults(file, text, locale), ...missingTargets(file, text, names)]
      : faults;
  });
};

/** What is wrong with a drawing: an image must not run or fetch anything. */
export const drawingFaults = (svg: string): string[] => [
  ...(/<svg\b/.test(svg) ? [] : ['it is not an SVG drawing']),
  ...(/<script|\son[a-z]+\s*=|<foreignObject/i.test(svg) ? ['it holds a program'] : []),
  ...(/(?:href|src)\s*=\s*["']\s*(?!#|data:image\/)|url\(\s*["']?(?!#)/i.test(svg)
    ? ['it refers to something outside']
    : []),
];
