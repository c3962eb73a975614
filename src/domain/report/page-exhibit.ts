import { annotationSummary } from '../evidence/annotation-words.ts'
import type { Exhibit } from '../evidence/exhibit.ts'
import { type AnnotationProvenance, type BaseProvenance, baseOf, type ToolRecord } from '../evidence/provenance.ts'
import { shownLine } from '../kernel/shown-text.ts'
import { formatClock, formatTimebase, toSeconds } from '../media/presentation-time.ts'
import { annotationSentences } from './page-annotations.ts'
import { shellWord } from './page-command.ts'
import { fact, longFact, type PageFact, type PagePicture } from './page-parts.ts'
import { type ReportLayout, usualLayout } from './report-layout.ts'

/** One exhibit on its own page. */
export interface ExhibitPage {
  /** `Exhibit A · video 00:42.300`; also the bookmark. */
  readonly heading: string
  readonly caption: string
  readonly picture: PagePicture
  readonly provenance: readonly PageFact[]
}

/** `video 00:42.300` or `photo`: where the picture comes from, in two words. */
export const exhibitPlace = ({ provenance }: Exhibit): string => {
  const base = baseOf(provenance)
  return base.kind === 'frame' ? `video ${formatClock(toSeconds(base.at))}` : 'photo'
}

export const exhibitHeading = (exhibit: Exhibit): string => `Exhibit ${exhibit.label} · ${exhibitPlace(exhibit)}`

export const exhibitCaption = ({ caption }: Exhibit): string => shownLine(caption.trim()) || 'No caption was written'

export const exhibitPicture = (exhibit: Exhibit): PagePicture => ({
  asset: exhibit.asset,
  mediaType: exhibit.mediaType,
  alt: `${exhibitHeading(exhibit)}: ${exhibitCaption(exhibit)}`,
})

/** Arguments as a person would type them; quoted where a shell would split or expand them. */
const commandLine = ({ arguments: given }: ToolRecord): string => given.map(shellWord).join(' ')

const toolFacts = (tool: ToolRecord): readonly PageFact[] => [
  fact('Made by', `${tool.name} ${tool.version}`),
  fact('Arguments', commandLine(tool), 'mono'),
]

const size = (width: number, height: number): PageFact => fact('Picture size', `${width} × ${height} pixels`)

const originFacts = (provenance: BaseProvenance): readonly PageFact[] => {
  const source = [fact('Source file', provenance.originalName), fact('Source SHA-256', provenance.source, 'mono')]
  if (provenance.kind === 'original') {
    return [...source, fact('Change', 'None: these are the bytes of the source file')]
  }
  if (provenance.kind === 'photo') {
    return [
      ...source,
      size(provenance.width, provenance.height),
      fact('Pixel SHA-256', provenance.pixelSha256, 'mono'),
      fact('Change', 'Turned upright and freed of its metadata; the source file keeps all of it'),
      ...toolFacts(provenance.tool),
    ]
  }
  const { pts, timebase } = provenance.at
  const seconds = toSeconds(provenance.at)
  return [
    ...source,
    fact('Time in the video', `${formatClock(seconds)} (${seconds.toFixed(6)} s)`),
    fact('PTS and timebase', `${pts} ticks of ${formatTimebase(timebase)} s, stream ${provenance.streamIndex}`),
    fact('Frame', `ordinal ${provenance.ordinal}, counted from 0 in order of presentation`),
    size(provenance.width, provenance.height),
    fact('Pixel SHA-256', provenance.pixelSha256, 'mono'),
    ...(provenance.toneMapped
      ? [fact('Tone mapping', 'The video is HDR; brightness and colour were mapped to a normal screen')]
      : []),
    ...toolFacts(provenance.tool),
  ]
}

/** More than these would push the picture off its page; the verification page lists all. */
const listedOperations = 6

/** What was drawn on the picture, every operation in words. */
const annotationFacts = (annotation: AnnotationProvenance): readonly PageFact[] => {
  const words = annotationSentences(annotation)
  const rest = words.length - listedOperations
  return [
    longFact('Annotated', [
      `${annotationSummary(annotation.operations)}; the picture is ${annotation.width} × ${annotation.height} pixels`,
      ...words.slice(0, listedOperations).map(shownLine),
      ...(rest > 0 ? [`And ${rest} more, listed under “How to verify”.`] : []),
    ]),
    fact('Annotated pixels', `SHA-256 ${annotation.pixelSha256}`, 'mono'),
  ]
}

/** `49,152` */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

const fileType = ({ mediaType }: Exhibit): string => (mediaType === 'image/jpeg' ? 'JPEG' : 'PNG')

const provenanceFacts = (exhibit: Exhibit): readonly PageFact[] => [
  ...originFacts(baseOf(exhibit.provenance)),
  ...(exhibit.provenance.kind === 'annotation' ? annotationFacts(exhibit.provenance) : []),
  fact(`${fileType(exhibit)} SHA-256`, exhibit.asset, 'mono'),
  ...(exhibit.codes.length > 0
    ? [
        longFact(
          'Codes read',
          exhibit.codes.map(({ format, text }) => shownLine(`${format}: ${text}`)),
        ),
      ]
    : []),
]

/** What somebody needs who compares a picture with the video; the manifest of the bundle says the rest. */
const essentials: readonly string[] = [
  'Source file',
  'Time in the video',
  'Frame',
  'Change',
  'Pixel SHA-256',
  'Tone mapping',
  'JPEG SHA-256',
  'PNG SHA-256',
  'Codes read',
]

const isEssential = ({ label }: PageFact): boolean => essentials.includes(label) || label.startsWith('Annotated')

const restInManifest = fact('More', 'Source SHA-256, PTS, tool and arguments stand in manifest.json')

/** The page of an exhibit, or its half of one: then with what is needed to compare it with the video. */
export const planExhibit = (
  exhibit: Exhibit,
  { perPage }: Pick<ReportLayout, 'perPage'> = usualLayout,
): ExhibitPage => {
  const facts = provenanceFacts(exhibit)
  return {
    heading: exhibitHeading(exhibit),
    caption: exhibitCaption(exhibit),
    picture: exhibitPicture(exhibit),
    provenance: perPage === 1 ? facts : [...facts.filter(isEssential), restInManifest],
  }
}
