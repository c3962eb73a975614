import {
  keepPreviousData,
  QueryClient,
  QueryClientProvider,
  type UseQueryResult,
  useQueries,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Answer, ProofboxBridge } from '../../contract/bridge.ts'
import type { Push, PushName } from '../../contract/pushes.ts'
import type { RequestInput, RequestName, RequestOutput } from '../../contract/requests.ts'
import type { FailureView } from '../../contract/view.ts'
import { t } from '../i18n/translate.ts'

interface AskTools {
  readonly bridge: ProofboxBridge
  /** Shows a failure that nobody shows in its place. */
  readonly onFailure: (failure: FailureView) => void
}

const Tools = createContext<AskTools | null>(null)

const useTools = (): AskTools => {
  const tools = useContext(Tools)
  if (!tools) throw new Error('asked outside of AskProvider')
  return tools
}

/** Everything below may ask the engine. Answers stay known for the life of the window; nothing is asked twice at once. */
export const AskProvider = ({ bridge, onFailure, children }: AskTools & { readonly children: ReactNode }) => {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } } }),
  )
  const tools = useMemo(() => ({ bridge, onFailure }), [bridge, onFailure])
  return (
    <Tools.Provider value={tools}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </Tools.Provider>
  )
}

type Try = <Name extends RequestName>(name: Name, input: RequestInput<Name>) => Promise<Answer<RequestOutput<Name>>>

/** Asks, and gives the answer or the failure as a value, to be shown where it happened. */
export const useTry = (): Try => {
  const { bridge } = useTools()
  return useCallback(
    async (name, input) => {
      try {
        return await bridge.request(name, input)
      } catch (error) {
        const failure = { code: 'program.defect', message: t('failure.defect'), detail: String(error) }
        return { ok: false, failure }
      }
    },
    [bridge],
  )
}

type Ask = <Name extends RequestName>(name: Name, input: RequestInput<Name>) => Promise<RequestOutput<Name> | null>

/** Asks, and gives the answer, or null after the failure was shown as a notice. */
export const useAsk = (): Ask => {
  const { onFailure } = useTools()
  const attempt = useTry()
  return useCallback(
    async (name, input) => {
      const answer = await attempt(name, input)
      if (answer.ok) return answer.value
      onFailure(answer.failure)
      return null
    },
    [attempt, onFailure],
  )
}

/** An answer that a component shows: what is known of it now, and how it stands. */
export interface Known<Value> {
  readonly data: Value | undefined
  readonly failure: FailureView | null
  /** Nothing is known yet. */
  readonly isPending: boolean
  /** It is being asked, for the first time or again. */
  readonly isFetching: boolean
  readonly refetch: () => void
}

interface AnswerOptions {
  readonly enabled?: boolean
  /** How long an answer is taken as it was; for ever where not given: pushes and `useInvalidate` say when it is over. */
  readonly staleMillis?: number
  /** Shows the last answer while another question of the same name is asked. */
  readonly keepPrevious?: boolean
}

class Refused extends Error {
  readonly failure: FailureView
  constructor(failure: FailureView) {
    super(failure.code)
    this.failure = failure
  }
}

const failureOf = ({ error }: UseQueryResult<unknown>): FailureView | null =>
  error instanceof Refused ? error.failure : null

/** Asks when the component is there and whenever the question changes. */
export const useAnswer = <Name extends RequestName>(
  name: Name,
  input: RequestInput<Name>,
  { enabled = true, staleMillis = Number.POSITIVE_INFINITY, keepPrevious = false }: AnswerOptions = {},
): Known<RequestOutput<Name>> => {
  const attempt = useTry()
  const query = useQuery({
    queryKey: [name, input],
    queryFn: async () => {
      const answer = await attempt(name, input)
      if (!answer.ok) throw new Refused(answer.failure)
      return answer.value
    },
    enabled,
    staleTime: staleMillis,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })
  return {
    data: query.data as RequestOutput<Name> | undefined,
    failure: failureOf(query),
    isPending: query.isPending,
    isFetching: query.isFetching,
    refetch: () => void query.refetch(),
  }
}

/** The answers to several questions of one name at once, in their order. */
export const useAnswers = <Name extends RequestName>(
  name: Name,
  inputs: readonly RequestInput<Name>[],
): readonly Pick<Known<RequestOutput<Name>>, 'data' | 'isFetching'>[] => {
  const attempt = useTry()
  return useQueries({
    queries: inputs.map((input) => ({
      queryKey: [name, input],
      queryFn: async () => {
        const answer = await attempt(name, input)
        if (!answer.ok) throw new Refused(answer.failure)
        return answer.value
      },
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: (results) =>
      results.map(({ data, isFetching }) => ({ data: data as RequestOutput<Name> | undefined, isFetching })),
  })
}

interface KnownAnswers {
  readonly read: <Name extends RequestName>(name: Name, input: RequestInput<Name>) => RequestOutput<Name> | undefined
  readonly replace: <Name extends RequestName>(
    name: Name,
    input: RequestInput<Name>,
    answer: RequestOutput<Name>,
  ) => void
}

/** What is known of answers, for a change whose own answer is the new one; works on after its component is gone. */
export const useKnownAnswers = (): KnownAnswers => {
  const client = useQueryClient()
  return useMemo(
    () => ({
      read: (name, input) => client.getQueryData([name, input]),
      replace: (name, input, answer) => void client.setQueryData([name, input], answer),
    }),
    [client],
  )
}

/** Forgets what was answered to requests of this name, so that whoever shows it asks again. */
export const useInvalidate = (): ((name: RequestName) => void) => {
  const client = useQueryClient()
  return useCallback((name) => void client.invalidateQueries({ queryKey: [name] }), [client])
}

/** Calls the latest `listener` for each push of this name while the component is there. */
export const usePush = <Name extends PushName>(name: Name, listener: (push: Push<Name>) => void): void => {
  const { bridge } = useTools()
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  })
  useEffect(() => bridge.on(name, (push) => latest.current(push)), [bridge, name])
}
