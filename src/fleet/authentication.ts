import type { Place } from '../manifest/place.ts'
import { fact } from './fact.ts'
import type { Fleet } from './fleet.ts'
import { foreignPlace, type Secret } from './foreign.ts'
import { type Peer, placeOf } from './types.ts'

/** How the sessions of a peer are authenticated. The octets are compared and counted, never shown. */
export type Authentication =
  | { readonly state: 'none' }
  | { readonly state: 'unknown' }
  | { readonly state: 'known'; readonly octets: string; readonly place: Place }

/** The key of a Secret that holds the password. */
const KEY = 'password'

export function authenticationOf(fleet: Fleet, peer: Peer): Authentication {
  const { authSecretRef, authentication } = peer.spec
  if (authSecretRef !== undefined) return inSecret(secretOf(fleet, peer.namespace, authSecretRef.name))
  const { password = '' } = authentication ?? {}
  if (password.trim() === '') return { state: 'none' }
  const octets = Buffer.from(password, 'utf8').toString('latin1')
  return { state: 'known', octets, place: placeOf(peer, 'spec', 'authentication', 'password') }
}

function inSecret(secret: Secret | undefined): Authentication {
  const octets = secret?.data?.get(KEY)
  const field = secret?.fields.get(KEY)
  if (secret === undefined || octets === undefined || field === undefined) return { state: 'unknown' }
  return { state: 'known', octets, place: foreignPlace(secret, ...field) }
}

function secretOf(fleet: Fleet, namespace: string, name: string): Secret | undefined {
  return secrets(fleet).get(JSON.stringify([namespace, name]))
}

const secrets = fact((fleet) => {
  const byName = new Map<string, Secret>()
  for (const object of fleet.foreign) {
    if (object.type === 'secret') byName.set(JSON.stringify([object.id.namespace, object.name]), object)
  }
  return byName
})
