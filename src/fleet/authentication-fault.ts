import { authenticationOf } from './authentication.ts'
import { fact } from './fact.ts'
import { type Fleet, resourcesOf } from './fleet.ts'
import type { Secret } from './foreign.ts'
import type { Peer } from './types.ts'

/** What Linux and FRR take as a TCP MD5 key, in octets. */
const LONGEST_KEY = 80

/** True for a peer whose authentication cannot work, whatever the other end does. */
export function hasAuthenticationFault(fleet: Fleet, peer: Peer): boolean {
  const { authSecretRef, authentication } = peer.spec
  const known = authenticationOf(fleet, peer)
  if (known.state === 'known') return known.octets === '' || known.octets.length > LONGEST_KEY
  if (authSecretRef === undefined) return authentication !== undefined
  const secret = secrets(fleet).get(keyOf(peer.namespace, authSecretRef.name))
  if (secret === undefined) return namespacesWithSecrets(fleet).has(peer.namespace)
  return secret.data !== undefined
}

const secrets = fact((fleet) => {
  const byName = new Map<string, Secret>()
  for (const object of fleet.foreign) {
    if (object.type === 'secret') byName.set(keyOf(object.id.namespace, object.name), object)
  }
  return byName
})

/** The namespaces where the Secret of some peer is in the set, so that one that is not there is missing. */
const namespacesWithSecrets = fact((fleet) => {
  const namespaces = new Set<string>()
  for (const { namespace, spec } of resourcesOf(fleet, 'BGPPeer')) {
    const { authSecretRef } = spec
    if (authSecretRef && secrets(fleet).has(keyOf(namespace, authSecretRef.name))) namespaces.add(namespace)
  }
  return namespaces
})

function keyOf(namespace: string, name: string): string {
  return JSON.stringify([namespace, name])
}
