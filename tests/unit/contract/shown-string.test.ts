import { describe, expect, it } from 'vitest'
import { pushes } from '../../../src/contract/pushes.ts'
import { jobOutputs, requests } from '../../../src/contract/requests.ts'
import { factsSchema, failureSchema, originalViewSchema } from '../../../src/contract/view.ts'

const hostile = 'photo\u202e4pm\u001b[2J\n.exe'
const spelled = 'photo[U+202E]4pm[U+001B][2J[U+000A].exe'

describe('text on its way to the window', () => {
  it('is spelled where a file or a seller wrote it', () => {
    const named = originalViewSchema.pick({ name: true, clocks: true })
    const clocks = [{ kind: 'made', value: hostile, source: hostile }]
    expect(named.parse({ name: hostile, clocks })).toMatchObject({
      name: spelled,
      clocks: [{ value: spelled, source: spelled }],
    })
    expect(failureSchema.parse({ code: 'media.unsupported', message: `“${hostile}” is no video.` }).message).toBe(
      `“${spelled}” is no video.`,
    )
    const rejected = [{ name: hostile, code: 'x', message: hostile }]
    expect(jobOutputs.import.parse({ orderId: '1', imported: [], rejected }).rejected[0]).toEqual({
      name: spelled,
      code: 'x',
      message: spelled,
    })
  })

  it('stays as it is where a form gives it back', () => {
    expect(factsSchema.parse({ item: 'Vase\u200c' })).toEqual({ item: 'Vase\u200c' })
  })

  /** Names of parts that hold what others wrote, and that no form gives back. */
  const written = new Set(['hit', 'subject', 'sentence'])
  const plainStrings = (schema: unknown, path: string): readonly string[] => {
    const { def } = schema as { def: Record<string, unknown> & { type: string } }
    if (def.type === 'object')
      return Object.entries(def.shape as Record<string, unknown>).flatMap(([name, part]) =>
        plainStrings(part, `${path}.${name}`),
      )
    if (def.type === 'array') return plainStrings(def.element, path)
    if (def.type === 'union') return (def.options as unknown[]).flatMap((part) => plainStrings(part, path))
    if (def.innerType !== undefined) return plainStrings(def.innerType, path)
    return def.type === 'string' ? [path] : []
  }

  it('has no plain string for what others wrote, in any answer or push', () => {
    const outputs = [
      ...Object.entries(requests).map(([name, { output }]) => plainStrings(output, name)),
      ...Object.entries(pushes).map(([name, schema]) => plainStrings(schema, name)),
    ].flat()
    expect(outputs.length).toBeGreaterThan(100)
    expect(outputs.filter((path) => written.has(path.slice(path.lastIndexOf('.') + 1)))).toEqual([])
    expect(outputs.filter((path) => /\.(?:codes|text|lines|originals)\.(?:text|name)$/.test(path))).toEqual([])
  })
})
