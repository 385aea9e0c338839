import { relative, resolve, sep } from 'node:path'
import type { FileSystemAdapter } from 'tinyglobby'
import { type Folder, lookUp, type Node, pathOf, type Target } from './git-tree.ts'
import { type IgnoreRules, ignoreRulesOf, isIgnored, withRulesIn } from './gitignore.ts'
import { displayName, isGlob, isManifest, isPassedBy, withSlashes } from './names.ts'
import { matchesOf } from './paths.ts'

/** What is left out of folders and globs. */
export interface LeftOut {
  readonly ignored: IgnoreRules
  /** Whether the .gitignore files of the work tree count, although git tracks what it has. */
  readonly asksGitignore: boolean
}

interface Found extends LeftOut {
  /** Of contents, by the names that findings show. */
  readonly ids: Map<string, string>
  /** What is there and cannot be read, in a sentence each. */
  readonly problems: string[]
  /** What is not there, likewise. */
  readonly absent: string[]
}

/** The tree that git holds for a folder on the disk. */
interface Place {
  readonly tree: Folder
  readonly root: string
}

/** Finds in a tree what the paths would lead to in the folder. */
export function findInTree(place: Place, paths: readonly string[], leftOut: LeftOut): Found {
  const found: Found = { ids: new Map(), problems: [], absent: [], ...leftOut }
  for (const path of paths) {
    const target = targetOf(path, place)
    if (target?.kind === 'folder') findInFolder(target, resolve(path), found)
    else if (target !== undefined) add(target, displayName(resolve(path)), found)
    else if (isGlob(path)) findByGlob(path, place, found)
    else found.absent.push(`${path} does not exist`)
  }
  return found
}

function targetOf(path: string, { tree, root }: Place): Target | undefined {
  return lookUp(tree, withSlashes(relative(root, resolve(path))))
}

function add(target: Target | undefined, name: string, found: Found): void {
  if (target?.kind === 'file') found.ids.set(name, target.id)
  if (target?.kind === 'unclear') found.problems.push(`${name} ${target.why}`)
  if (target?.kind === 'submodule') found.problems.push(`${name} ${target.lack ?? NOT_ENTERED}`)
}

const NOT_ENTERED = 'is in a submodule; run the command in there'

function findByGlob(glob: string, place: Place, found: Found): void {
  const matches = matchesOf(glob, fileSystemOf(place))
  if (matches.length === 0) found.absent.push(`no file matches ${glob}`)
  for (const match of matches) {
    if (!isIgnored(match, false, found.ignored)) add(targetOf(match, place), displayName(match), found)
  }
}

/** A folder that is named itself is read even where it is ignored. */
function findInFolder(folder: Folder, path: string, found: Found): void {
  const rules = found.asksGitignore ? ignoreRulesOf(path) : undefined
  const ignored = isIgnored(path, true, found.ignored) ? [] : found.ignored
  walk(folder, path, isIgnored(path, true, rules) ? undefined : rules, { ...found, ignored })
}

function walk(folder: Folder, path: string, ignoreRules: IgnoreRules | undefined, found: Found): void {
  const name = displayName(path)
  const prefix = name === '' ? '' : `${name}/`
  for (const [child, node] of folder.children) {
    const childPath = `${path}${sep}${child}`
    const isFolder = node.kind === 'folder' || node.kind === 'submodule'
    if (isFolder ? isPassedBy(child) : !isManifest(child)) continue
    if (isIgnored(childPath, isFolder, ignoreRules) || isIgnored(childPath, isFolder, found.ignored)) continue
    if (node.kind === 'folder') walk(node, childPath, ignoreRules && withRulesIn(ignoreRules, childPath), found)
    else addChild(lookUp(folder, child), prefix + child, found)
  }
}

/** Adds a file. Of submodules, only those say something that should have been entered. */
function addChild(target: Target | undefined, name: string, found: Found): void {
  if (target === undefined) return
  if (isFile(target) || (target.kind === 'submodule' && target.lack !== undefined)) add(target, name, found)
}

/** True also for a file of which git does not know what it holds. */
function isFile({ kind }: Node): boolean {
  return kind === 'file' || kind === 'unclear'
}

/** The three functions of node:fs that a glob needs, in the one way that it calls them. */
function fileSystemOf(place: Place): FileSystemAdapter {
  const find = (path: string): Target => {
    const target = targetOf(path, place)
    if (target === undefined) throw new Error(`${path} does not exist`)
    return target
  }
  const realpathSync = (path: string) => {
    const target = find(path)
    return target.kind === 'folder' ? resolve(place.root, pathOf(target)) : path
  }
  const readdirSync = (path: string) => {
    const target = find(path)
    return target.kind === 'folder' ? [...target.children].map(([name, node]) => ({ name, ...statsOf(node) })) : []
  }
  return { realpathSync, readdirSync, statSync: (path: string) => statsOf(find(path)) } as unknown as FileSystemAdapter
}

function statsOf(node: Node) {
  return {
    isFile: () => isFile(node),
    isDirectory: () => node.kind === 'folder',
    isSymbolicLink: () => node.kind === 'link',
  }
}
