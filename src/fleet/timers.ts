import { parseDuration } from '../cel/library.ts'
import { recent } from './fact.ts'
import { isInt32, type Peer } from './types.ts'

/** In nanoseconds. */
export const SECOND = 1_000_000_000n
const MICROSECOND = 1_000n

const DEFAULT_HOLD_TIME = 90n * SECOND
const DEFAULT_KEEPALIVE_TIME = 30n * SECOND

/** A time in nanoseconds. */
export interface Timer {
  /** Undefined where it is left to the default. */
  readonly written: bigint | undefined
  readonly effective: bigint
}

export interface Timers {
  readonly hold: Timer
  readonly keepalive: Timer
}

export const timersOf = recent(
  ({ spec }: Peer): Timers => ({
    hold: timer(spec.holdTime, DEFAULT_HOLD_TIME),
    keepalive: timer(spec.keepaliveTime, DEFAULT_KEEPALIVE_TIME),
  }),
)

function timer(text: string | undefined, otherwise: bigint): Timer {
  const written = text === undefined ? undefined : parseDuration(text)
  return { written, effective: written ?? otherwise }
}

/** The longest keepalive time in whole seconds that fits a hold time three times. */
export function keepaliveFor(hold: bigint): bigint {
  const third = (hold / (3n * SECOND)) * SECOND
  return third < DEFAULT_KEEPALIVE_TIME ? third : DEFAULT_KEEPALIVE_TIME
}

/** The timers of a session, in nanoseconds. */
export interface AgreedTimers {
  readonly hold: bigint
  readonly keepalive: bigint
}

/**
 * What the end with the first timers uses towards one with the others: the smaller hold time (RFC 4271 section 4.2), and
 * its own keepalive time as far as it fits three times; none where the hold time is zero.
 */
export function agree(here: Timers, there: Timers): AgreedTimers {
  const hold = here.hold.effective < there.hold.effective ? here.hold.effective : there.hold.effective
  const longest = keepaliveFor(hold)
  return { hold, keepalive: here.keepalive.effective < longest ? here.keepalive.effective : longest }
}

/** A time as a manifest writes it, in seconds. */
export function inSeconds(time: bigint): string {
  return `${Number(time) / Number(SECOND)}s`
}

const DEFAULT_MULTIPLIER = 3
/** In microseconds. */
const DEFAULT_INTERVAL = 300_000

/** What FRR takes at least, in microseconds; less is another unit by mistake. */
export const SHORTEST_INTERVAL = 10_000

export function hasBfd({ spec }: Peer): boolean {
  return spec.bfd?.enabled === true
}

export interface Interval {
  readonly field: 'minimumTx' | 'minimumRx'
  readonly microseconds: number
}

/** The intervals of a session with BFD that are written, apart from those that a client cannot decode. */
export function intervalsOf(peer: Peer): readonly Interval[] {
  const intervals: Interval[] = []
  if (!hasBfd(peer)) return intervals
  for (const field of ['minimumTx', 'minimumRx'] as const) {
    const microseconds = peer.spec.bfd?.[field]
    if (microseconds !== undefined && isInt32(microseconds)) intervals.push({ field, microseconds })
  }
  return intervals
}

/**
 * How long BFD takes to notice a failure, in nanoseconds, if the neighbour has the same settings (RFC 5880 section
 * 6.8.4); undefined without BFD, and with intervals that mean nothing.
 */
export function detectionTimeOf(peer: Peer): bigint | undefined {
  const { bfd } = peer.spec
  if (bfd === undefined || !hasBfd(peer)) return undefined
  const { detectMultiplier = DEFAULT_MULTIPLIER, minimumTx = DEFAULT_INTERVAL, minimumRx = DEFAULT_INTERVAL } = bfd
  const shorter = Math.min(minimumTx, minimumRx)
  const longer = Math.max(minimumTx, minimumRx)
  return shorter >= SHORTEST_INTERVAL && isInt32(longer) ? BigInt(detectMultiplier * longer) * MICROSECOND : undefined
}
