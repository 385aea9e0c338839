import { allOf, extendedChanges } from '../fleet/community-fields.ts'
import { readExtendedCommunity } from '../fleet/extended-community.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const extcommunityMalformed: ResourceRule<'BGPPolicy'> = {
  id: 'extcommunity-malformed',
  group: 'communities',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'error',
  summary: 'text that is no extended community',
  why: 'The API server looks at the letters only; no implementation can make eight octets of this.',
  source: 'RFC 4360 section 3; measured: the API server takes any hexadecimal digits, colons and dots',
  fix: 'write ASN:number, address:number or eight octets, as in 65000:100',
  check(policy, report) {
    for (const { path, text } of allOf(extendedChanges(policy))) {
      if (readExtendedCommunity(text).state !== 'malformed') continue
      report({
        message: `"${text}" is no extended community; write ASN:number, address:number or eight octets, as in 65000:100`,
        at: placeOf(policy, ...path),
      })
    }
  },
}
