/** The invented shop that the benchmark asks about: 6 people, 9 articles, 11 opinions of very different length. */

const SYLLABLES = [
  'ba',
  'do',
  'fen',
  'gu',
  'hai',
  'ji',
  'lan',
  'mo',
  'nin',
  'pu',
  'qing',
  'shu',
  'tao',
  'wei',
  'yu',
];

/** Words without meaning, the same for the same seed. */
export function prose(length: number, seed: number): string {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  let text = '';
  while (text.length < length) {
    const word = Array.from({ length: 2 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)]);
    text += `${word.join('')}${next(9) === 0 ? ', ' : ' '}`;
  }
  return `${text.slice(0, length - 1)}.`;
}

export const USERS = [
  { id: '1', name: 'Ai Baihe', username: 'aibaihe' },
  { id: '2', name: 'Chen Danshen', username: 'danshen88' },
  { id: '3', name: 'Fu Gegen', username: 'fugegen' },
  { id: '4', name: 'He Jinyin', username: 'hejinyin' },
  { id: '5', name: 'Kong Lianzi', username: 'lianzi5' },
  { id: '6', name: 'Ma Nvzhen', username: 'manvzhen' },
];

export const PRODUCTS = [
  { upc: '1', name: 'Cabinet', price: 899, weight: 100, inStock: true },
  { upc: '2', name: 'Couch', price: 1_299, weight: 1_000, inStock: false },
  { upc: '3', name: 'Glass', price: 15, weight: 20, inStock: false },
  { upc: '4', name: 'Chair', price: 499, weight: 100, inStock: false },
  { upc: '5', name: 'Scale', price: 1_250, weight: 1_000, inStock: true },
  { upc: '6', name: 'Mortar', price: 6_900, weight: 300, inStock: true },
  { upc: '7', name: 'Kettle', price: 3_900, weight: 1_900, inStock: true },
  { upc: '8', name: 'Freezer', price: 119_000, weight: 6_000, inStock: false },
  { upc: '9', name: 'Counter', price: 9_000, weight: 800, inStock: true },
];

const LENGTHS: readonly (readonly [upc: string, length: number])[] = [
  ['1', 445],
  ['1', 289],
  ['1', 275],
  ['1', 143],
  ['2', 445],
  ['2', 289],
  ['2', 275],
  ['2', 143],
  ['3', 143],
  ['4', 143],
  ['4', 844],
];

export const REVIEWS = LENGTHS.map(([upc, length], index) => {
  return { id: String(index + 1), upc, body: prose(length, index + 7) };
});

/** What a parcel costs; nothing for what is dear. */
export function estimate(price: number | null, weight: number | null): number | null {
  if (price === null || weight === null) return null;
  return price > 1_000 ? 0 : Math.floor(weight / 2);
}
