import { parsePrefix } from '../fleet/address.ts'
import { ownSourceOf } from '../fleet/advertisement.ts'
import { BLACKHOLE, communityBits } from '../fleet/community.ts'
import { advertisedCommunities, standardChanges, type WrittenCommunity } from '../fleet/community-fields.ts'
import { prefixesOf, prefixesOfMatch, type WrittenPrefix } from '../fleet/prefixes.ts'
import { type Advertisement, type Policy, type PolicyMatch, placeOf } from '../fleet/types.ts'
import type { Report, Reporter, ResourceRule } from './rule.ts'

export const communityBlackhole: ResourceRule<'BGPAdvertisement' | 'BGPPolicy'> = {
  id: 'community-blackhole',
  group: 'communities',
  scope: 'resource',
  kinds: ['BGPAdvertisement', 'BGPPolicy'],
  severity: 'warning',
  summary: 'BLACKHOLE on more than host prefixes',
  why: 'Every neighbour that honours the community discards the traffic to the whole block.',
  source: 'RFC 7999 section 3.3',
  fix: 'attach it to host prefixes only',
  check(resource, report) {
    if (resource.kind === 'BGPAdvertisement') checkAdvertisement(resource, report)
    else checkPolicy(resource, report)
  },
}

function checkAdvertisement(advertisement: Advertisement, report: Reporter): void {
  const blackholes = advertisedCommunities(advertisement).filter(isBlackhole)
  if (blackholes.length === 0) return
  const prefix = shortest(prefixesOf(advertisement))
  if (prefix === undefined && ownSourceOf(advertisement) === undefined) return
  for (const written of blackholes) report(explain(advertisement, written, prefix, 'whatever this advertisement finds'))
}

function checkPolicy(policy: Policy, report: Reporter): void {
  const changes = standardChanges(policy)
  for (const [index, { match }] of policy.spec.terms.entries()) {
    const blackholes = changes[index]?.add.filter(isBlackhole) ?? []
    if (blackholes.length === 0 || !canMatchBlocks(match)) continue
    // Both fields must hold, and ipPrefix is the narrower one.
    const narrower = match.ipPrefix ? { ipPrefix: match.ipPrefix } : match
    const prefix = shortest(prefixesOfMatch(narrower, ['spec', 'terms', index, 'match']))
    for (const written of blackholes) report(explain(policy, written, prefix, 'every route that meets the term'))
  }
}

/** A term with a communityMatch is how neighbours trigger a remote blackhole, and they decide on the prefix. */
function canMatchBlocks({ communityMatch = [], prefixList = [], ipPrefix }: PolicyMatch): boolean {
  if (communityMatch.length > 0) return false
  const areHosts = prefixList.length > 0 && prefixList.every((text) => hostBits(text) === 0)
  return !areHosts && !(ipPrefix && hostBits(ipPrefix) === 0)
}

function isBlackhole({ text }: WrittenCommunity): boolean {
  return communityBits(text) === BLACKHOLE
}

/** The prefix with the most hosts, if any has more than one. */
function shortest(prefixes: readonly WrittenPrefix[]): WrittenPrefix | undefined {
  const blocks = prefixes.filter(({ text }) => hostBits(text) > 0)
  return blocks.sort((a, b) => hostBits(b.text) - hostBits(a.text))[0]
}

function hostBits(text: string): number {
  const prefix = parsePrefix(text)
  return prefix === undefined ? 0 : prefix.bits - prefix.length
}

function explain(
  resource: Advertisement | Policy,
  { path, text }: WrittenCommunity,
  prefix: WrittenPrefix | undefined,
  otherwise: string,
): Report {
  return {
    message: `${text} asks neighbours to discard all traffic to ${prefix?.text ?? otherwise}; attach it to host prefixes only`,
    at: placeOf(resource, ...path),
    related:
      prefix === undefined
        ? []
        : [{ message: `${prefix.text} is no host prefix`, at: placeOf(resource, ...prefix.path) }],
  }
}
