/// <reference types="vite/client" />

declare module 'virtual:enum-words' {
  const words: import('./enum-words.ts').EnumWords;
  export default words;
}
