import { isIP } from '../cel/library.ts'
import { isUnspecified, parseAddress } from './address.ts'
import { specialRangeOf } from './special.ts'
import type { Policy } from './types.ts'

/** The address of a next hop that a term sets. */
export interface WrittenNextHop {
  /** The index of the term. */
  readonly term: number
  readonly text: string
}

/** Every next hop of a policy that is an address; an empty one counts as absent. */
export function nextHopsOf({ spec }: Policy): readonly WrittenNextHop[] {
  return spec.terms.flatMap(({ set }, term) => (set?.nextHop?.address ? [{ term, text: set.nextHop.address }] : []))
}

/** Why no router can use a text as next hop, in words. */
export function nextHopProblem(text: string): string | undefined {
  // The next hop of IPv6 routes over an IPv4 backbone (RFC 4798 section 2), which isIP refuses.
  if (/^::ffff:/i.test(text) && isIP(text.slice('::ffff:'.length))) return undefined
  const address = parseAddress(text)
  if (address === undefined) return 'is no IP address'
  if (isUnspecified(address)) return 'is the unspecified address'
  if (text === BROADCAST) return 'is the broadcast address'
  const special = specialRangeOf(address)
  switch (special?.purpose) {
    case 'loopback':
    case 'multicast':
      return `is ${special.name}`
    case 'link-local':
      // 169.254.0.0/16 is ordinary between a cloud and its VPN gateways.
      return address.bits === 128 ? `is ${special.name}` : undefined
    default:
      return undefined
  }
}

const BROADCAST = '255.255.255.255'
