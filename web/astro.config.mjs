import preact from '@astrojs/preact'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'

export default defineConfig({
  srcDir: '.',
  outDir: './dist',
  cacheDir: '../node_modules/.astro',
  integrations: [preact()],
  // Hashes of our own scripts and styles in every page; anything else does not run.
  security: { csp: true },
  build: { inlineStylesheets: 'never' },
  vite: {
    // One file for what every island needs: fewer requests, and smaller together.
    build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'preact', test: /node_modules.preact./ }] } } } },
    plugins: [tailwindcss()],
    cacheDir: '../node_modules/.vite',
  },
  devToolbar: { enabled: false },
})
