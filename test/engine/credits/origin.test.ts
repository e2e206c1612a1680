import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCredits } from '../../../src/engine/credits/credits.ts';
import { articleOf, index, PARAGRAPH, said } from './known-outlets.ts';

/** Lines below a story that say where its text first stood, or who handed it on. */
const ORIGINS: readonly (readonly [string, readonly string[]])[] = [
  ['This article originally appeared on Pier Gazette.', ['carried Pier Gazette']],
  [
    'This story was first published by the Harbour Fund for Reporting in May.',
    ['carried Harbour Fund for Reporting'],
  ],
  ['A version of this story originally appeared in the Pier Gazette on Monday.', ['carried Pier Gazette']],
  ['First published by Pier Gazette', ['carried Pier Gazette']],
  ['As originally published in Harbour Week', ['carried Harbour Week']],
  ['Reprinted with permission from Pier Gazette.', ['carried Pier Gazette']],
  ['Posted with permission from Pier Gazette. © 2020', ['carried Pier Gazette']],
  ['Republished from pier.example under a licence.', ['carried pier.example']],
  ['Cross-posted from Pier Gazette', ['carried Pier Gazette']],
  ['Distributed by Pier Content Agency, LLC.', ['carried Pier Content Agency']],
  ['This story was produced by Floodtide, a nonprofit newsroom on the coast.', ['carried Floodtide']],
  ['This article was published in partnership with Floodtide.', ['carried Floodtide']],
  ['This story is part of a collaboration with Harbour Week and Floodtide.', ['carried Harbour Week']],
  [
    'This article is republished from The Conversation under a Creative Commons license.',
    ['carried The Conversation'],
  ],
  ['The post Pier to open in May appeared first on Pier Gazette.', ['carried Pier Gazette']],
  ['Pier Gazette first published this story.', ['carried Pier Gazette']],
  ['Read the original article on Pier Gazette.', ['carried Pier Gazette']],
  ['Continue reading at Pier Gazette', ['carried Pier Gazette']],
  ['Original article: Pier Gazette', ['carried Pier Gazette']],
  ["Editor's note: This post was translated from Pier Gazette.", ['carried Pier Gazette']],
  ['This article was reprinted on Pier Gazette.', []],
  ['Reprinted in Pier Gazette.', []],
  ['Dieser Beitrag wurde veröffentlicht in Hafen, Mole und Fischerei.', []],
  ['Dieser Beitrag wurde am 3. Mai 2015 veröffentlicht in Hafen, Mole.', []],
  ['By Pier Gazette News | Source: Reuters', ['wrote Reuters']],
  ['By The New York Times | Source: Reuters', []],
  ['(Source: Pierfinder)', []],
  ['(Source: Pierfinder News)', ['carried Pierfinder News']],
  ['Translated from the Spanish by Ida Brandt', []],
  ['© Provided by Pier Gazette', ['carried Pier Gazette']],
  ['Provided by University of Veldmark', ['carried University of Veldmark']],
  [
    'Materials provided by University of Veldmark. Note: Content may be edited.',
    ['carried University of Veldmark'],
  ],
  ['/ Source: Pierfinder', ['carried Pierfinder']],
  ['Dec. 22, 2016, 3:36 PM UTC / Source: Pierfinder', ['carried Pierfinder']],
  ['Dieser Artikel ist zuerst in der Veldmarker Zeitung erschienen.', ['carried Veldmarker Zeitung']],
  ['Dieser Beitrag stammt aus Ausgabe 7/2019 der Hafenschau.', ['carried Hafenschau']],
  ['Dieser Text erschien zuerst auf Hafenblick.', ['carried Hafenblick']],
  ['Übersetzung aus Harbour Week', ['carried Harbour Week']],
  ['Der Beitrag Neue Mole erschien zuerst auf Hafenblick.', ['carried Hafenblick']],
  ['Mit freundlicher Genehmigung der Veldmarker Zeitung', ['carried Veldmarker Zeitung']],
  ['Cet article a été initialement publié sur Le Port.', ['carried Le Port']],
  ['Cet article est republié à partir de The Conversation.', ['carried The Conversation']],
  ['Traduit de Pier Gazette', ['carried Pier Gazette']],
  ['L’article La jetée ouvre est apparu en premier sur Le Port.', ['carried Le Port']],
  ['Este artículo fue publicado originalmente en El Muelle.', ['carried El Muelle']],
  ['Publicado originalmente en El Diario del Muelle', ['carried El Diario del Muelle']],
  ['La entrada El muelle se publicó primero en El Muelle.', ['carried El Muelle']],
  ['Publicado en Deportes', []],
  ['Publicado por Ana Brandt', []],
  ['Este texto foi publicado originalmente no Jornal do Cais.', ['carried Jornal do Cais']],
  ['Questo articolo è stato originariamente pubblicato su Il Molo.', ['carried Il Molo']],
  ["L'articolo Il molo riapre proviene da Il Molo.", ['carried Il Molo']],
  ['Впервые опубликовано в «Портовой газете»', ['carried Портовой газете']],
  ['Artikel ini telah tayang di Harian Dermaga dengan judul Dermaga Baru', ['carried Harian Dermaga']],
  [
    '（本記事は、PierRepublic Japanで2017年6月8日に掲載した記事からの転載です。',
    ['carried PierRepublic Japan'],
  ],
  ['※この記事は港湾新聞に掲載されたものです。', ['carried 港湾新聞']],
  ['港湾新聞より転載', ['carried 港湾新聞']],
  ['配信元：港湾新聞', ['carried 港湾新聞']],
  ['稿源：港口日报', ['carried 港口日报']],
  ['2017-03-10 09:58 来源：港口日报 作者：某某', ['carried 港口日报']],
  ['本文转载自港口日报，作者某某。', ['carried 港口日报']],
  ['[기사제공=부두일보]', ['carried 부두일보']],
  ['First published on Tue 29 Nov 2016', []],
  ['This story was posted in Politics', []],
  ['A version of this article appears in print on May 1, 2019, on Page A1 of the New York edition.', []],
  ['This article appeared in the Opinion section of the print edition under the headline "Piers"', []],
  ['This article was written by Ida Brandt.', []],
  ['Published by Ida Brandt on June 5', []],
];

for (const [line, credits] of ORIGINS) {
  test(`reads the origin in "${line}"`, () => {
    assert.deepEqual(said(readCredits(articleOf([PARAGRAPH, PARAGRAPH, line]), index).credits), credits);
  });
}

/** The same words in the middle of a story speak of another text. */
const SPOKEN_OF = [
  'The report was published by Pier Gazette.',
  'First published in Paris in 1923, the novel made her name.',
  'The article was first published in Harbour Week.',
  'An analysis originally published by Reuters had said so.',
  'Reprinted from an old broadsheet of the Pier Gazette, it hangs in the hall.',
  'Distributed by Pier Films, it opens in May.',
  'Translated from Harbour Week by students, it is read in schools.',
];

for (const sentence of SPOKEN_OF) {
  test(`takes nobody for this text's source from "${sentence}" inside a story`, () => {
    const lines = [...Array(6).fill(PARAGRAPH), `${sentence} ${PARAGRAPH}`, ...Array(10).fill(PARAGRAPH)];
    const credits = readCredits(articleOf(lines), index).credits;
    assert.deepEqual(said(credits.filter(({ type }) => type === 'wrote' || type === 'carried')), []);
  });
}
