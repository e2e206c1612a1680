import { readFileSync } from 'node:fs';
import type { Row } from './evaluation.ts';

const FLOORS = 'test/eval/floors.json';

/** What a row must hold: a share at least so high, a number of wrong things at most so high. */
export interface Floor {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Floors by `evaluation / row`. */
export type Floors = Readonly<Record<string, Floor>>;

/** The floors that the project holds now; raised as the numbers rise. */
export function readFloors(): Floors {
  return JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors;
}

/** One line for each floor that is not held, or whose row was not measured though its evaluation ran. */
export function findBroken(evaluation: string, rows: readonly Row[], floors: Floors): string[] {
  return Object.entries(floors)
    .filter(([key]) => key.startsWith(`${evaluation} / `))
    .flatMap(([key, { atLeast = -Infinity, atMost = Infinity }]) => {
      const row = rows.find(({ name }) => `${evaluation} / ${name}` === key);
      if (row === undefined) return [`${key}: not measured`];
      if (row.value < atLeast) return [`${key}: ${row.value.toFixed(3)}, must be at least ${atLeast}`];
      if (row.value > atMost) return [`${key}: ${row.value}, must be at most ${atMost}`];
      return [];
    });
}
