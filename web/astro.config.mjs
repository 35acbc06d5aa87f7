import preact from '@astrojs/preact'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'

// Many small files load slower than one, and compress worse: one for what every island needs, and one for what the
// guest's first screen shares with those behind it.
const first =
  'title loading answering event-time look refusals page-path use-saver answer-saver unsaved-answers icon later-icon'
const groups = [
  { name: 'island', test: /node_modules.preact.|preload-helper|islands.api\.ts/ },
  { name: 'guest', test: new RegExp(`islands.guest.(${first.replaceAll(' ', '|')})\\.`) },
]

export default defineConfig({
  srcDir: '.',
  outDir: './dist',
  cacheDir: '../node_modules/.astro',
  integrations: [preact()],
  // Hashes of our own scripts and styles in every page; anything else does not run.
  security: { csp: true },
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
    plugins: [tailwindcss()],
    cacheDir: '../node_modules/.vite',
  },
  devToolbar: { enabled: false },
})
