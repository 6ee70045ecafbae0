import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { enumWords } from './enum-words-plugin.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `npx vite gateway/console` serves the pages while they are written, in front of a gateway that runs. */
export default defineConfig({
  root: at('.'),
  cacheDir: at('.vite'),
  plugins: [react(), enumWords()],
  worker: { format: 'es' },
  build: {
    outDir: at('dist'),
    emptyOutDir: true,
    // Monaco alone is past the limit that Vite warns about.
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: { input: [at('index.html'), at('graphiql/index.html')] },
  },
  server: {
    proxy: { '/graphql': 'http://127.0.0.1:4000', '/demonstration': 'http://127.0.0.1:4000' },
  },
});
