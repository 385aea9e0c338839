import { createHash } from 'node:crypto'
import type { Finding } from './finding.ts'

/**
 * A name for each finding by which another report knows it again, also after its lines or its file have moved: the
 * SHA-256, in lower-case hexadecimal, of the UTF-8 bytes of a JSON array without spaces. It is
 * `[rule, apiVersion, kind, namespace, name, path, count]`, with an empty string for a path that is absent. A finding
 * without an object has nothing but its message that tells it from others and stays with it in a moved file:
 * `[rule, message, count]`. `count` is 1, and one more for each finding before it whose array is the same so far.
 *
 * Platforms keep these names: what is hashed never changes.
 */
export function fingerprints(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const identity = identityOf(finding)
    const key = JSON.stringify(identity)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return createHash('sha256')
      .update(JSON.stringify([...identity, count]))
      .digest('hex')
  })
}

function identityOf({ rule, message, resource, path = '' }: Finding): readonly string[] {
  if (resource === undefined) return [rule, message]
  return [rule, resource.apiVersion, resource.kind, resource.namespace, resource.name, path]
}
