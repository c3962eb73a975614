import { code128Widths } from './code128.ts'
import { type Mipmap, paint, type Writing } from './texture.ts'

/** What is printed on the parcel. The people, streets and shops are invented. */
export const labelFacts = {
  tracking: 'LP00724622449605',
  order: '8190 4427 3047',
} as const

const svg = (width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`

/** A grain of noise over a colour: paper fibres, wood. Frequencies are per pixel. */
const grain = (id: string, frequency: string, seed: number, strength: number): string =>
  `<filter id="${id}" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="${frequency}" ` +
  `numOctaves="3" seed="${seed}"/><feColorMatrix values="0 0 0 0 0.15  0 0 0 0 0.09  0 0 0 0 0.04  ` +
  `${strength} 0 0 0 ${-strength * 0.38}"/></filter>`

const bars = (text: string, left: number, top: number, module: number, height: number): string => {
  let x = left
  return code128Widths(text)
    .map((width, place) => {
      const rect = `<rect x="${x}" y="${top}" width="${width * module}" height="${height}" fill="#141414"/>`
      x += width * module
      return place % 2 === 0 ? rect : ''
    })
    .join('')
}

const cardboard = (width: number, height: number, seed: number, body = ''): string =>
  svg(
    width,
    height,
    `<defs>${grain('fibre', '0.35 0.05', seed, 0.5)}${grain('stain', '0.006 0.009', seed + 3, 0.6)}</defs>` +
      `<rect width="100%" height="100%" fill="#c69a63"/><rect width="100%" height="100%" filter="url(#stain)"/>` +
      `<rect width="100%" height="100%" filter="url(#fibre)"/>${body}` +
      `<rect x="2" y="2" width="${width - 4}" height="${height - 4}" fill="none" stroke="#8d6a3d" stroke-width="6" opacity="0.7"/>`,
  )

/** Pixels of the front texture per unit of the box. */
export const frontScale = 2000

const labelWritings: readonly Writing[] = [
  { text: 'FROM', left: 420, top: 168, size: 24, bold: true },
  { text: 'Lumen &amp; Loam Tableware Store', left: 530, top: 164, size: 32 },
  { text: 'Kiln Yard 7, 18 Harbourside Road', left: 530, top: 206, size: 32 },
  { text: 'TO', left: 420, top: 282, size: 24, bold: true },
  { text: 'Mira Quillfeather', left: 530, top: 270, size: 46, bold: true },
  { text: '14 Nowhere Lane, Exampleton EX4 2MP', left: 530, top: 328, size: 36 },
  { text: `ORDER NO. ${labelFacts.order}`, left: 420, top: 420, size: 46, bold: true },
  { text: 'Ceramic plate 26 cm, blue rim, 1 pc', left: 420, top: 486, size: 34 },
  { text: labelFacts.tracking, left: 700, top: 842, size: 58, bold: true },
  { text: 'FRAGILE', left: 1330, top: 430, size: 52, bold: true },
]

const front = (): Promise<Mipmap> => {
  const label =
    '<rect x="386" y="136" width="1240" height="790" rx="10" fill="#7a5a33" opacity="0.35"/>' +
    '<rect x="380" y="128" width="1240" height="790" rx="10" fill="#f7f6f1"/>' +
    '<g stroke="#222" stroke-width="4"><path d="M400 254H1600M400 394H1600M400 552H1600"/></g>' +
    '<rect x="1306" y="412" width="286" height="84" fill="none" stroke="#b3261e" stroke-width="7"/>' +
    bars(labelFacts.tracking, 490, 584, 7, 236)
  return paint(cardboard(2000, 1100, 5, label), labelWritings)
}

const side = (): Promise<Mipmap> => {
  const arrows =
    '<g fill="none" stroke="#4b3517" stroke-width="12" opacity="0.75"><path d="M200 330V180m-40 50 40-50 40 50M330 330V180m-40 50 40-50 40 50M140 360H390"/></g>'
  return paint(cardboard(750, 550, 11, arrows))
}

/** One half of the lid; the seam, where the tape lies, is its right edge. */
const flap = (): Promise<Mipmap> =>
  paint(cardboard(500, 750, 17, '<rect x="430" width="70" height="750" fill="#e8d7ae" opacity="0.8"/>'))

const packing = (): Promise<Mipmap> =>
  paint(
    svg(
      900,
      700,
      `<defs>${grain('crease', '0.02 0.025', 8, 2.2)}</defs><rect width="100%" height="100%" fill="#ece5d6"/>` +
        '<rect width="100%" height="100%" filter="url(#crease)" opacity="0.55"/>',
    ),
  )

const desk = (): Promise<Mipmap> => {
  const joints = [0, 256, 512, 768].map((y) => `<path d="M0 ${y}H1024" stroke="#2f2418" stroke-width="5"/>`).join('')
  return paint(
    svg(
      1024,
      1024,
      `<defs>${grain('wood', '0.004 0.07', 3, 1.3)}</defs><rect width="100%" height="100%" fill="#8a6a4c"/>` +
        `<rect width="100%" height="100%" filter="url(#wood)"/>${joints}`,
    ),
  )
}

/** The item: a plate seen from above, with a crack and a chip out of its rim. Outside the plate it is clear. */
const plate = (): Promise<Mipmap> => {
  const crack = 'M742 164 L706 232 L722 286 L664 352 L676 410 L612 458 L618 520 L566 560'
  const dots = Array.from({ length: 36 }, (_, place) => {
    const angle = (place * Math.PI) / 18
    return `<circle cx="${500 + 418 * Math.cos(angle)}" cy="${500 + 418 * Math.sin(angle)}" r="13" fill="#2d5e9e"/>`
  }).join('')
  return paint(
    svg(
      1000,
      1000,
      '<defs><radialGradient id="well"><stop offset="0" stop-color="#fdfcf8"/><stop offset="0.82" stop-color="#f1efe8"/>' +
        '<stop offset="0.9" stop-color="#d9d6cc"/><stop offset="1" stop-color="#f6f4ee"/></radialGradient></defs>' +
        '<circle cx="500" cy="500" r="480" fill="#f4f2ec"/><circle cx="500" cy="500" r="474" fill="none" stroke="#2d5e9e" stroke-width="12"/>' +
        `${dots}<circle cx="500" cy="500" r="352" fill="url(#well)"/><circle cx="500" cy="500" r="352" fill="none" stroke="#2d5e9e" stroke-width="7"/>` +
        '<path d="M455 520c20-80 70-120 130-130-6 70-40 130-130 130zM455 520c-50-20-80-60-84-110 54 8 84 50 84 110zM455 520l-6 90" fill="#7fa7d6" stroke="#2d5e9e" stroke-width="6"/>' +
        `<path d="${crack}" fill="none" stroke="#fff" stroke-width="15" opacity="0.8" transform="translate(5 4)"/>` +
        `<path d="${crack}" fill="none" stroke="#2b211b" stroke-width="7" stroke-linejoin="round"/>` +
        '<path d="M706 232l46 22 8 44M664 352l-58-16M676 410l54 30" fill="none" stroke="#2b211b" stroke-width="4"/>' +
        '<path d="M700 96l84 52-34 44-46-20-30-34z" fill="#a9927a" stroke="#5b4734" stroke-width="5"/>',
    ),
  )
}

/** All surfaces of the little scene. */
export const paintSurfaces = async () => ({
  front: await front(),
  side: await side(),
  flap: await flap(),
  packing: await packing(),
  desk: await desk(),
  plate: await plate(),
})

export type Surfaces = Awaited<ReturnType<typeof paintSurfaces>>
