import { defineConformance } from '../support/define.ts';

const echo = (_: unknown, { tone }: { tone: string }) => tone;

/** Enums that the subgraphs declare differently, without `@inaccessible`. */
export default defineConformance({
  subgraphs: {
    a: {
      sdl: `
        type Query { dark: Shade echo(tone: Tone): String same: Both }
        enum Shade { DARK DEEP }
        enum Tone { LOW MID }
        enum Both { YES NO }`,
      resolvers: { Query: { dark: () => 'DARK', echo, same: () => 'YES' } },
    },
    b: {
      sdl: `
        type Query { light: [Shade] say(tone: Tone = MID): String not(both: Both): Both }
        enum Shade { LIGHT DEEP }
        enum Tone { HIGH MID }
        enum Both { YES NO }`,
      resolvers: {
        Query: {
          light: () => ['LIGHT', 'DEEP', null],
          say: echo,
          not: (_: unknown, { both }: { both: string }) => (both === 'YES' ? 'NO' : 'YES'),
        },
      },
    },
  },
  cases: [
    {
      title: 'gives every value of an enum that is only given',
      query: '{ dark light __type(name: "Shade") { enumValues { name } } }',
      data: {
        dark: 'DARK',
        light: ['LIGHT', 'DEEP', null],
        __type: { enumValues: [{ name: 'DARK' }, { name: 'DEEP' }, { name: 'LIGHT' }] },
      },
    },
    {
      title: 'takes what all know of an enum that is only taken',
      query:
        'query($t: Tone) { echo(tone: MID) say(tone: $t) __type(name: "Tone") { enumValues { name } } }',
      variables: { t: 'MID' },
      data: { echo: 'MID', say: 'MID', __type: { enumValues: [{ name: 'MID' }] } },
    },
    {
      title: 'gives and takes an enum that all declare alike',
      query: '{ same not(both: YES) }',
      data: { same: 'YES', not: 'NO' },
    },
    {
      title: 'refuses a value that the schema does not have',
      query: '{ dark }',
      disturb: ({ subgraph }) => (subgraph === 'a' ? { body: '{"data":{"dark":"GREEN"}}' } : null),
      data: { dark: null },
      errors: [{ code: 'SUBGRAPH_ANSWER_INVALID', path: ['dark'] }],
    },
  ],
});
