import PDFDocument from 'pdfkit'
import type { Point } from '../../domain/kernel/reading.ts'
import type { Lettering, LetterOutlines } from '../../workflow/ports/lettering.ts'
import { fontRuns } from './font-fallback.ts'
import { type FontBytes, type FontName, loadFonts } from './font-library.ts'

/** What this file needs of fontkit's font, which pdfkit opens and holds but does not type. */
interface ShapedFont {
  readonly unitsPerEm: number
  hasGlyphForCodePoint(codePoint: number): boolean
  layout(text: string): {
    readonly glyphs: readonly { readonly path: { readonly commands: readonly PathCommand[] } }[]
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[]
  }
}

interface PathCommand {
  readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
  readonly args: readonly number[]
}

const chain: readonly FontName[] = ['strong', 'chinese', 'hangul']

/** Pieces that a curve is cut into: letters are small, so a few are below what a pixel shows. */
const curvePieces = 8

const mix = (points: readonly Point[], share: number): Point => {
  const [first, ...rest] = points
  if (first === undefined) return { x: 0, y: 0 }
  if (rest.length === 0) return first
  const between = rest.map((point, index) => {
    const before = points[index] ?? first
    return { x: before.x + (point.x - before.x) * share, y: before.y + (point.y - before.y) * share }
  })
  return mix(between, share)
}

const pairs = (args: readonly number[]): readonly Point[] =>
  Array.from({ length: args.length / 2 }, (_, index) => ({ x: args[index * 2] ?? 0, y: args[index * 2 + 1] ?? 0 }))

/** Closed polygons of a glyph's outline, in font units (de Casteljau's construction for its curves). */
const polygons = (commands: readonly PathCommand[]): readonly (readonly Point[])[] => {
  const contours: Point[][] = []
  for (const { command, args } of commands) {
    const points = pairs(args)
    const [first] = points
    if (command === 'moveTo' && first) contours.push([first])
    const open = contours.at(-1)
    const last = open?.at(-1)
    if (command === 'closePath' || command === 'moveTo' || !open || !last) continue
    if (command === 'lineTo' && first) open.push(first)
    else for (let piece = 1; piece <= curvePieces; piece++) open.push(mix([last, ...points], piece / curvePieces))
  }
  return contours.filter(({ length }) => length > 2)
}

const openFonts = (bytes: FontBytes): ((name: FontName) => ShapedFont) => {
  const doc = new PDFDocument({ autoFirstPage: false, font: null as unknown as string })
  const opened = new Map<FontName, ShapedFont>()
  return (name) => {
    const known = opened.get(name)
    if (known) return known
    const { font } = (doc.font(bytes[name]) as unknown as { readonly _font: { readonly font: ShapedFont } })._font
    opened.set(name, font)
    return font
  }
}

const lettersOf = (open: (name: FontName) => ShapedFont, line: string, em: number): LetterOutlines => {
  const fontAt = (place: number): ShapedFont => open(chain[place] ?? 'strong')
  const has = (place: number, point: number): boolean => fontAt(place).hasGlyphForCodePoint(point)
  const isDrawn = (character: string): boolean => chain.some((_, place) => has(place, character.codePointAt(0) ?? 0))
  const missing = [...new Set(line)].filter((character) => !isDrawn(character))
  const drawn = [...line].filter((character) => !missing.includes(character)).join('')
  const contours: (readonly Point[])[] = []
  let pen = 0
  for (const { font: place, text } of fontRuns(drawn, chain.length, has)) {
    const font = fontAt(place)
    const scale = em / font.unitsPerEm
    const { glyphs, positions } = font.layout(text)
    for (const [index, { path }] of glyphs.entries()) {
      const position = positions[index]
      const [left, lift] = [pen + (position?.xOffset ?? 0) * scale, (position?.yOffset ?? 0) * scale]
      for (const contour of polygons(path.commands)) {
        contours.push(contour.map(({ x, y }) => ({ x: left + x * scale, y: -(lift + y * scale) })))
      }
      pen += (position?.xAdvance ?? 0) * scale
    }
  }
  return { contours, width: pen, missing }
}

/** Outlines of text in the fonts of the report; they are opened when the first text is drawn. */
export const createLettering = ({ fontsDirectory }: { readonly fontsDirectory: string }): Lettering => {
  let fonts: Promise<(name: FontName) => ShapedFont> | null = null
  return {
    async outline(line, em) {
      fonts ??= loadFonts(fontsDirectory).then(openFonts)
      return lettersOf(await fonts, line, em)
    },
  }
}
