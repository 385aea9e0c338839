import { parsePrefix } from '../fleet/address.ts'
import { parsedPrefixesOf } from '../fleet/prefixes.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const advertisementPrefixInvalid: ResourceRule<'BGPAdvertisement'> = {
  id: 'advertisement-prefix-invalid',
  group: 'advertisements',
  scope: 'resource',
  kinds: ['BGPAdvertisement'],
  severity: 'error',
  summary: 'text that looks like a prefix and is none',
  why: 'Who cannot parse one prefix refuses the whole advertisement, or the whole router.',
  source: 'measured: the API server compares the prefixes with a pattern that counts neither octets nor lengths',
  fix: 'write an address and a length from 0 to 32 (IPv4) or 128 (IPv6)',
  check(advertisement, report) {
    const { prefixes = [] } = advertisement.spec
    if (parsedPrefixesOf(advertisement).length === prefixes.length) return
    for (const [index, text] of prefixes.entries()) {
      if (parsePrefix(text) !== undefined) continue
      report({
        message: `${text} is no prefix, since ${reasonFor(text)}; correct it`,
        at: placeOf(advertisement, 'spec', 'prefixes', index),
      })
    }
  },
}

function reasonFor(text: string): string {
  const [address = ''] = text.split('/')
  const [family, longest] = address.includes(':') ? ['IPv6', 128] : ['IPv4', 32]
  if (parsePrefix(`${address}/0`) === undefined) return `${address} is no ${family} address`
  return `the length of an ${family} prefix is at most ${longest}`
}
