import type { TextReader } from '../../workflow/ports/text-reader.ts'
import { findLines } from './line-finding.ts'
import { readLines } from './line-reading.ts'
import { type ModelSessions, openModelSessions } from './model-sessions.ts'

export interface TextReaderOptions {
  /** `resources/models`: the list of the models, and in a packaged app the models themselves. */
  readonly modelsFolder: string
}

const mostLines = 24

/** Reads text by the PP-OCR models. They are loaded at the first call. */
export const createTextReader = ({ modelsFolder }: TextReaderOptions): TextReader => {
  let opening: ReturnType<typeof openModelSessions> | null = null
  const sessions = async (): Promise<ModelSessions | null> => {
    opening ??= openModelSessions(modelsFolder)
    const opened = await opening
    return opened.ok ? opened.value : null
  }
  return {
    async ready() {
      opening ??= openModelSessions(modelsFolder)
      const opened = await opening
      return opened.ok ? { ok: true, value: opened.value.engine } : opened
    },
    async find(picture, side) {
      const models = await sessions()
      return models === null ? [] : findLines(models.detection, picture, side)
    },
    async readPlaces(picture, places, lines = mostLines) {
      const models = await sessions()
      return models === null ? [] : readLines(models, picture, places, lines)
    },
    async read(picture, side, lines = mostLines) {
      const models = await sessions()
      if (models === null) return []
      return readLines(models, picture, await findLines(models.detection, picture, side), lines)
    },
  }
}
