import { minutesAhead, type WantedStamp } from '../domain/evidence/stamped-bundle.ts'

/** A time stamp as it is shown: without its token. */
export const stampView = (stamp: WantedStamp) => ({
  state: stamp.state,
  url: stamp.url,
  provedAt: stamp.state === 'proved' ? stamp.provedAt : null,
  minutesAhead: stamp.state === 'proved' ? minutesAhead(stamp.secondsAhead) : null,
})
