import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FontRun, fontRuns } from './font-fallback.ts'
import type { Face } from './type-scale.ts'

const files = {
  sans: 'NotoSans-Regular.ttf',
  strong: 'NotoSans-SemiBold.ttf',
  mono: 'NotoSansMono-Regular.ttf',
  chinese: 'NotoSansSC-Regular.ttf',
  hangul: 'NotoSansKR-Regular.ttf',
} as const

export type FontName = keyof typeof files

/** Chinese before Korean: the former has kana and all common kanji, the latter is asked for Hangul only. */
const chains: Readonly<Record<Face, readonly FontName[]>> = {
  text: ['sans', 'chinese', 'hangul'],
  strong: ['strong', 'chinese', 'hangul'],
  mono: ['mono', 'sans', 'chinese', 'hangul'],
}

export type FontBytes = Readonly<Record<FontName, Buffer>>

/** Reads the fonts of the report. Throws when one is missing: the installation is damaged then. */
export const loadFonts = async (directory: string): Promise<FontBytes> => {
  const read = (name: FontName): Promise<Buffer> => readFile(join(directory, files[name]))
  const [sans, strong, mono, chinese, hangul] = await Promise.all([
    read('sans'),
    read('strong'),
    read('mono'),
    read('chinese'),
    read('hangul'),
  ])
  return { sans, strong, mono, chinese, hangul }
}

/** What this file needs of fontkit's font, which pdfkit holds but does not type. */
interface FontkitFont {
  hasGlyphForCodePoint(codePoint: number): boolean
}

interface CurrentFont {
  readonly _font: { readonly font: FontkitFont }
}

export interface NamedRun {
  readonly font: FontName
  readonly text: string
}

/** The fonts of one document. A font that no text needs is not opened, and one without text is not embedded. */
export interface FontLibrary {
  readonly runs: (text: string, face: Face) => readonly NamedRun[]
  readonly width: (text: string, face: Face, size: number) => number
}

export const openLibrary = (doc: PDFKit.PDFDocument, bytes: FontBytes): FontLibrary => {
  const opened = new Map<FontName, FontkitFont>()
  for (const name of Object.keys(files) as FontName[]) doc.registerFont(name, bytes[name])
  const open = (name: FontName): FontkitFont => {
    const known = opened.get(name)
    if (known) return known
    const { font } = (doc.font(name) as unknown as CurrentFont)._font
    opened.set(name, font)
    return font
  }
  const known = new Map<FontName, Map<number, boolean>>()
  const has = (name: FontName, point: number): boolean => {
    const points = known.get(name) ?? new Map<number, boolean>()
    known.set(name, points)
    const asked = points.get(point) ?? open(name).hasGlyphForCodePoint(point)
    points.set(point, asked)
    return asked
  }
  const runs = (text: string, face: Face): readonly NamedRun[] => {
    const chain = chains[face]
    const named = ({ font, text: piece }: FontRun): NamedRun => ({ font: chain[font] ?? 'sans', text: piece })
    return fontRuns(text, chain.length, (font, point) => has(chain[font] ?? 'sans', point)).map(named)
  }
  const widths = new Map<string, number>()
  const unitWidth = (text: string, face: Face): number => {
    const key = `${face} ${text}`
    const measured = widths.get(key)
    if (measured !== undefined) return measured
    const sum = runs(text, face).reduce(
      (total, run) => total + doc.font(run.font).fontSize(1000).widthOfString(run.text),
      0,
    )
    widths.set(key, sum)
    return sum
  }
  const width = (text: string, face: Face, size: number): number => (unitWidth(text, face) * size) / 1000
  return { runs, width }
}
