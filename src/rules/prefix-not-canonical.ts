import { hasHostBits, networkText } from '../fleet/address.ts'
import { parsedPrefixesOf } from '../fleet/prefixes.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const prefixNotCanonical: ResourceRule<'BGPAdvertisement' | 'BGPPolicy' | 'VPC'> = {
  id: 'prefix-not-canonical',
  group: 'advertisements',
  scope: 'resource',
  kinds: ['BGPAdvertisement', 'BGPPolicy', 'VPC'],
  severity: 'info',
  summary: 'a prefix in another spelling than the recommended one',
  why: 'Lists are compared as text, so two spellings of one prefix pass as two.',
  source: 'RFC 5952 section 4; measured: the API server compares the items of spec.prefixes as text',
  fix: 'write lower case, no leading zeros, and the longest run of zeros as ::',
  autofix: 'safe',
  check(resource, report) {
    for (const { path, prefix } of parsedPrefixesOf(resource)) {
      if (hasHostBits(prefix)) continue
      const { text } = prefix
      const canonical = networkText(prefix)
      // The pattern for the prefixes of an advertisement refuses "::" with nothing around it.
      if (canonical === text || (resource.kind === 'BGPAdvertisement' && canonical.startsWith('::/'))) continue
      report({
        message: `${text} is another spelling of ${canonical}; write that, since lists are compared as text`,
        at: placeOf(resource, ...path),
        fix: { type: 'replace', value: canonical },
      })
    }
  },
}
