import type { InferenceSession, Tensor } from 'onnxruntime-node'
import { fail, type Result, succeed } from '../../domain/kernel/result.ts'
import type { TextEngine, TextFailure } from '../../workflow/ports/text-reader.ts'
import { loadModelFiles, type ModelFiles } from './model-files.ts'

/** Numbers in row-major order, channel by channel; `sides` are those of the model's tensor. */
export interface Numbers {
  readonly data: Float32Array
  readonly sides: readonly number[]
}

/** One model with one input and one output. */
export type Model = (input: Numbers) => Promise<Numbers>

export interface ModelSessions {
  readonly engine: TextEngine
  readonly detection: Model
  readonly direction: Model
  readonly recognition: Model
  /** What the classes of `recognition` stand for; the first is the blank. */
  readonly characters: readonly string[]
}

const modelOf = (session: InferenceSession, makeTensor: typeof Tensor): Model => {
  const [input, output] = [session.inputNames[0], session.outputNames[0]]
  if (input === undefined || output === undefined) throw new Error('a model without input or output')
  return async ({ data, sides }) => {
    const outputs = await session.run({ [input]: new makeTensor('float32', data, [...sides]) })
    const result = outputs[output] as Tensor
    return { data: result.data as Float32Array, sides: result.dims }
  }
}

const openAll = async (files: ModelFiles): Promise<ModelSessions> => {
  // Since 1.29 the runtime reports its use, with the names of models, to its maker unless told not to before it is loaded:
  // https://github.com/microsoft/onnxruntime/pull/27379. Nothing here may leave the computer.
  process.env.ORT_DISABLE_TELEMETRY = '1'
  // Only here, so that a run that reads no text loads nothing of it.
  const { InferenceSession: Sessions, Tensor: makeTensor, env } = await import('onnxruntime-node')
  const open = async (bytes: Uint8Array): Promise<Model> =>
    modelOf(
      await Sessions.create(bytes, {
        executionProviders: ['cpu'],
        graphOptimizationLevel: 'all',
        // A second thread saves a fifth of the time for a quarter more of the processor, and ffmpeg wants that core.
        intraOpNumThreads: 1,
        interOpNumThreads: 1,
        executionMode: 'sequential',
        // Lines come in many widths; a memory plan kept for each of them would only grow.
        enableMemPattern: false,
      }),
      makeTensor,
    )
  const { names, detection, direction, recognition, characters } = files
  return {
    engine: { name: 'onnxruntime', version: env.versions.node ?? env.versions.common, models: names },
    detection: await open(detection),
    direction: await open(direction),
    recognition: await open(recognition),
    characters: ['', ...new TextDecoder().decode(characters).split('\n'), ' '],
  }
}

/** Checks the models and loads them into the runtime. */
export const openModelSessions = async (modelsFolder: string): Promise<Result<ModelSessions, TextFailure>> => {
  const files = await loadModelFiles(modelsFolder)
  if (!files.ok) return files
  try {
    return succeed(await openAll(files.value))
  } catch (error) {
    return fail({
      code: 'text.runtime-missing',
      message: 'Text cannot be read: what computes the models does not start on this computer. Reinstall Proofbox.',
      detail: String(error),
    })
  }
}
