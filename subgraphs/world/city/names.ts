import type { Dice } from '../random/dice.ts';
import { createWeighted, shuffle } from '../random/distributions.ts';

const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const COMPOUND_SURNAMES = ['欧阳', '上官', '司马', '诸葛', '东方', '慕容'];
const MALE = '伟强磊军洋勇杰涛超明刚平辉鹏飞波斌宇浩凯健俊帆帅旭宁龙林峰建志海东晨阳博文昊泽';
const FEMALE = '芳娜敏静丽艳娟霞秀燕玲丹萍红雪梅琳慧颖婷洁莹倩云佳欣怡梦瑶琪雨璐悦涵思雯蕾岚茜';
const LOOKALIKES: Readonly<Record<string, string>> = { 伟: '玮', 芳: '方', 明: '铭', 静: '婧' };

/** Names that are common enough to be nobody's in particular. */
export type Names = (index: number, sex: Sex) => string;

export type Sex = 'MALE' | 'FEMALE';

export function createNames(dice: Dice, population: string): Names {
  const surname = dice(`${population}.surname`);
  const given = dice(`${population}.given`);
  const length = dice(`${population}.given.length`);
  const common = createWeighted(Array.from(SURNAMES, (_, rank) => 1 / (rank + 4)));

  return (index, sex) => {
    const family = surname.chance(index, 0.004)
      ? given.pick(index, COMPOUND_SURNAMES)
      : SURNAMES[common(surname.unit(index))]!;
    const characters = sex === 'MALE' ? MALE : FEMALE;
    const first = characters[given.below(2 * index, characters.length)]!;
    const second = characters[given.below(2 * index + 1, characters.length)]!;
    return family + (length.chance(index, 0.25) ? first : first + second);
  };
}

/** The name as a clerk mistook it: another character at the end. */
export function misspell(name: string): string {
  const last = name.at(-1)!;
  return name.slice(0, -1) + (LOOKALIKES[last] ?? '祎');
}

const BRAND_HEADS = '榆汀澄砚岚桐穗霁芷苓沅棠楠旻衡朗禾晴陶松';
const BRAND_TAILS = '川屿溪坪麓渡苑泽陌峪垣屏湾浦洲崖汐淙笙蔚';
const ROADS = ['云杉', '晴川', '望榆', '长汀', '青禾', '砚池', '柏岭', '听松', '临溪', '北棠'];
const NUMERALS = '一二三四五六七八九十';

const BRANDS = 400;

/** The city's own order of the two-character brands; they come again after 400. */
export function createBrands(dice: Dice): (serial: number) => string {
  const order = shuffle(dice('firm.brand'), BRANDS);
  return (serial) => {
    const brand = order[serial % BRANDS]!;
    return BRAND_HEADS[brand % 20]! + BRAND_TAILS[Math.floor(brand / 20)]!;
  };
}

export function roadOf(serial: number): string {
  const road = ROADS[serial % 10]!;
  const direction = ['东', '西', '南', '北', ''][Math.floor(serial / 10) % 5]!;
  return `${road}${direction}路`;
}

/** 1 to 99 in Chinese. */
export function numeralOf(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${NUMERALS[tens - 1]}十`;
  return head + (ones === 0 ? '' : NUMERALS[ones - 1]);
}
