import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fail } from '../../domain/kernel/result.ts'
import type { BundleStore } from '../../workflow/ports/bundle-store.ts'
import { addToSeal } from './add-to-seal.ts'
import { createBundleDraft } from './bundle-draft.ts'
import { explainRead } from './bundle-failure.ts'
import { firstBytes, openFolder, openPdf } from './bundle-reader.ts'
import { openZip } from './zip-reader.ts'

/** Bundles as folders and zips on this computer's disks. What a file is, its first bytes say and not its name. */
export const createBundleStore = (): BundleStore => ({
  begin: createBundleDraft,
  addToSeal,
  async open(path) {
    const name = basename(path)
    try {
      const facts = await stat(path)
      if (facts.isDirectory()) return await openFolder(path)
      const head = facts.isFile() ? await firstBytes(path) : ''
      if (head.startsWith('PK')) return await openZip(path)
      if (head === '%PDF') return await openPdf(path)
      return fail({
        code: 'bundle.not-a-bundle',
        message: `“${name}” is no bundle. Choose the bundle’s folder, its .zip or its evidence.pdf.`,
      })
    } catch (error) {
      return fail(explainRead(error, name))
    }
  },
})
