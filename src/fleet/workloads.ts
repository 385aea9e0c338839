import { getOrInsert } from '../get-or-insert.ts'
import { fact } from './fact.ts'
import { type Fleet, foreignOf, known } from './fleet.ts'
import type { Workload } from './foreign.ts'
import type { Known } from './types.ts'

/** The workloads whose pods use an attachment. */
export function workloadsOn(fleet: Fleet, attachment: Known<'VPCAttachment'>): readonly Workload[] {
  return users(fleet).get(attachment) ?? []
}

const users = fact((fleet) => {
  const byAttachment = new Map<Known<'VPCAttachment'>, Workload[]>()
  for (const workload of foreignOf(fleet, 'workload')) {
    for (const attachment of attachmentsOf(fleet, workload)) {
      getOrInsert(byAttachment, attachment, () => []).push(workload)
    }
  }
  return byAttachment
})

/** The attachments that a workload names, as far as they exist. */
export function attachmentsOf(fleet: Fleet, { id, attachments }: Workload): readonly Known<'VPCAttachment'>[] {
  return attachments
    .map((name) => known(fleet, 'VPCAttachment', id.namespace, name))
    .filter((attachment) => attachment !== undefined)
}
