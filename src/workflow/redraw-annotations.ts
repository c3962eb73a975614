import { checkAnnotation } from '../domain/evidence/check-annotation.ts'
import type { Exhibit } from '../domain/evidence/exhibit.ts'
import type { FixityFinding } from '../domain/evidence/fixity.ts'
import type { Manifest } from '../domain/evidence/manifest.ts'
import type { AnnotationProvenance } from '../domain/evidence/provenance.ts'
import type { VerificationLedger } from '../domain/report/verification-ledger.ts'
import { renderAnnotation } from './annotate-exhibit.ts'
import type { BundleReader } from './ports/bundle-store.ts'
import { photoByteLimit } from './ports/image-codec.ts'
import type { DrawingPorts, VerifyPorts } from './verify-ports.ts'

interface Drawn {
  readonly exhibit: Exhibit
  readonly provenance: AnnotationProvenance
}

const drawnOf = ({ evidence }: Manifest): readonly Drawn[] =>
  evidence.exhibits.flatMap((exhibit) =>
    exhibit.provenance.kind === 'annotation' ? [{ exhibit, provenance: exhibit.provenance }] : [],
  )

/** The digest of the pixels that the stated operations give on the picture in the bundle; null when that is not to be had. */
const redrawn = async (
  { images, lettering, hasher }: DrawingPorts & Pick<VerifyPorts, 'hasher'>,
  reader: BundleReader,
  manifest: Manifest,
  { exhibit, provenance }: Drawn,
): Promise<string | null> => {
  const file = manifest.files.find(({ sha256 }) => sha256 === exhibit.unannotated?.asset)
  const bytes = file && (await reader.bytes(file.path, photoByteLimit))
  const picture = bytes?.ok ? await images.decodePhoto(bytes.value) : null
  if (!picture?.ok) return null
  // A bundle comes from anywhere: operations that reach out of the picture were never drawn by this program.
  if (!checkAnnotation(provenance.operations, picture.value).ok) return 'of operations that do not fit the picture'
  return hasher.sha256((await renderAnnotation({ lettering }, picture.value, provenance.operations)).rgb)
}

/**
 * Draws the operations of each annotated exhibit again, where the picture below lies in the bundle, and compares the
 * digest of the pixels: so nothing but the listed marks was changed. Another version of the programs may draw a pixel
 * otherwise; a difference then is no finding.
 */
export const redrawAnnotations = async (
  { images, lettering, hasher, proofboxVersion }: VerifyPorts,
  reader: BundleReader,
  manifest: Manifest,
  ledger: VerificationLedger,
): Promise<void> => {
  const id = 'annotations.redrawn'
  const drawn = drawnOf(manifest)
  if (drawn.length === 0) return
  if (!images || !lettering) {
    ledger.check(id, 'unknown', 'Nothing was at hand to draw with, so the marks were not drawn again.')
    return
  }
  const findings: FixityFinding[] = []
  const open: string[] = []
  for (const one of drawn) {
    const { label } = one.exhibit
    const { pixelSha256, tool } = one.provenance
    const found = await redrawn({ images, lettering, hasher }, reader, manifest, one)
    if (found === pixelSha256) continue
    if (found === null || tool.version !== proofboxVersion) open.push(label)
    else
      findings.push({
        kind: 'inconsistent',
        path: 'manifest.json',
        expected: `exhibit ${label}: pixels ${pixelSha256}`,
        found: `pixels ${found}`,
      })
  }
  const again = drawn.length - open.length
  if (findings.length === 0 && again === 0) {
    ledger.check(id, 'unknown', `The marks of ${open.join(', ')} cannot be drawn again from what is in this bundle.`)
    return
  }
  ledger.checkFindings(
    id,
    findings,
    `${again} of ${drawn.length} annotated exhibits were drawn again and have the same pixels.${open.length > 0 ? ` Not ${open.join(', ')}: the picture below is not in this bundle, or another version drew it.` : ''}`,
    'Some exhibits show other than their listed marks.',
  )
}
