import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Tokens } from '@pix/client';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { tokensOf, type WebPlatform, webPlatform } from './platform';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SCREENSHOTS = resolve(__dirname, '../../../.data/screenshots');

const hasChromium = existsSync(CHROMIUM);
if (!hasChromium)
  process.stderr.write(
    `No browser at ${CHROMIUM}: the tests of the web client are left out. Install « chromium », or set CHROMIUM_PATH.\n`,
  );

/** Journeys in a real browser; left out, and said so, on a machine that has none. */
export const describeInBrowser: typeof describe.skip = hasChromium ? describe : describe.skip;

export type Visit = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page complained of: uncaught errors, refused scripts or styles. */
  readonly complaints: string[];
};

type VisitOptions = {
  /** Signed in as this demonstration account, or with these tokens. */
  readonly as?: string | Tokens;
  readonly language?: 'fr' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
};

/** A browser and a platform for the tests of one file. `visit` opens a page as a new person on a new device. */
export const withBrowser = () => {
  let browser: Browser;
  let platform: WebPlatform;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    if (!hasChromium) return;
    platform = await webPlatform();
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
    });
  }, 240_000);

  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser?.close();
  });

  return {
    platform: () => platform,

    async visit(
      path: string,
      { as, language = 'fr', theme = 'light', width = 1280, height = 800 }: VisitOptions = {},
    ): Promise<Visit> {
      const tokens = typeof as === 'string' ? await tokensOf(platform, platform.account(as)) : as;
      const kept = [
        { name: 'pix.language', value: language },
        ...(tokens ? [{ name: 'pix.session', value: JSON.stringify(tokens) }] : []),
      ];
      const options: BrowserContextOptions = {
        viewport: { width, height },
        colorScheme: theme,
        locale: language === 'fr' ? 'fr-FR' : 'en-GB',
        timezoneId: 'Europe/Paris',
        reducedMotion: 'reduce',
        storageState: { cookies: [], origins: [{ origin: new URL(platform.url).origin, localStorage: kept }] },
      };
      const context = await browser.newContext(options);
      contexts.push(context);
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && /Content Security Policy|Uncaught|React/.test(message.text()))
          complaints.push(message.text());
      });
      await page.goto(new URL(path, platform.url).href);
      return { page, context, complaints };
    },
  };
};

type AxeViolation = { id: string; help: string; nodes: { html: string; failureSummary?: string }[] };

/**
 * Nothing that axe finds wrong (WCAG 2.2 AA and good practice) in the page as it is. React Aria's announcements are left out: a few seconds
 * long they name buttons that may be gone.
 */
export const expectAccessible = async (page: Page): Promise<void> => {
  await page.evaluate(AXE);
  const violations = await page.evaluate<AxeViolation[]>(
    `axe.run({ exclude: ['[data-live-announcer]'] }, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] }).then((r) => r.violations)`,
  );
  const told = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 200)} — ${failureSummary ?? ''}`),
  }));
  expect(told).toEqual([]);
};

/** Text as somebody may set it to read it at all (WCAG 1.4.12). */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

/** Nothing is wider than the window, with the page's own spacing of text and with a reader's: the page never scrolls sideways. */
export const expectNoSidewaysScroll = async (page: Page): Promise<void> => {
  for (const css of [SPACED, '']) {
    const tooWide = await page.evaluate<string[]>(
      `(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(${JSON.stringify(css)});
        document.adoptedStyleSheets = [sheet];
        if (document.documentElement.scrollWidth <= innerWidth) return [];
        const isOut = (element) => element.getBoundingClientRect().right > innerWidth;
        return [location.pathname, ...[...document.querySelectorAll('body *')].filter(isOut).map((element) => element.outerHTML.slice(0, 120))];
      })()`,
    );
    expect(tooWide).toEqual([]);
  }
};

/** Keeps a picture of the page in `.data/screenshots`, to be looked at. */
export const photograph = async (page: Page, name: string): Promise<void> => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
};
