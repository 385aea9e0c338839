import { addressKey, parseAddress } from '../fleet/address.ts'
import { bindingPairs, lastingOfBindings, lastingOfRouters, type Pair, pairsOf } from '../fleet/change.ts'
import { inSeconds, timersOf } from '../fleet/timers.ts'
import { type AddressFamily, familyName, type Peer, placeOf, type Router } from '../fleet/types.ts'
import type { ChangeRule, Report } from './rule.ts'

export const changeResetsSessions: ChangeRule = {
  id: 'change-resets-sessions',
  group: 'changes',
  scope: 'change',
  kinds: ['BGPRouter', 'BGPPeer'],
  severity: 'warning',
  summary: 'a change that restarts sessions',
  why: 'The sessions go down and come back, and their routes are lost meanwhile.',
  source: 'RFC 4271 section 8; documented behaviour of FRR and GoBGP',
  fix: 'apply it in a maintenance window, node by node',
  *check(before, after) {
    const routers = pairsOf(before, after, 'BGPRouter').filter((pair) => differences(pair, OF_ROUTERS).length > 0)
    const onRouters = lastingOfRouters(before, after, routers)
    for (const [index, pair] of routers.entries()) yield* explain(pair, OF_ROUTERS, onRouters[index] ?? 0)
    const peers = pairsOf(before, after, 'BGPPeer').filter((pair) => differences(pair, OF_PEERS).length > 0)
    const ofPeers = lastingOfBindings(bindingPairs(before, after, peers))
    for (const [index, pair] of peers.entries()) yield* explain(pair, OF_PEERS, ofPeers[index] ?? 0)
  },
}

/** What a session is made of. */
interface Trait<T> {
  readonly field: string
  /** Equal for equal values, after defaults. */
  readonly keyOf: (object: T) => string
  /** Absent where the value is the text to show. */
  readonly textOf?: (object: T) => string
  readonly isSecret?: true
}

const OF_ROUTERS: readonly Trait<Router>[] = [
  { field: 'localASN', keyOf: ({ spec }) => `${spec.localASN}` },
  { field: 'routerID', keyOf: ({ spec }) => textOfId(spec.routerID) },
  { field: 'addressFamilies', keyOf: ({ spec }) => textOfFamilies(spec.addressFamilies) },
]

const OF_PEERS: readonly Trait<Peer>[] = [
  { field: 'peerASN', keyOf: ({ spec }) => `${spec.peerASN}` },
  { field: 'address', keyOf: ({ spec }) => keyOfAddress(spec.address), textOf: ({ spec }) => spec.address },
  { field: 'addressFamilies', keyOf: ({ spec }) => textOfFamilies(spec.addressFamilies) },
  { field: 'authentication', keyOf: ({ spec }) => spec.authentication?.password ?? '', isSecret: true },
  { field: 'authSecretRef', keyOf: ({ spec }) => (spec.authSecretRef ? `"${spec.authSecretRef.name}"` : 'none') },
  { field: 'holdTime', keyOf: (peer) => inSeconds(timersOf(peer).hold.effective) },
  { field: 'keepaliveTime', keyOf: (peer) => inSeconds(timersOf(peer).keepalive.effective) },
  { field: 'ebgpMultiHop', keyOf: ({ spec }) => `${spec.ebgpMultiHop ?? false}` },
]

function textOfId(id: Router['spec']['routerID']): string {
  return typeof id === 'string' ? id : JSON.stringify(id)
}

/** Their order says nothing. */
function textOfFamilies(families: readonly AddressFamily[]): string {
  return [...new Set(families.map(familyName))].sort().join(' and ')
}

function keyOfAddress(text: string): string {
  const address = parseAddress(text)
  return address === undefined ? text : addressKey(address)
}

function differences<T>({ was, is }: Pair<T>, traits: readonly Trait<T>[]): readonly Trait<T>[] {
  return traits.filter(({ keyOf }) => keyOf(was) !== keyOf(is))
}

function* explain<T extends Router | Peer>(
  pair: Pair<T>,
  traits: readonly Trait<T>[],
  count: number,
): Generator<Report> {
  const changed = differences(pair, traits)
  const [first] = changed
  if (first === undefined || count === 0) return
  const changes = changed.map((trait) => describe(pair, trait)).join(', ')
  const restart = count === 1 ? '1 session restarts' : `${count} sessions restart`
  yield {
    message: `${changes}, so that ${restart}; apply it in a maintenance window, node by node`,
    at: placeOf(pair.is, 'spec', first.field),
  }
}

function describe<T>({ was, is }: Pair<T>, { field, keyOf, textOf = keyOf, isSecret }: Trait<T>): string {
  return isSecret ? `${field} changes` : `${field} changes from ${textOf(was)} to ${textOf(is)}`
}
