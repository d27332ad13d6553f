import { encode } from 'jpeg-js';
import piexif from 'piexifjs';
import type { Canvas } from './canvas';

/** What a camera writes in a photo. `taken` is local time AAAA-MM-JJTHH:MM; `place` in degrees, north and east positive. */
export type PhotoData = {
  taken?: string;
  make?: string;
  model?: string;
  place?: { latitude: number; longitude: number };
  software?: string;
  artist?: string;
  description?: string;
  copyright?: string;
};

type Tags = Record<number, unknown>;

const defined = (tags: Tags): Tags =>
  Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== undefined));

/** EXIF texts are ASCII: accents go, as they do in cameras. */
const ascii = (text: string | undefined): string | undefined => text?.normalize('NFD').replace(/[^ -~]/g, '');

const exifOf = ({ taken, make, model, place, software, artist, description, copyright }: PhotoData): string => {
  const { ImageIFD, ExifIFD, GPSIFD, GPSHelper } = piexif;
  const instant = taken && `${taken.slice(0, 10).replaceAll('-', ':')} ${taken.slice(11)}:00`;
  return piexif.dump({
    '0th': defined({
      [ImageIFD.Make]: ascii(make),
      [ImageIFD.Model]: ascii(model),
      [ImageIFD.Software]: ascii(software),
      [ImageIFD.Artist]: ascii(artist),
      [ImageIFD.ImageDescription]: ascii(description),
      [ImageIFD.Copyright]: ascii(copyright),
      [ImageIFD.DateTime]: instant,
    }),
    Exif: defined({ [ExifIFD.DateTimeOriginal]: instant, [ExifIFD.DateTimeDigitized]: instant }),
    GPS: place
      ? {
          [GPSIFD.GPSLatitudeRef]: place.latitude < 0 ? 'S' : 'N',
          [GPSIFD.GPSLatitude]: GPSHelper.degToDmsRational(Math.abs(place.latitude)),
          [GPSIFD.GPSLongitudeRef]: place.longitude < 0 ? 'W' : 'E',
          [GPSIFD.GPSLongitude]: GPSHelper.degToDmsRational(Math.abs(place.longitude)),
        }
      : {},
  });
};

/** A JPEG image, with what a camera would have written in it. */
export const jpegOf = (canvas: Canvas, photo?: PhotoData, quality = 70): Uint8Array => {
  const { data } = encode({ data: canvas.data, width: canvas.width, height: canvas.height }, quality);
  if (!photo) return data;
  return Buffer.from(piexif.insert(exifOf(photo), data.toString('binary')), 'binary');
};
