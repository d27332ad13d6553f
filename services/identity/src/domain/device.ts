type Clue = readonly [label: string, pattern: RegExp];

// The order matters: Edge and Opera also say Chrome, everything on a phone also says Safari.
const BROWSERS: readonly Clue[] = [
  ['Edge', /\bEdg(e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS|Chromium)\//],
  ['Safari', /\bSafari\//],
];

const SYSTEMS: readonly Clue[] = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
];

const labelOf = (clues: readonly Clue[], agent: string): string | undefined =>
  clues.find(([, pattern]) => pattern.test(agent))?.[0];

/** « Firefox on Windows »: enough to know one's own devices by, too little to recognise a person (I6, I7). */
export const deviceLabel = (clientAgent = ''): string | null =>
  [labelOf(BROWSERS, clientAgent), labelOf(SYSTEMS, clientAgent)].filter(Boolean).join(' on ') || null;
