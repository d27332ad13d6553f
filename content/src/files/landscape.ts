import type { Random } from '../random';
import { type Canvas, type Colour, newCanvas } from './canvas';

/** What a drawn « photo » may show. */
export type Scene = 'mer' | 'montagne' | 'ville' | 'campagne';

/** The scenes, to pick one. */
export const SCENES: readonly Scene[] = ['mer', 'montagne', 'ville', 'campagne'];

const SKIES: readonly [Colour, Colour][] = [
  [
    [92, 160, 220],
    [214, 234, 248],
  ],
  [
    [250, 160, 90],
    [252, 226, 180],
  ],
  [
    [130, 140, 160],
    [210, 214, 222],
  ],
];

const town = (canvas: Canvas, random: Random): void => {
  const { width, height } = canvas;
  for (let x = 0; x < width; ) {
    const wide = random.integer(Math.ceil(width / 14), Math.ceil(width / 8));
    const high = random.integer(Math.ceil(height / 4), Math.ceil(height / 1.7));
    const grey = random.integer(70, 150);
    canvas.rectangle(x, height - high, wide - 2, high, [grey, grey, grey + 12]);
    x += wide;
  }
};

/** Paints a small landscape that looks like a photo seen from afar: no real picture, nobody's rights, few bytes. */
export const landscape = (scene: Scene, width: number, height: number, random: Random): Canvas => {
  const canvas = newCanvas(width, height);
  const [top, bottom] = random.pick(SKIES);
  canvas.fade(top, bottom);
  canvas.disc(
    random.integer(width * 0.15, width * 0.85),
    random.integer(height * 0.12, height * 0.3),
    height * 0.07,
    [255, 244, 200],
  );
  const [phase, bumps] = [random.decimal(0, 6, 2), random.decimal(2, 5, 2)];
  const hills = (level: number, size: number) => (x: number) =>
    height * level - height * size * Math.abs(Math.sin(phase + (x / width) * bumps));

  if (scene === 'montagne') canvas.below(hills(0.75, 0.4), [110, 112, 130]);
  if (scene === 'ville') town(canvas, random);
  if (scene === 'mer') {
    canvas.below(() => height * 0.55, [40, 110, 160]);
    canvas.below(hills(0.92, 0.08), [226, 204, 150]);
  } else canvas.below(hills(0.88, 0.12), scene === 'ville' ? [90, 90, 94] : [96, 148, 74]);
  return canvas;
};
