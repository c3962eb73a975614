import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkBundle } from '../../resources/verifier/check-bundle.ts'
import { checkReport } from '../../resources/verifier/check-report.ts'
import { givenFile } from '../../resources/verifier/given-files.ts'
import { openZip } from '../../resources/verifier/zip.ts'
import { type OpenDesk, openDesk } from '../../src/cli/compose.ts'
import { rootOf } from '../../src/domain/evidence/manifest.ts'
import type { Failure } from '../../src/domain/kernel/failure.ts'
import type { Result } from '../../src/domain/kernel/result.ts'
import type { Verification } from '../../src/domain/report/verification.ts'
import type { ExportedOrder } from '../../src/workflow/export-order.ts'
import { addAuthority, askForStamps } from '../../src/workflow/time-proof.ts'
import { verifyBundle } from '../../src/workflow/verify-bundle.ts'
import { runCli } from '../e2e/run-cli.ts'
import {
  issueDocumentCertificate,
  makeTestAuthority,
  makeTestRoot,
  signAgain,
  type TestAuthority,
  type TestRoot,
} from '../fixtures/test-authority.ts'

const never = new AbortController().signal
const nothing = () => undefined
const id = 'sealed & <signed>'

let folder: string
let open: OpenDesk
let first: TestAuthority
let second: TestAuthority
let trusted: string
let signing: TestRoot
let selfMade: ExportedOrder
let sealed: ExportedOrder

const okay = <Value>(result: Result<Value, Failure>): Value => {
  if (result.ok) return result.value
  throw new Error(`${result.failure.code}: ${result.failure.message} ${result.failure.detail ?? ''}`)
}

const exportInto = async (name: string): Promise<ExportedOrder> => {
  const target = { directory: join(folder, name), name: 'bundle', language: 'en', target: null, zip: true }
  return okay(await open.desk.exportBundle(id, target, nothing, never))
}

const verify = async (path: string, trustedRoots: string): Promise<Verification> =>
  okay(await verifyBundle({ ...open.ports, trustedRoots }, path, nothing, never))

const states = ({ checks }: Verification): Readonly<Record<string, string>> =>
  Object.fromEntries(checks.map(({ id: check, state }) => [check, state]))

const run = (program: string, ...words: readonly string[]): string => {
  const done = spawnSync(program, words, { encoding: 'utf8' })
  return `${done.stdout}${done.stderr}`
}

const copyOf = (bundle: string, name: string): string => {
  const path = join(folder, 'copies', name)
  cpSync(bundle, path, { recursive: true })
  return path
}

/** As somebody would who wants no list to tell: the sums fit again. */
const sumAgain = (bundle: string): void => {
  const lines = readFileSync(join(bundle, 'manifest.sha256'), 'utf8').trimEnd().split('\n')
  const fresh = lines.map((line) => {
    const path = line.slice(66)
    return `${createHash('sha256')
      .update(readFileSync(join(bundle, path)))
      .digest('hex')}  ${path}\n`
  })
  writeFileSync(join(bundle, 'manifest.sha256'), fresh.join(''))
}

/** What pdfsig says with this root in its store. */
const pdfsig = (pdf: string, root: string): string => {
  const store = mkdtempSync(join(folder, 'nss-'))
  writeFileSync(join(store, 'root.pem'), root)
  run('certutil', '-N', '-d', `sql:${store}`, '--empty-password')
  run('certutil', '-A', '-d', `sql:${store}`, '-n', 'root', '-t', 'CT,C,C', '-i', join(store, 'root.pem'))
  return run('pdfsig', '-nssdir', store, pdf)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'proofbox-sealed-'))
  ;[first, second] = [makeTestAuthority('First Authority'), makeTestAuthority('Second Authority')]
  trusted = first.root.pem + second.root.pem
  signing = makeTestRoot('Signing Root')
  await sharp({ create: { width: 320, height: 240, channels: 3, background: '#886622' } })
    .jpeg()
    .toFile(join(folder, 'photo.jpg'))
  open = okay(await openDesk(join(folder, 'archive'), { create: true }))
  const { desk, ports } = open
  const imported = okay(await desk.importFiles(id, [join(folder, 'photo.jpg')], nothing, never)).order
  const [photo] = imported.originals
  if (!photo) throw new Error('no photo')
  okay(await desk.editFacts(id, { item: 'Cups & <plates>' }))
  okay(await desk.designate(id, [{ source: photo.sha256, ordinal: null }], nothing, never))
  selfMade = await exportInto('self-made')
  okay(await addAuthority(ports, { url: await first.open(), roots: first.root.pem }))
  okay(await addAuthority(ports, { url: await second.open(), roots: second.root.pem }))
  okay(
    (await ports.documents?.adopt(issueDocumentCertificate(signing, 'test'), 'test')) ?? { ok: true, value: undefined },
  )
  sealed = await exportInto('sealed')
}, 120_000)

afterAll(async () => {
  await open.close()
  await first.close()
  await second.close()
  execFileSync('chmod', ['-R', 'u+w', folder])
  rmSync(folder, { recursive: true, force: true })
})

describe('a bundle that nobody vouches for', () => {
  it('is signed with the archive’s own keys, says so, and claims no time', async () => {
    const verified = await verify(selfMade.bundle, '')
    expect(verified.ok).toBe(true)
    expect(states(verified)).toMatchObject({
      'custody.signatures': 'pass',
      'seal.signature': 'pass',
      'seal.report': 'pass',
      'seal.timestamp': 'unknown',
    })
    const said = verified.checks.filter(({ id: check }) => check === 'seal.signature' || check === 'seal.report')
    for (const { detail } of said) expect(detail).toContain('not who signed')
    expect(selfMade.stamps).toEqual([])
  })

  it('is what openssl, sha256sum and qpdf say it is', () => {
    const at = (path: string): string => join(selfMade.bundle, path)
    expect(run('sha256sum', '--quiet', '-c', at('manifest.sha256'))).toBeDefined()
    const key = ['-pubin', '-inkey', at('signature/public-key.pem'), '-sigfile', at('signature/manifest.sig')]
    expect(run('openssl', 'pkeyutl', '-verify', '-rawin', ...key, '-in', at('manifest.json'))).toContain('Successfully')
    const cms = ['-in', at('signature/manifest.p7s'), '-content', at('manifest.json'), '-binary', '-out', '/dev/null']
    const trust = ['-CAfile', at('signature/certificate.pem'), '-purpose', 'any']
    expect(run('openssl', 'cms', '-verify', '-inform', 'DER', ...cms, ...trust)).toContain('successful')
    expect(run('qpdf', '--check', at('evidence.pdf'))).toContain('No syntax or stream encoding errors')
  })

  it('carries its statement, its log and the pictures of page 1 inside the report', () => {
    const out = mkdtempSync(join(folder, 'detached-'))
    execFileSync('pdfdetach', ['-saveall', '-o', out, selfMade.pdf])
    const digest = (name: string): string =>
      createHash('sha256')
        .update(readFileSync(join(out, name)))
        .digest('hex')
    expect(digest('evidence.json')).toBe(selfMade.rootSha256)
    const evidence = JSON.parse(readFileSync(join(out, 'evidence.json'), 'utf8'))
    expect(rootOf(evidence, (text) => open.ports.hasher.sha256(text))).toBe(selfMade.rootSha256)
    expect(readFileSync(join(out, 'custody.jsonl'))).toEqual(readFileSync(join(selfMade.bundle, 'custody.jsonl')))
    expect(digest('exhibit-A.jpg')).toBe(evidence.exhibits[0].asset)
  })

  it('names itself PDF/A-3b in metadata that is whole XML, whatever the item is called', () => {
    const xmp = run('pdfinfo', '-meta', selfMade.pdf)
    expect(xmp).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(xmp).toContain('Cups &amp; &lt;plates&gt;')
    const checked = spawnSync(
      'python3',
      ['-c', 'import sys,xml.dom.minidom as m;m.parseString(sys.stdin.buffer.read())'],
      {
        input: xmp,
        encoding: 'utf8',
      },
    )
    expect(checked.stderr).toBe('')
  })
})

describe('a bundle under a certificate with time stamps of two authorities', () => {
  it('passes every check where the roots are trusted, and is undecided where they are not', async () => {
    const here = await verify(sealed.bundle, trusted)
    expect(here.ok).toBe(true)
    expect(states(here)).toMatchObject({
      'seal.signature': 'pass',
      'seal.report': 'pass',
      'seal.report-time': 'pass',
      'seal.timestamp': 'pass',
    })
    const elsewhere = await verify(sealed.bundle, signing.pem)
    expect(elsewhere.ok).toBe(true)
    expect(states(elsewhere)).toMatchObject({ 'seal.report-time': 'unknown', 'seal.timestamp': 'unknown' })
    expect(states(await verify(sealed.zip ?? '', trusted))['seal.timestamp']).toBe('pass')
    expect(sealed.stamps.map(({ state }) => state)).toEqual(['proved', 'proved'])
  })

  it('is verified from the command line by the roots of an archive, also while that is open', async () => {
    const stampOf = async (...more: readonly string[]): Promise<unknown> => {
      const { checks } = (
        await runCli(['verify', sealed.bundle, '--json', ...more])
      ).document() as unknown as Verification
      return checks.find(({ id: check }) => check === 'seal.timestamp')?.state
    }
    expect(await stampOf()).toBe('unknown')
    expect(await stampOf('--archive', join(folder, 'archive'))).toBe('pass')
    const nowhere = await runCli(['verify', sealed.bundle, '--json', '--archive', join(folder, 'nowhere')])
    expect(nowhere.document()).toMatchObject({ error: { code: 'archive.missing' } })
  })

  it('is valid, trusted and whole for pdfsig, and stamped for openssl', () => {
    const said = pdfsig(sealed.pdf, signing.pem)
    expect(said).toContain('Signature is Valid')
    expect(said).toContain('Certificate is Trusted')
    expect(said).toContain('Total document signed')
    expect(said).toContain('ETSI.CAdES.detached')
    for (const [index, authority] of [first, second].entries()) {
      const token = join(sealed.bundle, `timestamp/${index + 1}.tst`)
      const root = join(authority.root.folder, 'ca.pem')
      const data = join(sealed.bundle, 'manifest.json')
      expect(run('openssl', 'ts', '-verify', '-token_in', '-in', token, '-data', data, '-CAfile', root)).toContain('OK')
    }
  })

  it('is decided by verify.html as by the program: signatures, time stamps, and what was changed in them', async () => {
    const files = await openZip(new Blob([readFileSync(sealed.zip ?? '')]))
    const { headline, answers } = await checkBundle(files)
    expect([headline, answers.filter((answer) => answer.state === 'not-proved')]).toEqual(['whole-open', []])
    expect(answers.filter((answer) => answer.state === 'pending').map(({ key }) => key)).toEqual(['frames'])
    const keys = answers.map(({ key }) => key)
    expect(keys).toEqual(
      expect.arrayContaining([
        'custody-signed',
        'signature-key',
        'signature-named',
        'report',
        'report-signature-named',
        'report-stamp',
      ]),
    )
    expect(keys.filter((key) => key === 'stamp')).toHaveLength(2)
    const own = await checkBundle(await openZip(new Blob([readFileSync(selfMade.zip ?? '')])))
    expect(own.answers.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['signature-self', 'stamp-none', 'report-signature-self']),
    )
    for (const [path, key] of [
      ['signature/manifest.sig', 'signature-wrong'],
      ['signature/manifest.p7s', 'signature-wrong'],
      ['timestamp/1.tst', 'stamp-wrong'],
    ]) {
      const bytes = readFileSync(join(sealed.bundle, path ?? ''))
      const at = bytes.length - 9
      const changed = new Blob([bytes.with(at, (bytes[at] ?? 0) ^ 1)])
      const outcome = await checkBundle(
        files.map((one) => (one.path.endsWith(path ?? '') ? givenFile(changed, one.path) : one)),
      )
      expect(outcome.answers.filter((answer) => answer.state === 'not-proved').map((answer) => answer.key)).toContain(
        key,
      )
      // Only the list of sums states what a seal is, so the list is named as well, but not called altered.
      expect(outcome.files.filter(({ state }) => state !== 'unchanged').map((one) => [one.path, one.state])).toEqual([
        ['manifest.sha256', 'inconsistent'],
        [path, 'altered'],
      ])
    }
  })

  it('tells where something was appended, or one byte of the report is another', async () => {
    const appended = copyOf(sealed.bundle, 'appended')
    writeFileSync(join(appended, 'evidence.pdf'), '\n%%EOF\n', { flag: 'a' })
    const pdf = readFileSync(join(sealed.bundle, 'evidence.pdf'))
    const flipped = copyOf(sealed.bundle, 'flipped')
    const at = Math.floor(pdf.length / 2)
    writeFileSync(join(flipped, 'evidence.pdf'), pdf.with(at, (pdf[at] ?? 0) ^ 1))
    for (const bundle of [appended, flipped]) {
      const { checks, findings } = await verify(bundle, trusted)
      expect(checks.find(({ id: check }) => check === 'seal.report')?.state).toBe('fail')
      expect(findings.map(({ path }) => path)).toContain('evidence.pdf')
    }
  })

  it('is read by verify.html as the program reads it: whole, changed, appended to, or cut', async () => {
    const pdf = new Uint8Array(readFileSync(sealed.pdf))
    const read = async (bytes: Uint8Array<ArrayBuffer>): Promise<readonly string[]> => {
      const keys = (await checkReport(bytes)).map(({ key }) => key)
      const { state } = open.ports.documentSignatures.pdf(bytes)
      expect(state === 'whole', keys.join(' ')).toBe(keys[0]?.startsWith('report-signature-named'))
      return keys
    }
    const flipped = (at: number): Uint8Array<ArrayBuffer> => pdf.with(at, (pdf[at] ?? 0) ^ 1)
    const appended = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from([...pdf, ...Buffer.from(text)])
    const place = Buffer.from(pdf).indexOf('/Contents <') + '/Contents <'.length
    expect(await read(pdf)).toEqual(['report-signature-named', 'report-stamp'])
    expect(await read(flipped(Math.floor(pdf.length / 2)))).toEqual(['report-signature-wrong'])
    expect(await read(appended('\n%%EOF\n'))).toEqual(['report-partial'])
    expect(await read(appended('\n/ByteRange [0 10 20 30]\n%%EOF\n'))).toEqual(['report-partial'])
    expect(await read(pdf.slice(0, -7))).toEqual(['report-partial'])
    // The first digits are the head of the signature, the last ones its padding.
    expect(await read(flipped(place + 1))).toEqual(['report-signature-wrong'])
    expect(await read(flipped(place + 2 * 16_384 - 2))).toEqual(['report-signature-wrong'])
    const plain = Buffer.from(pdf).toString('latin1').replace('/ByteRange', '/ByteRenge').replace('/ETSI.', '/ETSO.')
    expect(await read(Uint8Array.from(Buffer.from(plain, 'latin1')))).toEqual(['report-unsigned'])
  })

  it('refuses a token of another bundle, of a wrong purpose, or with a changed bit, and names it', async () => {
    const token = readFileSync(join(sealed.bundle, 'timestamp/1.tst'))
    const digest = createHash('sha256')
      .update(readFileSync(join(sealed.bundle, 'manifest.json')))
      .digest()
    for (const usage of ['timeStamping', 'critical,timeStamping,emailProtection', 'critical,emailProtection']) {
      const lax = signAgain(first.root, token, usage)
      expect(open.ports.timeStamps.check(lax, digest, trusted), usage).toEqual({
        state: 'refused',
        reason: 'its certificate is not one for time stamping',
      })
    }
    // The right purpose, but issued after the moment that it vouches for.
    const late = signAgain(first.root, token, 'critical,timeStamping')
    expect(open.ports.timeStamps.check(late, digest, trusted)).toEqual({
      state: 'refused',
      reason: 'its certificate was not valid at that time',
    })

    const replayed = copyOf(sealed.bundle, 'replayed')
    cpSync(join(selfMade.bundle, 'manifest.json'), join(folder, 'other-manifest'))
    const foreign = createHash('sha256')
      .update(readFileSync(join(folder, 'other-manifest')))
      .digest()
    const [authority] = okay(await open.ports.settings.read()).authorities
    if (!authority) throw new Error('no authority')
    writeFileSync(join(replayed, 'timestamp/1.tst'), okay(await open.ports.timeStamps.ask(authority, foreign, never)))
    sumAgain(replayed)
    const found = await verify(replayed, trusted)
    expect(found.findings.map(({ path, found: what }) => [path, what])).toEqual([
      ['timestamp/1.tst', 'it was given for other bytes'],
    ])

    const damaged = copyOf(sealed.bundle, 'damaged')
    writeFileSync(join(damaged, 'timestamp/1.tst'), token.with(60, (token[60] ?? 0) ^ 4))
    expect((await verify(damaged, trusted)).findings.map(({ path }) => path)).toContain('timestamp/1.tst')
    sumAgain(damaged)
    expect((await verify(damaged, trusted)).findings.map(({ path }) => path)).toEqual(['timestamp/1.tst'])
  })

  it('refuses an answer that was given before', async () => {
    const digest = createHash('sha256').update('asked twice').digest()
    const authority = makeTestAuthority('Replaying Authority')
    const url = await authority.open()
    okay(await open.ports.timeStamps.ask({ url, roots: authority.root.pem }, digest, never))
    authority.fixedReply = authority.reply(authority.asked[0] ?? new Uint8Array())
    const again = await open.ports.timeStamps.ask({ url, roots: authority.root.pem }, digest, never)
    await authority.close()
    expect(again.ok ? 'given' : again.failure.detail).toContain('answers another question')
  })

  it('sends the digest and nothing else', () => {
    for (const query of [...first.asked, ...second.asked]) expect(query.length).toBeLessThan(120)
  })
})

describe('an authority that does not answer', () => {
  it('keeps nothing waiting; its stamp is asked for again and put into the bundle that is still there', async () => {
    await second.close()
    const [there, moved] = [await exportInto('there'), await exportInto('moved')]
    for (const { stamps } of [there, moved]) expect(stamps.map(({ state }) => state)).toEqual(['proved', 'pending'])
    expect(existsSync(join(there.bundle, 'timestamp/2.tst'))).toBe(false)
    expect(okay(await askForStamps(open.ports, never)).map(({ came }) => came)).toEqual([0, 0])

    renameSync(moved.bundle, `${moved.bundle}-elsewhere`)
    await second.open(Number(new URL(there.stamps[1]?.url ?? '').port))
    const asked = okay(await askForStamps(open.ports, never))
    expect(asked.map(({ came }) => came)).toEqual([1, 1])
    expect(new Map(asked.map(({ bundle, placed }) => [bundle.bundle, placed]))).toEqual(
      new Map([
        [there.bundle, true],
        [moved.bundle, false],
      ]),
    )
    const verified = await verify(there.bundle, second.root.pem)
    expect(verified.ok).toBe(true)
    expect(states(verified)['seal.timestamp']).toBe('pass')
    expect(okay(await askForStamps(open.ports, never))).toEqual([])
    expect(okay(await open.ports.archive.custody(id)).filter(({ action }) => action === 'timestamped')).toHaveLength(2)
  })
})
