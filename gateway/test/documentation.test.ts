import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readExamples } from '@pix/kit/checks/reference-examples';
import { platform as endpoint, type Platform } from '../../infra/src/demo/platform';
import { commandsOf, patternOf, runCommands, squeezed } from './document-commands';
import { examplePlayer } from './example-player';
import { type StartedPlatform, startPlatform } from './started-platform';

/** What the documents show is played on the platform as a person starts it: a document that lies is red here. */

const MINUTES = 60_000;

describe('the documents', () => {
  let platform: StartedPlatform;
  let pix: Platform;
  let player: ReturnType<typeof examplePlayer>;
  beforeAll(async () => {
    platform = await startPlatform();
    pix = endpoint(platform.gatewayUrl);
    player = examplePlayer(pix, platform);
  }, 3 * MINUTES);
  afterAll(async () => {
    await platform.stop();
    platform.forget();
  });

  describe('show commands that', () => {
    const DOCUMENTS = [
      'first-query',
      'recipes/errors',
      'recipes/pagination',
      'recipes/localisation',
      'recipes/live-views',
      'recipes/files',
    ];

    it.each(DOCUMENTS)(
      'print what docs/%s.md says',
      async (document) => {
        const commands = commandsOf(`docs/${document}.md`);

        const printed = await runCommands(commands, platform.gatewayUrl);

        expect(commands.length).toBeGreaterThan(0);
        commands.forEach(({ said }, index) => {
          if (said !== null) expect(squeezed(printed[index] ?? '')).toMatch(patternOf(said));
        });
      },
      MINUTES,
    );
  });

  describe('show examples that', () => {
    it.each(readExamples().map((example) => [`${example.journey}/${example.name}`, example] as const))(
      'answer: %s',
      async (_, example) => {
        const { data, first } = await player.play(example);

        expect(Object.values(data)).not.toContain(null);
        if (example.expect) expect(first).toMatchObject({ __typename: example.expect });
      },
      MINUTES,
    );

    it('lead to files that their asker alone may fetch', async () => {
      const { exportLink, pdfUrl, dataUrl, teacherToken, newcomerToken } = player.kept as Record<string, string>;
      const files: [string | undefined, string | undefined][] = [
        [exportLink, teacherToken],
        [pdfUrl, newcomerToken],
        [dataUrl, newcomerToken],
      ];

      for (const [url = '', token] of files) {
        const { pathname, search } = new URL(url, platform.gatewayUrl);
        expect((await pix.download(`${pathname}${search}`, token)).status).toBe(200);
        expect((await pix.download(`${pathname}${search}`)).status).not.toBe(200);
      }
    });
  });
});
