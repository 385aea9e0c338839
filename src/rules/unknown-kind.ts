import { suggestion } from '../nearest.ts'
import { apiVersionOf, COSMOS_KINDS, type CosmosKind, nearestKind } from '../schema/kinds.ts'
import type { Value } from '../yaml/decode.ts'
import type { UnservedRule } from './rule.ts'

/** What took the place of the kinds of an earlier API. */
const SUCCESSORS: ReadonlyMap<Value, string> = new Map([
  ['BGPConfiguration', 'use a BGPRouter'],
  ['BGPInstance', 'use a BGPRouter'],
  ['BGPSession', 'use a BGPPeer'],
  ['BGPExternalPeer', 'use a BGPPeer'],
  ['BGPPeeringPolicy', 'use a BGPPeer with a routerSelector'],
  ['BGPEndpoint', 'use a BGPAdvertisement of the host prefix'],
  ['BGPRoutePolicy', 'use a BGPPolicy'],
  ['BGPProvider', 'nothing has taken its place'],
])

export const unknownKind: UnservedRule = {
  id: 'unknown-kind',
  group: 'verdict',
  scope: 'unserved',
  kinds: COSMOS_KINDS,
  severity: 'error',
  summary: 'the Cosmos API serves no such kind',
  why: 'The API server answers that it knows no such resource, and nothing is stored.',
  source: 'measured behaviour of the API server',
  fix: 'correct the kind or the apiVersion',
  autofix: 'unsafe',
  *check({ apiVersion, kind }, origin) {
    const served = COSMOS_KINDS.find((name) => name === kind)
    if (served !== undefined) {
      yield {
        message: explainVersion(apiVersion, served),
        at: { ...origin, path: ['apiVersion'], part: 'value' },
        fix: { type: 'replace', value: apiVersionOf(served) },
      }
    } else {
      const meant = SUCCESSORS.has(kind ?? null) ? undefined : nearestKind(kind)
      yield {
        message: explainKind(apiVersion, kind, meant),
        at: { ...origin, path: ['kind'], part: 'value' },
        ...(meant === undefined ? {} : { fix: { type: 'replace', value: meant } }),
      }
    }
  },
}

function explainVersion(apiVersion: Value | undefined, kind: CosmosKind): string {
  const right = `${kind} is of apiVersion ${apiVersionOf(kind)}`
  if (apiVersion === undefined || apiVersion === null) return `apiVersion is missing; ${right}`
  return `${kind} is not served under apiVersion ${JSON.stringify(apiVersion)}; ${right}`
}

function explainKind(apiVersion: Value | undefined, kind: Value | undefined, meant: CosmosKind | undefined): string {
  if (typeof kind !== 'string') {
    const kinds = COSMOS_KINDS.filter((name) => apiVersionOf(name) === apiVersion)
    return `kind is missing${kinds.length === 0 ? '' : `; ${apiVersion} has ${kinds.join(', ')}`}`
  }
  const successor = SUCCESSORS.get(kind)
  const hint = successor === undefined ? suggestion(meant) : `; ${successor}`
  return `the Cosmos API serves no kind "${kind}"${hint}`
}
