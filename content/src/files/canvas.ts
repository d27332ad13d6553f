/** A colour, red, green and blue from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export type Canvas = ReturnType<typeof newCanvas>;

/** A picture to paint on, pixel by pixel; opaque. */
export const newCanvas = (width: number, height: number, background: Colour = [255, 255, 255]) => {
  const data = new Uint8Array(width * height * 4).fill(255);

  const paint = (x: number, y: number, [red, green, blue]: Colour): void => {
    const at = (y * width + x) * 4;
    data[at] = red;
    data[at + 1] = green;
    data[at + 2] = blue;
  };

  type Box = { left: number; top: number; right: number; bottom: number };
  const everywhere: Box = { left: 0, top: 0, right: width, bottom: height };

  const fill = ({ left, top, right, bottom }: Box, colourAt: (x: number, y: number) => Colour | undefined): void => {
    const [lastRow, lastColumn] = [Math.min(height, bottom), Math.min(width, right)];
    const [firstRow, firstColumn] = [Math.max(0, Math.floor(top)), Math.max(0, Math.floor(left))];
    for (let y = firstRow; y < lastRow; y += 1)
      for (let x = firstColumn; x < lastColumn; x += 1) {
        const colour = colourAt(x, y);
        if (colour) paint(x, y, colour);
      }
  };

  fill(everywhere, () => background);

  return {
    width,
    height,
    data,
    rectangle: (left: number, top: number, wide: number, high: number, colour: Colour): void =>
      fill({ left, top, right: left + wide, bottom: top + high }, () => colour),
    disc: (centreX: number, centreY: number, radius: number, colour: Colour): void =>
      fill(
        { left: centreX - radius, top: centreY - radius, right: centreX + radius, bottom: centreY + radius },
        (x, y) => ((x - centreX) ** 2 + (y - centreY) ** 2 <= radius ** 2 ? colour : undefined),
      ),
    /** Everything under a line drawn from left to right. */
    below: (line: (x: number) => number, colour: Colour): void => {
      for (let x = 0; x < width; x += 1) fill({ left: x, top: line(x), right: x + 1, bottom: height }, () => colour);
    },
    /** From one colour at the top to another at the bottom. */
    fade: (top: Colour, bottom: Colour): void => {
      for (let y = 0; y < height; y += 1) {
        const share = y / height;
        const mixed = [0, 1, 2].map((i) => Math.round((top[i] ?? 0) * (1 - share) + (bottom[i] ?? 0) * share));
        fill({ ...everywhere, top: y, bottom: y + 1 }, () => mixed as unknown as Colour);
      }
    },
  };
};
