import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { buildVerifier } from './electron/runtime/build-verifier.ts'

/** The oldest runtimes that the code must run on: Electron 33 holds Node 20.18 and Chromium 130. */
const nodeTarget = 'node20.18'
const windowTarget = 'chrome130'

export default defineConfig({
  main: {
    // Bundles and packages take the page from beside its modules.
    plugins: [{ name: 'verifier', buildStart: () => buildVerifier(`${import.meta.dirname}/resources/verifier`) }],
    build: {
      outDir: 'out',
      emptyOutDir: false,
      target: nodeTarget,
      minify: false,
      sourcemap: true,
      externalizeDeps: true,
      rollupOptions: {
        input: { 'main/index': 'electron/main/index.ts', engine: 'electron/engine/index.ts', cli: 'src/cli/index.ts' },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
          banner: ({ name }) => (name === 'cli' ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: nodeTarget,
      minify: false,
      // A sandboxed preload can require nothing but electron, so everything else is put into it.
      externalizeDeps: false,
      rollupOptions: { input: 'electron/preload/index.ts', output: { format: 'cjs', entryFileNames: 'index.cjs' } },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: { outDir: 'out/renderer', target: windowTarget, rollupOptions: { input: 'src/renderer/index.html' } },
  },
})
