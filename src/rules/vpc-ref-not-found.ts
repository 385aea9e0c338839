import { mayExist, resourcesOf } from '../fleet/fleet.ts'
import { placeOf } from '../fleet/types.ts'
import { explainMissing } from './missing.ts'
import type { FleetRule } from './rule.ts'

export const vpcRefNotFound: FleetRule = {
  id: 'vpc-ref-not-found',
  group: 'references',
  scope: 'fleet',
  kinds: ['VPCAttachment'],
  severity: 'error',
  summary: 'an attachment to a VPC that does not exist',
  why: 'There is no network that the interface of the workload could belong to.',
  source: 'API documentation; measured: the API server stores dangling references',
  fix: 'correct the name, or add the VPC in this namespace',
  autofix: 'unsafe',
  *check(fleet, before) {
    for (const attachment of resourcesOf(fleet, 'VPCAttachment')) {
      const { namespace, spec } = attachment
      if (mayExist(fleet, 'VPC', namespace, spec.vpc.name)) continue
      yield {
        ...explainMissing(fleet, 'VPC', namespace, spec.vpc.name, before),
        at: placeOf(attachment, 'spec', 'vpc', 'name'),
      }
    }
  },
}
