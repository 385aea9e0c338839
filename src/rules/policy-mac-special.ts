import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const policyMacSpecial: ResourceRule<'BGPPolicy'> = {
  id: 'policy-mac-special',
  group: 'policies',
  scope: 'resource',
  kinds: ['BGPPolicy'],
  severity: 'warning',
  summary: 'a MAC address that no host has',
  why: 'MAC/IP routes are for the addresses of hosts, so the term does not match.',
  source: 'RFC 7432 section 7.2; IEEE 802 (group bit)',
  fix: 'use the address of a host, which is neither zero nor a group',
  check(policy, report) {
    for (const [index, { match }] of policy.spec.terms.entries()) {
      const { macAddress } = match
      const what = macAddress === undefined ? undefined : describeSpecial(macAddress)
      if (what === undefined) continue
      report({
        message: `${macAddress} is ${what}, which no MAC/IP route carries; use the address of a host`,
        at: placeOf(policy, 'spec', 'terms', index, 'match', 'macAddress'),
      })
    }
  },
}

/** The lowest bit of the first octet marks a group. */
function describeSpecial(macAddress: string): string | undefined {
  if (/^[0:]+$/.test(macAddress)) return 'the zero address'
  return Number.parseInt(macAddress.slice(0, 2), 16) % 2 === 1 ? 'a group address' : undefined
}
