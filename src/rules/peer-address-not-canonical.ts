import { addressText } from '../fleet/address.ts'
import { peerAddress } from '../fleet/peer-address.ts'
import { placeOf } from '../fleet/types.ts'
import type { ResourceRule } from './rule.ts'

export const peerAddressNotCanonical: ResourceRule<'BGPPeer'> = {
  id: 'peer-address-not-canonical',
  group: 'peers',
  scope: 'resource',
  kinds: ['BGPPeer'],
  severity: 'warning',
  summary: 'the address of a neighbour in an unusual spelling',
  why: 'Software that compares addresses as text takes it for another neighbour; a controller for GoBGP then deletes and makes the session again and again.',
  source: 'RFC 5952 section 4; documented behaviour of GoBGP, which lists neighbours in the canonical form',
  fix: 'write the address in its canonical form',
  autofix: 'safe',
  check(peer, report) {
    const address = peerAddress(peer)
    if (address === undefined) return
    const canonical = addressText(address)
    if (peer.spec.address === canonical) return
    report({
      message: `software that compares text takes "${peer.spec.address}" and ${canonical} for two neighbours; write ${canonical}`,
      at: placeOf(peer, 'spec', 'address'),
      fix: { type: 'replace', value: canonical },
    })
  },
}
