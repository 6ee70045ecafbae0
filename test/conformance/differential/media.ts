import type { MediaModel } from './model.ts';
import { hashOf } from './random.ts';
import type { Thing } from './world.ts';

const INTERFACE = 'interface Media @key(fields: "id") { id: ID! title: String }';

/** The entity interface as one subgraph has it. */
export function toSubgraphMedia(media: MediaModel | null, home: string): readonly string[] {
  switch (home) {
    case media?.home:
      return [
        INTERFACE,
        'type M0 implements Media @key(fields: "id") { id: ID! title: String pages(n: Int): Int! }',
        'type M1 implements Media @key(fields: "id") { id: ID! title: String minutes: [Int!] next: Media }',
      ];
    case media?.objectHome:
      return [
        'type Media @key(fields: "id") @interfaceObject { id: ID! score(n: Int): Int tags: [String!]! twin: Media }',
      ];
    case media?.memberHome:
      return ['type M0 @key(fields: "id") { id: ID! shelf: String }'];
    default:
      return [];
  }
}

/** The same without federation. */
export function toMergedMedia(media: MediaModel | null): readonly string[] {
  if (media === null) return [];
  const added = media.objectHome === null ? '' : 'score(n: Int): Int tags: [String!]! twin: Media';
  const shelf = media.memberHome === null ? '' : 'shelf: String';
  return [
    `interface Media { id: ID! title: String ${added} }`,
    `type M0 implements Media { id: ID! title: String ${added} pages(n: Int): Int! ${shelf} }`,
    `type M1 implements Media { id: ID! title: String ${added} minutes: [Int!] next: Media }`,
  ];
}

type Given = Readonly<Record<string, unknown>>;
type Resolve = (source: Thing, given: Given) => unknown;

/** What the media's fields give, wherever they are. */
export function mediaResolvers(
  seed: number,
  isObject: boolean,
): Record<string, Record<string, unknown>> {
  const number = (field: string, id: string, given: Given = {}) =>
    hashOf(`${seed} ${field} ${id} ${JSON.stringify(given)}`);
  const toMedia = (id: string) => mediumOf(id, isObject);
  const common: Record<string, Resolve> = {
    title: ({ id }) => (number('title', id) % 5 === 0 ? null : `t${id}`),
    score: ({ id }, given) => number('score', id, given) % 100,
    tags: ({ id }) => Array.from({ length: number('tags', id) % 3 }, (_, i) => `s${i}`),
    twin: ({ id }) => (number('twin', id) % 4 === 0 ? null : toMedia(`${number('twin', id) % 4}`)),
  };
  const resolveReference = { __resolveReference: ({ id }: Thing) => toMedia(id) };
  return {
    Media: isObject
      ? { ...common, ...resolveReference }
      : { __resolveType: ({ __typename }: Thing) => __typename, ...resolveReference },
    M0: {
      ...common,
      ...resolveReference,
      pages: (({ id }, given) => number('pages', id, given) % 100) satisfies Resolve,
      shelf: (({ id }) => `s${id}`) satisfies Resolve,
    },
    M1: {
      ...common,
      ...resolveReference,
      minutes: (({ id }) => [number('minutes', id) % 9]) satisfies Resolve,
      next: (({ id }) => toMedia(`${number('next', id) % 4}`)) satisfies Resolve,
    },
  };
}

/** Even ids are of one type, odd ones of the other; where the interface is an object, nobody knows. */
export function mediumOf(id: string, isObject: boolean): Thing {
  return { __typename: isObject ? 'Media' : `M${Number(id) % 2}`, id };
}
