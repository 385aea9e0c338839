import { parsedPrefixesOf } from '../fleet/prefixes.ts'
import { familyName, placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const advertisementPrefixFamily: ResourceRule<'BGPAdvertisement'> = {
  id: 'advertisement-prefix-family',
  group: 'advertisements',
  scope: 'resource',
  kinds: ['BGPAdvertisement'],
  severity: 'error',
  summary: 'a prefix of the other address family',
  why: 'A family encodes prefixes of its own length only, so the route cannot be sent.',
  source: 'RFC 4760 section 5; API documentation',
  fix: 'move the prefix to an advertisement of its family, or correct the family',
  check(advertisement, report) {
    const { afi } = advertisement.spec.addressFamily
    // EVPN carries prefixes of both (RFC 9136 section 3).
    if (afi === 'l2vpn') return
    const prefixes = parsedPrefixesOf(advertisement)
    const strangers = prefixes.filter(({ prefix }) => prefix.bits !== BITS[afi])
    // With all of them of the other family it is the family that is wrong, and one finding says so.
    const isFamilyWrong = strangers.length === prefixes.length
    for (const { path, prefix } of isFamilyWrong ? strangers.slice(0, 1) : strangers) {
      const family = prefix.bits === 32 ? 'IPv4' : 'IPv6'
      report({
        message: `${prefix.text} is ${family} and cannot be announced in ${familyName(advertisement.spec.addressFamily)}; ${isFamilyWrong ? 'correct one of the two' : `move it to an advertisement of ${family}`}`,
        at: placeOf(advertisement, ...path),
        related: [{ message: 'the address family', at: placeOf(advertisement, 'spec', 'addressFamily') }],
      })
    }
  },
}

const BITS = { ipv4: 32, ipv6: 128 } as const
