import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCompanion } from '../../../../src/adapters/credentials/proof-mode.ts'
import { proofModeCsv, proofModeFields, proofModeJson } from '../../../fixtures/made-credentials.ts'

const recording = Buffer.from('a recording')
const digest = createHash('sha256').update(recording).digest('hex')
const json = Buffer.from(proofModeJson(recording))
const read = (name: string, content: string | Buffer) => readCompanion(name, Buffer.from(content))
const withFields = (change: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...proofModeFields(recording), ...change })

const stated = {
  kind: 'proof-mode',
  claimedAt: '2026-11-19T08:31:15Z',
  device: 'Example Phone 9',
  place: { latitude: 52.520008, longitude: 13.404954, accuracy: 12.5 },
  signed: false,
}

describe('ProofMode data', () => {
  it('says which recording it is of, when, with what and where', () => {
    const name = `${digest}.proof.json`
    expect(read(name, json)).toEqual({
      concerns: digest,
      data: { ...stated, fileName: name, fileSha256: createHash('sha256').update(json).digest('hex') },
    })
  })

  it('says the same as CSV, across two lines or one name a line', () => {
    const down = Object.entries(proofModeFields(recording))
      .map(([name, value]) => `${name},${value}`)
      .join('\r\n')
    for (const content of [proofModeCsv(recording), down]) {
      const found = read(`${digest}.proof.csv`, content)
      expect(found?.concerns).toBe(digest)
      expect(found?.data).toMatchObject(stated)
    }
  })

  it('is known by the digest inside it where its name has none, and the other way round', () => {
    expect(read('VID_1.mp4.proof.json', json)?.concerns).toBe(digest)
    expect(read(`${digest.toUpperCase()}.PROOF.JSON`, withFields({ 'File Hash SHA256': undefined }))?.concerns).toBe(
      digest,
    )
  })

  it('is none when its name and its content name two recordings, or none, or it is no such text', () => {
    expect(read(`${'0'.repeat(64)}.proof.json`, json)).toBeNull()
    expect(read('VID_1.proof.json', withFields({ 'File Hash SHA256': 'none' }))).toBeNull()
    expect(read(`${digest}.proof.json`, '[1]')).toBeNull()
    expect(read(`${digest}.proof.json`, '{')).toBeNull()
    expect(read(`${digest}.json`, json)).toBeNull()
    expect(read(`${digest}.proof.csv`, '')).toBeNull()
  })

  it('states no place where it has none, or one that is on no map', () => {
    const none = [
      { 'Location.Latitude': '', 'Location.Longitude': '' },
      { 'Location.Latitude': '0.0', 'Location.Longitude': '0.0' },
      { 'Location.Latitude': '91', 'Location.Longitude': '0' },
      { 'Location.Latitude': 'Berlin', 'Location.Longitude': '13' },
    ]
    for (const change of none) expect(read(`${digest}.proof.json`, withFields(change))?.data.place).toBeNull()
    expect(read(`${digest}.proof.json`, withFields({ 'Location.Accuracy': '-1' }))?.data.place?.accuracy).toBeNull()
  })

  it('is cut to a line where somebody wrote a book', () => {
    const found = read(`${digest}.proof.json`, withFields({ Hardware: 'x'.repeat(10_000) }))
    expect(found?.data.device?.length).toBeLessThan(300)
  })

  it('never fails in another way, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('json', 'csv'),
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => Buffer.from(text)),
        ),
        (ending, bytes) => {
          readCompanion(`${digest}.proof.${ending}`, bytes)
        },
      ),
    )
  })
})
