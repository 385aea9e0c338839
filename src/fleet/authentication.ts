import { getOrInsert } from '../get-or-insert.ts'
import { groupBy } from '../group-by.ts'
import type { Place } from '../manifest/place.ts'
import type { Path } from '../yaml/node.ts'
import { fact, factOf } from './fact.ts'
import { type Fleet, foreignOf, resourcesOf } from './fleet.ts'
import { foreignPlace, octetsOf, type Secret } from './foreign.ts'
import type { Peer } from './types.ts'

/** TCP_MD5SIG_MAXKEYLEN of Linux: the most octets of a TCP MD5 key. */
export const LONGEST_KEY = 80

/** The TCP MD5 key of the sessions of a peer, as far as the set of objects tells. */
export type Authentication =
  | { readonly state: 'none' }
  /** There is a key, and nothing here says which. */
  | { readonly state: 'unknown' }
  /** There should be a key; one of the auth rules reports why there is none. */
  | { readonly state: 'faulty'; readonly fault: Fault }
  | KnownKey

export type Fault =
  | { readonly type: 'blank password' }
  | { readonly type: 'no secret'; readonly name: string }
  | { readonly type: 'no key'; readonly secret: Secret; readonly keys: readonly string[] }
  | { readonly type: 'empty key'; readonly secret: Secret; readonly at: Place }

export interface KnownKey {
  readonly state: 'known'
  /** A character for each octet. Never to be shown. */
  readonly octets: string
  /** The field of the peer that the key comes from. */
  readonly field: Path
  /** Where a Secret holds the key; undefined for a key that the peer holds itself. */
  readonly inSecret: Place | undefined
}

export function authenticationOf(fleet: Fleet, peer: Peer): Authentication {
  const { authSecretRef, authentication } = peer.spec
  if (authSecretRef !== undefined) return bySecret(fleet, peer.namespace, authSecretRef.name)
  if (authentication === undefined) return NO_KEY
  const password = passwordOf(peer)
  if (password === undefined) return { state: 'faulty', fault: { type: 'blank password' } }
  return keyOf(octetsOf(password), ['spec', 'authentication', 'password'])
}

/** The peers of each authentication: many have that of one Secret. */
export const peersByAuthentication = fact((fleet) =>
  groupBy(resourcesOf(fleet, 'BGPPeer'), (peer) => authenticationOf(fleet, peer)),
)

const NO_KEY = { state: 'none' } as const
const UNKNOWN_KEY = { state: 'unknown' } as const

/** True for a peer whose sessions fail whatever the other end has: one of the auth rules reports it. */
export function isAuthenticationFaulty(fleet: Fleet, peer: Peer): boolean {
  const authentication = authenticationOf(fleet, peer)
  if (authentication.state === 'known') return authentication.octets.length > LONGEST_KEY
  return authentication.state === 'faulty'
}

/** The password that a peer holds itself; undefined for a blank one, which is none. */
export function passwordOf({ spec }: Peer): string | undefined {
  const password = spec.authentication?.password
  return password === undefined || password.trim() === '' ? undefined : password
}

function bySecret(fleet: Fleet, namespace: string, name: string): Authentication {
  const secret = secretsIn(fleet, namespace).get(name)
  if (secret !== undefined) return inSecret(secret)
  const isMissed = namespacesWithSecrets(fleet).has(namespace)
  return isMissed ? { state: 'faulty', fault: { type: 'no secret', name } } : UNKNOWN_KEY
}

const inSecret = factOf((secret: Secret): Authentication => {
  if (secret.content === undefined) return UNKNOWN_KEY
  const { keys, password } = secret.content
  if (password === undefined) return { state: 'faulty', fault: { type: 'no key', secret, keys } }
  const at = foreignPlace(secret, ...password.path)
  if (password.octets === '') return { state: 'faulty', fault: { type: 'empty key', secret, at } }
  return keyOf(password.octets, ['spec', 'authSecretRef', 'name'], at)
})

function keyOf(octets: string | undefined, field: Path, inSecret?: Place): Authentication {
  return octets === undefined ? UNKNOWN_KEY : { state: 'known', octets, field, inSecret }
}

/** The Secrets of a namespace by name. */
export function secretsIn(fleet: Fleet, namespace: string): ReadonlyMap<string, Secret> {
  return secrets(fleet).get(namespace) ?? NONE
}

const NONE: ReadonlyMap<string, Secret> = new Map()

const secrets = fact((fleet): ReadonlyMap<string, ReadonlyMap<string, Secret>> => {
  const byNamespace = new Map<string, Map<string, Secret>>()
  for (const secret of foreignOf(fleet, 'secret')) {
    getOrInsert(byNamespace, secret.id.namespace, () => new Map<string, Secret>()).set(secret.name, secret)
  }
  return byNamespace
})

/** The namespaces whose Secrets for BGP are known to be among what was read, so that an absent one is missed. */
const namespacesWithSecrets = fact((fleet) => {
  const namespaces = new Set<string>()
  for (const { id, isContext } of foreignOf(fleet, 'secret')) if (isContext) namespaces.add(id.namespace)
  for (const { namespace, spec } of resourcesOf(fleet, 'BGPPeer')) {
    const name = spec.authSecretRef?.name
    if (name !== undefined && secretsIn(fleet, namespace).has(name)) namespaces.add(namespace)
  }
  return namespaces
})
