import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCredits } from '../../../src/engine/credits/credits.ts';
import { articleOf, below, index, PARAGRAPH, said } from './known-outlets.ts';

/** Lines of pages in many languages that name an agency or an outlet and credit nobody with the text. */
const TRAPS: readonly string[] = [
  'Die Reuters-Umfrage ergab ein anderes Bild.',
  'Mit der dpa sprach der Hafenmeister nicht mehr.',
  'Der Text wurde von Ida Brandt gelesen.',
  'Er arbeitete bei der dpa und beim Spiegel.',
  'Foto: Ole Finn, dpa',
  'Publié par Ida Brandt le 5 mai 2020',
  'Avec Ida Brandt et Ole Finn',
  'Photo AFP',
  'Il a travaillé pour Reuters pendant dix ans.',
  'Publicado en Deportes el 5 de mayo',
  'Con la llegada de Reuters al puerto, todo cambió.',
  'EFE cumple ochenta años.',
  'Publicado por Ana Brandt em 5 de maio de 2020',
  'Com a Reuters ele não falou.',
  'Pubblicato da Ida Brandt il 5 maggio',
  'Con Reuters non ha parlato.',
  'Фото: ТАСС',
  'ТАСС отметил юбилей.',
  '사진=연합뉴스',
  '写真：共同通信',
  '共同通信の本社は東京にある。',
  '图片来源：新华社',
  '新华社大楼位于北京。',
  'Foto: Antara',
  'Kantor berita Antara merayakan ulang tahunnya.',
  'الصورة: رويترز',
];

for (const line of TRAPS) {
  test(`nobody is credited with the text by "${line}"`, () => {
    const inside = articleOf([...Array(4).fill(PARAGRAPH), line, ...Array(9).fill(PARAGRAPH)]);
    const under = articleOf([PARAGRAPH, PARAGRAPH, PARAGRAPH], { margins: below(line) });
    for (const article of [inside, under]) {
      const claims = readCredits(article, index).credits.filter(({ type }) =>
        /^(?:wrote|carried|contributed)$/.test(type),
      );
      assert.deepEqual(said(claims), []);
    }
  });
}
