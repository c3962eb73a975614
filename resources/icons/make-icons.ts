/** Draws the PNG icon from the SVG: `node resources/icons/make-icons.ts`. Run again whenever the SVG changes. */
import { join } from 'node:path'
import sharp from 'sharp'

const folder = import.meta.dirname

// 512 pixels: electron-builder makes the Windows and macOS forms from one PNG of at least this size.
await sharp(join(folder, 'proofbox.svg'))
  .resize(512, 512)
  .png({ compressionLevel: 9 })
  .toFile(join(folder, 'proofbox.png'))
