// Draws the icons: a spring at the top from which the water runs down to three readers. Run it after a change:
//   node src/build/run.mjs src/build/icons.ts
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const SIZES = [16, 32, 48, 128];
/** Each pixel is the mean of this many squared, for smooth edges. */
const SAMPLES = 4;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const NOTHING: Colour = [0, 0, 0, 0];
const GROUND: Colour = [18, 66, 104, 255];
const WATER: Colour = [240, 248, 255, 255];

/** The colour at a point of the drawing, which is 1 wide and 1 high. */
function colourAt(x: number, y: number): Colour {
  if (!insideRoundedSquare(x, y, 0.2)) return NOTHING;
  const spring = Math.hypot(x - 0.5, y - 0.24) < 0.125;
  const streams = y > 0.24 && y < 0.84 && [-1, 0, 1].some(side => Math.abs(x - streamAt(y, side)) < 0.045);
  return spring || streams ? WATER : GROUND;
}

/** Where a stream runs at a height: together until they part, then side by side. */
function streamAt(y: number, side: number): number {
  const parted = Math.min(1, Math.max(0, (y - 0.34) / 0.38));
  return 0.5 + side * 0.26 * parted * parted * (3 - 2 * parted);
}

function insideRoundedSquare(x: number, y: number, radius: number): boolean {
  const dx = Math.max(radius - x, x - (1 - radius), 0);
  const dy = Math.max(radius - y, y - (1 - radius), 0);
  return Math.hypot(dx, dy) <= radius;
}

function pixels(size: number): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      rows.set(meanColour(column, row, size), row * (size * 4 + 1) + 1 + column * 4);
    }
  }
  return rows;
}

function meanColour(column: number, row: number, size: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const [red, green, blue, alpha] = colourAt(x, y);
    for (const [i, value] of [red * alpha, green * alpha, blue * alpha, alpha].entries()) sum[i] += value;
  }
  const alpha = sum[3] || 1;
  return [sum[0] / alpha, sum[1] / alpha, sum[2] / alpha, sum[3] / (SAMPLES * SAMPLES)].map(Math.round);
}

/** Writes a PNG: signature, header, one compressed image of unfiltered rows, end. */
function png(size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits a channel, red green blue alpha.
  header.set([8, 6], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named) >>> 0);
  return Buffer.concat([length, named, sum]);
}

for (const size of SIZES) writeFileSync(`icons/${size}.png`, png(size));
