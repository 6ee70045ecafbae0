import { prose } from '../workload/shop.ts';

/*
 * An invented dispensary. Every id and number tells the world that it belongs to, `w17:3` or 17003: the same goods
 * under many names, so that two requests need not have one subgraph call in common.
 */

const PER_WORLD = 1_000;
const CITIES = ['Anqing', 'Bozhou', 'Chizhou', 'Huainan'];

export type Goods = Readonly<Record<string, unknown>>;

const indexOf = (id: string) => Number(id.slice(id.indexOf(':') + 1));
const textOf = (index: number) => prose(120 + (index % 5) * 90, index + 1);

function stocked(index: number): Goods {
  return { amount: (index * 37) % 900, shelf: { row: index % 12, bay: `B${index % 7}` } };
}

function article(id: string): Goods {
  const index = indexOf(id);
  const maker = { name: `Maker ${index % 9}`, city: CITIES[index % CITIES.length] };
  return { id, name: `Article ${index}`, text: textOf(index), maker, ...stocked(index) };
}

export function drugOf(id: string): Goods {
  const index = indexOf(id);
  return {
    __typename: 'Drug',
    ...article(id),
    dose: index + 0.5,
    strengths: [index, 2 * index, 4 * index],
    price: 100 + index,
    rebate: () => rebateOf(index),
  };
}

/** One drug in eight has a rebate that nobody can tell. */
function rebateOf(index: number): number {
  if (index % 8 === 3) throw new Error('The rebate is not known.');
  return index % 20;
}

export function deviceOf(id: string): Goods {
  const index = indexOf(id);
  return { __typename: 'Device', ...article(id), voltage: 230, mains: index % 4 === 0 };
}

export function recallOf(no: string): Goods {
  const index = indexOf(no);
  return { __typename: 'Recall', no, text: textOf(index), affected: index * 11 };
}

export function inspectionOf(no: number): Goods {
  const index = no % PER_WORLD;
  const passed = index % 3 > 0;
  return { __typename: 'Inspection', no, text: textOf(index), passed, affected: index * 7 };
}

export function mediumOf(id: string): Goods {
  const index = indexOf(id);
  const medium = { id, text: textOf(index), copies: index * 100 };
  return index % 2 === 0
    ? { __typename: 'Leaflet', ...medium, pages: index }
    : { __typename: 'Film', ...medium, minutes: index };
}

/** @param known what other subgraphs said of it. */
export function lotOf(drug: string, no: number, known: Goods = {}): Goods {
  const weight = 200 + (no % PER_WORLD);
  const freight = freightOf(known.weight ?? weight);
  const levy = levyOf(known.freight ?? freight);
  return { __typename: 'Lot', drug: drugOf(drug), no, made: '2026-03-01', weight, freight, levy };
}

const freightOf = (weight: unknown) => Number(weight) * 3;
const levyOf = (freight: unknown) => Number(freight) + 5;

interface World {
  readonly world: number;
}

function times<Value>(count: number, make: (index: number) => Value): readonly Value[] {
  return Array.from({ length: count }, (_, i) => make(i + 1));
}

const articles = ({ world }: World) =>
  times(60, (i) => (i % 2 === 0 ? deviceOf(`w${world}:${i}`) : drugOf(`w${world}:${i}`)));

/** What can be asked for without a key. */
export const ROOT = {
  drugs: ({ world }: World) => times(60, (i) => drugOf(`w${world}:${i}`)),
  articles,
  notices: ({ world }: World) =>
    times(60, (i) =>
      i % 2 === 0 ? recallOf(`w${world}:${i}`) : inspectionOf(world * PER_WORLD + i),
    ),
  media: ({ world }: World) => times(60, (i) => mediumOf(`w${world}:${i}`)),
  lots: ({ world }: World) => times(60, (i) => lotOf(`w${world}:${i}`, world * PER_WORLD + i)),
  trays: ({ world }: World) =>
    times(12, (tray) => {
      if (tray % 6 === 5) return null;
      return times(6, (i) => (i % 4 === 2 ? null : drugOf(`w${world}:${tray * 6 + i}`)));
    }),
  receive: (given: World) => ({ id: `w${given.world}:1`, articles: articles(given) }),
};
