import { type Fleet, foreignOf } from '../fleet/fleet.ts'
import { foreignPlace, type Workload } from '../fleet/foreign.ts'
import { type Known, placeOf } from '../fleet/types.ts'
import { attachmentsOf } from '../fleet/workloads.ts'
import type { FleetRule, RelatedPlace } from './rule.ts'

export const attachmentSharedByReplicas: FleetRule = {
  id: 'attachment-shared-by-replicas',
  group: 'attachments',
  scope: 'fleet',
  kinds: ['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob'],
  severity: 'error',
  summary: 'several pods with one VPCAttachment',
  why: 'The addresses of an attachment are fixed, so every one of the pods gets the same.',
  source: 'API documentation',
  fix: 'give every pod an attachment of its own',
  *check(fleet) {
    for (const { workload, attachment, rival } of usesOf(fleet)) {
      const what = describeSharing(workload, rival)
      if (what === undefined) continue
      yield {
        message: `${what} the fixed addresses of VPCAttachment "${attachment.name}"; give every pod an attachment of its own`,
        at: foreignPlace(workload, ...workload.annotation),
        related: rival === undefined ? [isHere(attachment)] : [isHere(attachment), isNamedBy(rival)],
      }
    }
  },
}

interface Use {
  readonly workload: Workload
  readonly attachment: Known
  /** An earlier workload that uses the attachment at the same time. */
  readonly rival: Workload | undefined
}

function* usesOf(fleet: Fleet): Generator<Use> {
  const firsts = new Map<Known, Workload>()
  for (const workload of foreignOf(fleet, 'workload')) {
    // Pods that a workload made are its own, and one that is switched off has none.
    if (workload.isOwned || workload.pods === 0) continue
    for (const attachment of attachmentsOf(fleet, workload)) {
      const first = firsts.get(attachment)
      if (first === undefined || isJob(first)) firsts.set(attachment, workload)
      const isInTurns = first !== undefined && isJob(first) && isJob(workload)
      yield { workload, attachment, rival: isInTurns ? undefined : first }
    }
  }
}

/** Two jobs may run one after the other. */
function isJob({ kind }: Workload): boolean {
  return kind === 'Job' || kind === 'CronJob'
}

/** Undefined where only one pod uses the attachment. */
function describeSharing(workload: Workload, rival: Workload | undefined): string | undefined {
  const { pods } = workload
  if (pods === 1) return rival === undefined ? undefined : `${nameOf(rival)} already uses`
  const count = typeof pods === 'number' ? `${pods} pods` : 'pods'
  return `the ${count} of ${nameOf(workload)} all get`
}

function nameOf({ kind, id }: Workload): string {
  return `${kind} "${id.name}"`
}

function isHere(attachment: Known): RelatedPlace {
  return {
    message: `the addresses of VPCAttachment "${attachment.name}"`,
    at: placeOf(attachment, 'spec', 'interface', 'addresses'),
  }
}

function isNamedBy(workload: Workload): RelatedPlace {
  return { message: `${nameOf(workload)} names it too`, at: foreignPlace(workload, ...workload.annotation) }
}
