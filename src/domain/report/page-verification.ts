import type { Exhibit } from '../evidence/exhibit.ts'
import { baseOf, type Provenance } from '../evidence/provenance.ts'
import type { Sha256 } from '../kernel/digest.ts'
import { shownLine } from '../kernel/shown-text.ts'
import type { Order } from '../order/order.ts'
import { originalFileName } from './bundle-plan.ts'
import { annotationSection } from './page-annotations.ts'
import { attackSection } from './page-attacks.ts'
import { commandLines } from './page-command.ts'
import { exhibitHeading } from './page-exhibit.ts'
import { hashGroups, type RootHashBlock, type TextSection } from './page-parts.ts'
import { sealSections } from './page-seal.ts'
import type { ReportInput } from './report-input.ts'

/** How a stranger checks all of it without Proofbox, and what is not claimed. */
export interface VerificationPage {
  readonly heading: string
  readonly intro: string
  readonly root: RootHashBlock
  readonly sections: readonly TextSection[]
}

type FrameProvenance = Extract<Provenance, { kind: 'frame' }>

/** Where the bundle keeps an original (bundle-plan.ts); null when the order does not list it. */
const bundledPath = (source: Sha256, { originals }: Order): string | null => {
  const unique = [...new Map(originals.map((original) => [original.sha256, original])).values()]
  const index = unique.findIndex(({ sha256 }) => sha256 === source)
  const found = unique[index]
  return found ? `originals/${originalFileName(index, found.originalName)}` : null
}

/**
 * The recorded arguments with the file's own name in the place of ORIGINAL. ffmpeg writes the pixels to descriptor 3
 * and the frame's time to 4 (src/adapters/ffmpeg/tool-record.ts); null when they are not recorded in this way.
 */
const frameCommand = ({ tool, source, originalName }: FrameProvenance, order: Order): string | null => {
  if (!tool.arguments.includes('file:ORIGINAL')) return null
  const name = bundledPath(source, order) ?? originalName
  const named = tool.arguments.map((word) => (word === 'file:ORIGINAL' ? `file:${shownLine(name)}` : word))
  return commandLines([tool.name, ...named], ['3>&1', '1>&2', '4>/dev/null', '|', 'sha256sum'])
}

/** The first frame whose video lies in the bundle. */
const firstFrame = ({ exhibits, withheld = [] }: Order): { exhibit: Exhibit; provenance: FrameProvenance } | null => {
  for (const exhibit of exhibits) {
    const provenance = baseOf(exhibit.provenance)
    if (provenance.kind === 'frame' && !withheld.includes(provenance.source)) return { exhibit, provenance }
  }
  return null
}

const frameSection = (order: Order): readonly TextSection[] => {
  const found = firstFrame(order)
  if (!found) return []
  const command = frameCommand(found.provenance, order)
  return [
    {
      heading: 'Take a frame out of the video again',
      paragraphs: [
        'Each exhibit from a video names its source file, the PTS of the frame and the SHA-256 of its pixels (RGB, 8 bits a channel, rows from the top, upright). With the named version of ffmpeg and the arguments printed there, the same pixels come out again. Another version may round colours differently by a step: then the picture is the same to the eye and the hash is not.',
        ...(command === null
          ? []
          : [
              `For ${exhibitHeading(found.exhibit)}, in the bundle folder (sh, bash or zsh); where the original lies elsewhere, write its path instead:`,
            ]),
      ],
      commands: command === null ? [] : [command, `# expected: ${found.provenance.pixelSha256}`],
    },
  ]
}

const pictureSection = (exhibits: readonly Exhibit[]): readonly TextSection[] =>
  exhibits.length === 0
    ? []
    : [
        {
          heading: 'Take the pictures out of this PDF',
          paragraphs: [
            'JPEG exhibits stand in this file byte for byte as they are stored. Taken out again, their SHA-256 is the one printed on the exhibit’s page.',
          ],
          commands: ['pdfimages -j evidence.pdf picture', 'sha256sum picture-*.jpg'],
        },
      ]

const notClaimed = (input: ReportInput, made: string): TextSection => ({
  heading: 'What this report does not claim',
  paragraphs: [
    'The digests show that the files are unchanged since import and that each frame comes from the named file. They do not show when, where or by whom the video was recorded, nor that the scene before the camera was as it seems.',
    `Times of recording are what the phone or camera claims. The time of this report, ${made}, is what the clock of this computer claims.`,
    '“No cut found” means that the checks named in the index found none. Possible damage and similar words are suggestions of the program until the buyer writes a caption.',
    ...(input.recordings.some(({ continuityVerdict }) => continuityVerdict !== 'unbroken')
      ? ['For at least one recording, a cut was found or could not be ruled out; see the index.']
      : []),
    input.order.exhibits.some(({ provenance }) => provenance.kind === 'annotation')
      ? 'Proofbox turns a picture upright, converts its colours and compresses it as JPEG. Beside that only the marks are in it that are listed above. Nothing is generated.'
      : 'Proofbox changes no content of a picture: it turns it upright, converts colours, and compresses it as JPEG. Nothing is generated.',
  ],
  commands: [],
})

export const planVerification = (input: ReportInput, made: string): VerificationPage => {
  const { exhibits } = input.order
  return {
    heading: 'How to verify',
    intro: 'No account and no Proofbox is needed; nothing here goes online.',
    root: {
      label: 'Root hash (SHA-256)',
      groups: hashGroups(input.rootSha256),
      note: 'The SHA-256 of the canonical JSON (RFC 8785) of “evidence” in manifest.json: originals, exhibits with their provenance, and the head of the chain of custody.',
    },
    sections: [
      {
        heading: 'Check all files of the bundle',
        paragraphs: [
          'Open verify.html in any browser and drop the folder on it, or run this in the bundle folder. Every line has to end in OK.',
        ],
        commands: ['sha256sum -c manifest.sha256'],
      },
      ...pictureSection(exhibits),
      ...frameSection(input.order),
      ...annotationSection(input.order),
      ...sealSections(input.seal ?? null),
      attackSection(input.seal ?? null),
      notClaimed(input, made),
      {
        heading: 'Made with',
        paragraphs: [input.software.length > 0 ? input.software.join(', ') : 'The versions were not recorded.'],
        commands: [],
      },
    ],
  }
}
