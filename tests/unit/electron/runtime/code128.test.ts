import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { code128Symbols, code128Widths } from '../../../../resources/sample/code128.ts'

/** The bars as a PNG with quiet zones of ten modules, as the standard asks. */
const drawn = (text: string, module: number): Promise<Buffer> => {
  let x = 10 * module
  const bars = code128Widths(text).map((width, place) => {
    const bar = place % 2 === 0 ? `<rect x="${x}" y="0" width="${width * module}" height="120"/>` : ''
    x += width * module
    return bar
  })
  const width = x + 10 * module
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="120"><rect width="${width}" height="120" fill="#fff"/>${bars.join('')}</svg>`
  return sharp(Buffer.from(svg)).png().toBuffer()
}

// The package would fetch its WebAssembly from the network; hand it the bytes that lie beside it.
const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } })

describe('the Code 128 bars of the sample label', () => {
  it.each(['LP00724622449605', 'ABC', 'x y~z!', 'AB123', '9876543210', 'ORDER-8190'])('%s reads back', async (text) => {
    const found = await readBarcodes(await drawn(text, 3), { formats: ['Code128'] })
    expect(found.map((code) => code.text)).toEqual([text])
  })

  it('has eleven modules a symbol and thirteen for the stop', () => {
    const widths = code128Widths('LP00724622449605')
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(code128Symbols('LP00724622449605').length * 11 + 13)
  })

  it('computes the check symbol: start value plus each value times its place, modulo 103', () => {
    // The textbook example PJJ123C has check 54 with start A (103); start B (104) is one more.
    expect(code128Symbols('PJJ123C').at(-1)).toBe(55)
  })

  it('refuses a character that the code cannot hold', () => {
    expect(() => code128Symbols('é')).toThrow(RangeError)
  })
})
