import { resourcesOf } from '../fleet/fleet.ts'
import type { Workload } from '../fleet/foreign.ts'
import { foreignPlace } from '../fleet/foreign.ts'
import { type Attachment, placeOf } from '../fleet/types.ts'
import { workloadsOn } from '../fleet/workloads.ts'
import { getOrInsert } from '../get-or-insert.ts'
import type { FleetRule } from './rule.ts'

export const attachmentInterfaceConflict: FleetRule = {
  id: 'attachment-interface-conflict',
  group: 'attachments',
  scope: 'fleet',
  kinds: ['VPCAttachment'],
  severity: 'error',
  summary: 'an interface name that the pod already has',
  why: 'A pod can have only one interface of a name, so the second cannot be created.',
  source: 'API documentation, by which an absent name is eth0; documented behaviour of Linux, where lo is the loopback',
  fix: 'give each attachment of a pod an interface name of its own, such as net1 and net2',
  *check(fleet) {
    const taken = new Map<Workload, Map<string, Attachment>>()
    for (const attachment of resourcesOf(fleet, 'VPCAttachment')) {
      const { name } = attachment.spec.interface
      if (name === 'lo') {
        yield {
          message: 'lo is the loopback interface, which every pod has already; use another name such as net1',
          at: placeOf(attachment, 'spec', 'interface', 'name'),
        }
        continue
      }
      let conflict: Conflict | undefined
      for (const workload of workloadsOn(fleet, attachment)) {
        const byName = getOrInsert(taken, workload, () => new Map<string, Attachment>())
        const first = byName.get(name)
        if (first === undefined) byName.set(name, attachment)
        else conflict ??= { first, workload }
      }
      if (conflict !== undefined) yield explain(attachment, conflict)
    }
  },
}

interface Conflict {
  readonly first: Attachment
  readonly workload: Workload
}

function explain(attachment: Attachment, { first, workload }: Conflict) {
  const user = `${workload.kind} "${workload.id.name}"`
  const { name } = attachment.spec.interface
  return {
    message: `${user} also names VPCAttachment "${first.name}", whose interface is ${name} too; give one of them another name`,
    at: placeOf(attachment, 'spec', 'interface', 'name'),
    related: [
      { message: `the interface of VPCAttachment "${first.name}"`, at: placeOf(first, 'spec', 'interface', 'name') },
      { message: `${user} names both`, at: foreignPlace(workload, ...workload.annotation) },
    ],
  }
}
