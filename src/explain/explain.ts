import type { Finding, Location } from '../finding.ts'
import { isResource } from '../fleet/fleet.ts'
import type { AnyResource, Known } from '../fleet/types.ts'
import type { LintResult } from '../lint.ts'
import type { Source } from '../load/source.ts'
import { locateAll, startOf } from '../locate.ts'
import type { Place } from '../manifest/place.ts'
import { advertisementFacts } from './advertisement.ts'
import { attachmentFacts } from './attachment.ts'
import type { Explanation, Facts, FindingFacts, Spot } from './explanation.ts'
import { peerFacts } from './peer.ts'
import { policyFacts } from './policy.ts'
import { routerFacts } from './router.ts'
import { mention, type View } from './view.ts'
import { vpcFacts } from './vpc.ts'
import { vrfFacts } from './vrf.ts'

/**
 * Explains an object of a fleet. The places of what it names are looked up in one go, in as many sources as there are:
 * so it is described twice, first to learn which places these are.
 */
export function explain(
  object: Known,
  result: Pick<LintResult, 'fleet' | 'findings'>,
  sources: readonly Source[],
): Explanation {
  const places = new Map<string, Place>()
  describe(object, result, (place) => {
    places.set(keyOf(place), place)
    return spotAt(startOf(place))
  })
  const locations = locateAll(places.values(), sources)
  return describe(object, result, (place) => {
    const asked = places.get(keyOf(place)) ?? place
    return spotAt(locations.get(asked) ?? startOf(place))
  })
}

function keyOf({ source, document, item, path }: Place): string {
  return JSON.stringify([source, document, item, path])
}

function spotAt({ file, start }: Location): Spot {
  return { file, line: start.line, column: start.column }
}

function describe(
  object: Known,
  { fleet, findings }: Pick<LintResult, 'fleet' | 'findings'>,
  spotOf: View['spotOf'],
): Explanation {
  const view = { fleet, spotOf }
  const own = isResource(object) ? findings.filter((finding) => isOn(object, finding)) : verdictOn(object, findings)
  return {
    version: 1,
    object: mention(view, object),
    isContext: object.isContext,
    isTerminating: object.isTerminating,
    ...(isResource(object) ? { facts: factsOf(view, object) } : { nameOnly: whyNameOnly(object, own) }),
    findings: own.map(findingFacts),
  }
}

function factsOf(view: View, resource: AnyResource): Facts {
  switch (resource.kind) {
    case 'BGPRouter':
      return routerFacts(view, resource)
    case 'BGPPeer':
      return peerFacts(view, resource)
    case 'BGPPolicy':
      return policyFacts(view, resource)
    case 'BGPAdvertisement':
      return advertisementFacts(view, resource)
    case 'BGPVRFInstance':
      return vrfFacts(view, resource)
    case 'VPC':
      return vpcFacts(view, resource)
    case 'VPCAttachment':
      return attachmentFacts(view, resource)
  }
}

function isOn({ kind, namespace, name }: Known, { resource }: Finding): boolean {
  return resource?.kind === kind && resource.namespace === namespace && resource.name === name
}

/** The findings on an object of which only the name is known; text that cannot be read belongs to its file alone. */
function verdictOn(object: Known, findings: readonly Finding[]): readonly Finding[] {
  const { source } = object.origin
  return findings.filter((finding) => {
    return isOn(object, finding) || (finding.rejected && finding.resource === undefined && finding.at.file === source)
  })
}

function whyNameOnly({ isExternal, isContext }: Known, findings: readonly Finding[]): string {
  if (isExternal) return 'it lives in the cluster, as the config says'
  if (isContext) return 'it is of the context and has no spec, or the API server would refuse it'
  if (findings.some(({ rejected }) => rejected)) return 'the API server would refuse it'
  return 'it has no spec, or the rule that says why the API server would refuse it is off'
}

function findingFacts({ rule, severity, rejected, message, at, path }: Finding): FindingFacts {
  return { rule, severity, rejected, message, ...spotAt(at), ...(path === undefined ? {} : { path }) }
}
