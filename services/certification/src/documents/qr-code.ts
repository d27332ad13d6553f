import { create } from 'qrcode';
import { COLOURS, type Pdf } from './page';

/** Draws a QR code as vector squares: sharp at any size, and the same bytes every time. */
export const qrCode = (
  pdf: Pdf,
  text: string,
  { left, top, size }: { left: number; top: number; size: number },
): void => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = size / modules.size;
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column)) pdf.rect(left + column * side, top + row * side, side, side);
  pdf.fill(COLOURS.ink);
};
