import { posix } from 'node:path'
import { parse } from 'yaml'

const NAME = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/

export function isKustomization(file: string): boolean {
  return NAME.test(file)
}

/**
 * The files and folders that a kustomization uses as fragments: patches and components, which are no objects until
 * kustomize has put them together. Kustomize reads YAML 1.2, so this one file is read by a YAML 1.2 parser.
 */
export function fragmentsOf(file: string, text: string): readonly string[] {
  const kustomization = parseLeniently(text)
  const names = [
    ...pathsIn(kustomization?.patches),
    ...pathsIn(kustomization?.patchesStrategicMerge),
    ...pathsIn(kustomization?.patchesJson6902),
    ...pathsIn(kustomization?.components),
  ]
  return names.map((name) => posix.join(posix.dirname(file), name))
}

/** The path itself, or everything below it. */
export function isFragment(file: string, fragments: ReadonlySet<string>): boolean {
  if (fragments.size === 0) return false
  for (let path = file; path !== '.' && path !== '/'; path = posix.dirname(path)) {
    if (fragments.has(path)) return true
  }
  return false
}

function parseLeniently(text: string): Readonly<Record<string, unknown>> | null | undefined {
  try {
    return parse(text, { logLevel: 'silent' })
  } catch {
    // What is wrong with it is kustomize's to say.
    return undefined
  }
}

/** Paths stand in these lists as they are or under `path`; a patch may also be written out, over several lines. */
function pathsIn(list: unknown): readonly string[] {
  const items = Array.isArray(list) ? list : []
  const paths = items.map((item) => (typeof item === 'string' ? item : item?.path))
  return paths.filter((path): path is string => typeof path === 'string' && !path.includes('\n'))
}
