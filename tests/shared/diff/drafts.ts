import * as fc from 'fast-check';

/** Invented words of several scripts; marks and joined emoji must never be cut apart. */
const vocabularies: Readonly<Record<string, readonly string[]>> = {
  latin:
    'harbour levy council ferry winter naïve cafe\u0301 don’t 1,250.5 165 the of and storm quay mayor Brandt said appeal court bridge 👍🏽 👩‍🚒 report delay crane insurance budget vote'.split(
      ' ',
    ),
  cyrillic:
    'совет порт сбор паром зима мэр сказал суд мост и в на 2023 й\u0306 Вторник буря кран отчёт голос бюджет причал союз рыбак 🇺🇦 договор страховка ремонт'.split(
      ' ',
    ),
  rightToLeft:
    'المجلس رسوم المِينَاء في عبّارة الشتاء قال المحكمة جسر عاصفة ١٢٣ תקציב עיר נָמֵל של ראש אמר בית משפט גשר סערה דוח 🏳️‍🌈 עיכוב ביטוח חוזה'.split(
      ' ',
    ),
  spaced:
    'स\u094dकूल क्षि नगर परिषद बंदरगाह शुल्क ने कहा अदालत पुल तूफान 가\u11a8 항구 세금 시장 법원 다리 폭풍 보고서 👨‍👩‍👧‍👦 예산 보험 투표 𝒜𝓑 e\u0301\u0323'.split(
      ' ',
    ),
};
const unspaced: Readonly<Record<string, readonly string[]>> = {
  cjk: '港口费 市议会 渡轮 冬天 市长 表示 法院 桥梁 暴风雨 报告 的 了 在 東京 発表した 委員会 は 港湾 税金 反対 🇯🇵 延期 保険 予算 投票 𠮷野'.split(
    ' ',
  ),
  thai: 'สภา ท่าเรือ ภาษี เรือข้ามฟาก ฤดูหนาว นายกเทศมนตรี กล่าว ศาล สะพาน พายุ รายงาน ล่าช้า ปั้นจั่น ประกัน งบประมาณ ลงคะแนน ๑๒๓ 👨🏿‍🌾'.split(
    ' ',
  ),
};

interface Script {
  readonly words: readonly string[];
  /** Between words, and at the end of a sentence. */
  readonly space: string;
  readonly stop: string;
}

const scripts: Readonly<Record<string, Script>> = Object.fromEntries([
  ...Object.entries(vocabularies).map(([name, words]) => [name, { words, space: ' ', stop: '. ' }]),
  ...Object.entries(unspaced).map(([name, words]) => [name, { words, space: '', stop: '。' }]),
]);

export const scriptNames: readonly string[] = Object.keys(scripts);

/** A paragraph as words, so that edits never make what is not a word or a whole emoji. */
type Paragraph = readonly string[];

export interface EditedDraft {
  readonly a: string;
  readonly b: string;
}

type Random = () => number;

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];

function paragraphOf(script: Script, length: number, random: Random): Paragraph {
  return Array.from({ length }, () => pick(script.words, random) ?? '');
}

function write(script: Script, paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map((words) =>
      words
        .map((word, i) => word + (i % 9 === 8 ? script.stop : script.space))
        .join('')
        .trim(),
    )
    .filter((text) => text !== '')
    .join('\n\n');
}

const edits: readonly ((
  paragraphs: readonly Paragraph[],
  at: number,
  script: Script,
  random: Random,
) => readonly Paragraph[])[] = [
  function rewordOne(paragraphs, at, script, random) {
    const words = paragraphs[at] ?? [];
    const place = Math.floor(random() * words.length);
    return paragraphs.with(at, words.toSpliced(place, 1, pick(script.words, random) ?? ''));
  },
  function addWords(paragraphs, at, script, random) {
    const words = paragraphs[at] ?? [];
    const more = paragraphOf(script, 1 + Math.floor(random() * 4), random);
    return paragraphs.with(at, words.toSpliced(Math.floor(random() * words.length), 0, ...more));
  },
  function dropWords(paragraphs, at, _script, random) {
    const words = paragraphs[at] ?? [];
    return paragraphs.with(at, words.toSpliced(Math.floor(random() * words.length), 2));
  },
  function addPoint(paragraphs, at, _script, random) {
    const words = paragraphs[at] ?? [];
    const place = Math.floor(random() * words.length);
    return paragraphs.with(at, words.toSpliced(place, 1, `${words[place] ?? ''},`));
  },
  function move(paragraphs, at, _script, random) {
    const taken = paragraphs[at] ?? [];
    const rest = paragraphs.toSpliced(at, 1);
    return rest.toSpliced(Math.floor(random() * (rest.length + 1)), 0, taken);
  },
  function split(paragraphs, at, _script, random) {
    const words = paragraphs[at] ?? [];
    const place = Math.floor(random() * words.length);
    return paragraphs.toSpliced(at, 1, words.slice(0, place), words.slice(place));
  },
  function joinWithNext(paragraphs, at) {
    return paragraphs.toSpliced(at, 2, [...(paragraphs[at] ?? []), ...(paragraphs[at + 1] ?? [])]);
  },
  function addParagraph(paragraphs, at, script, random) {
    return paragraphs.toSpliced(at, 0, paragraphOf(script, 12, random));
  },
  function dropParagraph(paragraphs, at) {
    return paragraphs.toSpliced(at, 1);
  },
];

/**
 * A draft of paragraphs in one script, and the same after edits of words, moves, splits and joins.
 *
 * @param most edits at most.
 * @param among names of scripts; all of them where not given.
 */
export function editedDraft(
  most: number,
  among: readonly string[] = scriptNames,
): fc.Arbitrary<EditedDraft> {
  return fc
    .tuple(
      fc.constantFrom(...among.flatMap((name) => scripts[name] ?? [])),
      fc.nat({ max: 2 ** 31 }),
      fc.array(fc.tuple(fc.nat({ max: edits.length - 1 }), fc.nat({ max: 20 })), {
        minLength: 1,
        maxLength: most,
      }),
    )
    .map(([script, seed, list]) => {
      let state = seed;
      const random = (): number => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
      };
      const before: readonly Paragraph[] = Array.from(
        { length: 2 + Math.floor(random() * 5) },
        () => paragraphOf(script, 6 + Math.floor(random() * 22), random),
      );
      let after = before;
      for (const [kind, place] of list) {
        const edit = edits[kind];
        if (edit && after.length > 0) after = edit(after, place % after.length, script, random);
      }
      return { a: write(script, before), b: write(script, after) };
    });
}
