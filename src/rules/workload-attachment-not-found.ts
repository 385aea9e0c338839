import { foreignOf, hasNames, known } from '../fleet/fleet.ts'
import { foreignPlace } from '../fleet/foreign.ts'
import { explainMissing } from './missing.ts'
import type { FleetRule } from './rule.ts'

export const workloadAttachmentNotFound: FleetRule = {
  id: 'workload-attachment-not-found',
  group: 'references',
  scope: 'fleet',
  kinds: ['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob'],
  severity: 'error',
  summary: 'a workload with a VPCAttachment that does not exist',
  why: 'Its pods start without their interface in the VPC, or do not start.',
  source: 'API documentation; measured: the API server stores any annotation',
  fix: 'correct the name in the annotation, or add the attachment in the namespace of the workload',
  *check(fleet) {
    for (const workload of foreignOf(fleet, 'workload')) {
      const { namespace } = workload.id
      if (!hasNames(fleet, 'VPCAttachment', namespace)) continue
      for (const name of workload.attachments) {
        if (known(fleet, 'VPCAttachment', namespace, name) !== undefined) continue
        // The annotation may name several.
        const { message, related } = explainMissing(fleet, 'VPCAttachment', namespace, name)
        yield {
          message,
          related,
          at: foreignPlace(workload, ...workload.annotation),
        }
      }
    }
  },
}
