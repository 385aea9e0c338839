import { type Advertisement, type Attachment, placeOf } from '../fleet/types.ts'
import type { Path } from '../yaml/node.ts'
import type { ResourceRule } from './rule.ts'

export const interfaceNameInvalid: ResourceRule<'BGPAdvertisement' | 'VPCAttachment'> = {
  id: 'interface-name-invalid',
  group: 'advertisements',
  scope: 'resource',
  kinds: ['BGPAdvertisement', 'VPCAttachment'],
  severity: 'error',
  summary: 'an interface name that Linux does not take',
  why: 'No interface can have such a name, so none is created or found.',
  source:
    'documented behaviour of Linux: IFNAMSIZ is 16 with the final zero, and dev_valid_name tells which characters are left out',
  fix: 'use at most 15 bytes, without slashes, colons and white space',
  check(resource, report) {
    const { path, name } = interfaceOf(resource)
    const problem = name === undefined ? undefined : problemOf(name)
    if (problem !== undefined) report({ message: problem, at: placeOf(resource, ...path) })
  },
}

function interfaceOf(resource: Advertisement | Attachment): { readonly path: Path; readonly name: string | undefined } {
  if (resource.kind === 'VPCAttachment')
    return { path: ['spec', 'interface', 'name'], name: resource.spec.interface.name }
  return { path: ['spec', 'originateFrom', 'interfaceName'], name: resource.spec.originateFrom?.interfaceName }
}

/** IFNAMSIZ without the zero byte at the end. */
const MOST_BYTES = 15

/** What dev_valid_name of the kernel refuses; it takes the no-break space for white space too. */
function problemOf(name: string): string | undefined {
  if (name === '') return 'the name of an interface cannot be empty; leave the field out for eth0'
  if (name === '.' || name === '..') return `"${name}" is a folder to Linux and no interface; choose another name`
  const [character] = /[/:\t-\r \u00a0]/.exec(name) ?? []
  if (character !== undefined) {
    const what = character === '/' || character === ':' ? `"${character}"` : 'white space'
    return `"${name}" contains ${what}, which Linux takes in no name of an interface; leave it out`
  }
  const bytes = Buffer.byteLength(name)
  if (bytes <= MOST_BYTES) return undefined
  return `"${name}" has ${bytes} bytes, and Linux takes at most ${MOST_BYTES} in the name of an interface; shorten it`
}
