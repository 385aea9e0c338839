import { readAssigned } from '../fleet/extended-community.ts'
import { targetsOf } from '../fleet/route-targets.ts'
import { type Advertisement, placeOf, type Vrf } from '../fleet/types.ts'
import type { Path } from '../yaml/node.ts'
import type { ResourceRule } from './rule.ts'

export const rdRtFourByteAsnGobgp: ResourceRule<'BGPVRFInstance' | 'BGPAdvertisement'> = {
  id: 'rd-rt-four-byte-asn-gobgp',
  group: 'vrfs',
  scope: 'resource',
  kinds: ['BGPVRFInstance', 'BGPAdvertisement'],
  severity: 'info',
  summary: 'a four-byte AS number in a route distinguisher or route target',
  why: 'It is right by the RFCs, but GoBGP reads every such AS number as 65535, and tenants that share the number behind it become one.',
  source: 'RFC 5668 section 2; measured with GoBGP',
  fix: 'with GoBGP use an AS number up to 65535, or address:number',
  check(resource, report) {
    for (const { path, text } of valuesOf(resource)) {
      const reading = readAssigned(text)
      if (reading.state !== 'encodable' || reading.value.type !== 2) continue
      report({
        message: `GoBGP reads the AS number of ${text} as 65535; with GoBGP use one up to 65535, or address:number`,
        at: placeOf(resource, ...path),
      })
      return
    }
  },
}

function valuesOf(resource: Vrf | Advertisement): readonly { readonly path: Path; readonly text: string }[] {
  const targets = targetsOf(resource)
  if (resource.kind === 'BGPAdvertisement') return targets
  return [{ path: ['spec', 'routeDistinguisher'], text: resource.spec.routeDistinguisher }, ...targets]
}
