import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { EntityIndex } from '../../../src/engine/entities/entity-index.ts';
import { findMentions } from '../../../src/engine/entities/mentions.ts';
import { type EntityRow, packEntities } from '../../../src/engine/entities/pack-entities.ts';
import { tokenize } from '../../../src/engine/text/tokenize.ts';

const row = (id: string, name: string, type: EntityRow['type'], ...aliases: string[]): EntityRow => ({
  id,
  name,
  type,
  description: '',
  aliases,
  domains: [],
});

const ROWS: readonly EntityRow[] = [
  row('Q1', 'Aoki', 'person', '青木文雄', 'アオキ・フミオ'),
  row('Q2', 'Li', 'person', '李强'),
  row('Q3', 'Treaty Office', 'alliance', '南大洋条約機構', '南大洋条约组织'),
  row('Q4', 'Paris', 'place', 'パリ', 'ปารีส'),
  row('Q5', 'Bali', 'place', 'バリ'),
  row('Q6', 'Seol-hwa', 'person', '김설화', 'Ким Сол Хва', '金雪花', 'キム・ソルファ'),
  row('Q7', 'China', 'place', '中国', '중국', 'จีน', 'الصين', 'Китай', 'Çin'),
  row('Q8', 'Northland', 'place', 'Северная Земля', 'Nordland', 'Kuzeyya', 'Północja'),
  row('Q9', 'Ivan Petrov', 'person', 'Иван Петров', 'Петров'),
  row('Q10', 'Kyiv', 'place', 'Київ', 'Киев', 'Kijów'),
  row('Q11', 'Inland', 'place', 'Inde'),
  row('Q12', 'Northern Office', 'agency', '북방통신사', 'وكالة الشمال'),
];
const index = EntityIndex.from(packEntities(ROWS));

function namesIn(text: string): string[] {
  return findMentions(tokenize(text), index).map(
    ({ entity, span }) => `${text.slice(span.start, span.end)} ${entity.id.replace(/.*:/, '')}`,
  );
}

const TEXTS: readonly (readonly [text: string, ...found: string[]])[] = [
  ['青木文雄首相は南大洋条約機構の会議で話した。', '青木文雄 Q1', '南大洋条約機構 Q3'],
  ['南大洋条约组织发言人李强表示', '南大洋条约组织 Q3', '李强 Q2'],
  ['他在会上李强调了一点'],
  ['パリからバリへ行った。', 'パリ Q4', 'バリ Q5'],
  ['パリパリのせんべい、バリバリ働く'],
  ['キム・ソルファ氏と金雪花は同じ人だ。', 'キム・ソルファ Q6', '金雪花 Q6'],
  ['เขาไปจีนจนถึงปารีส', 'จีน Q7', 'ปารีส Q4'],
  ['김설화는 중국에 갔다.', '김설화 Q6', '중국 Q7'],
  ['김설화부상은 말했다. 김설화에게서 온 편지.', '김설화 Q6', '김설화 Q6'],
  ['북방통신사에 따르면', '북방통신사 Q12'],
  ['Он видел Ивана Петрова и Ким Сол Хву.', 'Ивана Петрова Q9', 'Ким Сол Хву Q6'],
  ['Столица Северной Земли, а потом Киева и Китая.', 'Северной Земли Q8', 'Киева Q10', 'Китая Q7'],
  ['Він був у Києві, з Петровим та без Києва.', 'Києві Q10', 'Петровим Q9', 'Києва Q10'],
  ['ذهب إلى بكين وللصين والصين', 'وللصين Q7', 'والصين Q7'],
  ['Und der Rat ist nicht auch eine Sache für Nordlands Führung. Indes wird er warten.', 'Nordlands Q8'],
  ["Ve bir gün Kuzeyya'nın bu şehri için Kuzeyya'ya daha çok.", 'Kuzeyya Q8', 'Kuzeyya Q8'],
  ['To jest nie tylko w Kijowie, lecz nie się oraz przez Północją.', 'Kijowie Q10', 'Północją Q8'],
  ['The Nordlands of the north and the Petrovs.'],
];

for (const [text, ...found] of TEXTS) {
  test(`names in “${text}”`, () => assert.deepEqual(namesIn(text), found));
}

const NAMES = ['青木文雄', '南大洋条約機構', '김설화', '金雪花', 'จีน', 'Ивана Петрова', 'وللصين'];

test('a name is found whatever stands around it in other scripts', () => {
  const around = fc.constantFrom('', ' ', '。', '、', ' NATO ', '(', ')', '\n\n');
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), around, around, (name, before, after) => {
      const text = before + name + after;
      assert(
        findMentions(tokenize(text), index).some(({ span }) => text.slice(span.start, span.end) === name),
      );
    }),
  );
});

test('long hostile lines take a time that grows with them', () => {
  for (const piece of ['中', 'パ', 'キム・', 'จ', '김', 'Путина ', 'وال', "Ve bir bu'nın ", '・']) {
    const start = process.cpuUsage();
    findMentions(tokenize(piece.repeat(20_000)), index);
    const { user } = process.cpuUsage(start);
    assert(user < 3_000_000, `${piece} took ${user / 1000} ms`);
  }
});
