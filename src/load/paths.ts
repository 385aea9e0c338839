import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { type FileSystemAdapter, globSync } from 'tinyglobby'
import { type IgnoreRules, ignoreRulesOf, isIgnored, withRulesIn } from './gitignore.ts'
import { displayName, isGlob, isManifest, isPassedBy, onDisk } from './names.ts'
import { codeOf, messageOf, readText, STDIN } from './read.ts'
import { workTreeOf } from './repository.ts'
import type { Source } from './source.ts'
import { decodeUtf8 } from './text.ts'

export interface Listing {
  /** Sorted by name, each once. */
  readonly sources: readonly Source[]
  /** What was asked for and is not there, in a sentence each. */
  readonly problems: readonly string[]
  /** How many entries of folders have the name of a manifest and are none: devices, pipes, links that lead nowhere. */
  readonly skipped?: number
}

/**
 * The files that paths lead to: files as they are, folders with all manifests in them, and globs. What `ignored` says is
 * left out of folders and globs, besides what git ignores.
 */
export function listSources(paths: readonly string[], ignored: IgnoreRules = [], maxFileMiB?: number): Listing {
  const found: Found = { names: new Set(), problems: [], skipped: new Set(), ignored }
  for (const path of paths) findFiles(path, found)
  const { names, problems, skipped } = found
  return { sources: [...names].sort().map((name) => fileSource(name, maxFileMiB)), problems, skipped: skipped.size }
}

interface Found {
  /** As findings show them, from which the file can be read too. */
  readonly names: Set<string>
  /** What could not be found or read. */
  readonly problems: string[]
  readonly skipped: Set<string>
  readonly ignored: IgnoreRules
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function findFiles(path: string, found: Found): void {
  try {
    findNamed(path, found)
  } catch (error) {
    found.problems.push(`cannot read ${path}: ${messageOf(error)}`)
  }
}

function findNamed(path: string, found: Found): void {
  const absolute = resolve(path)
  const stats = statSync(absolute, { throwIfNoEntry: false })
  if (stats?.isDirectory()) findInFolder(absolute, found)
  else if (stats !== undefined) found.names.add(displayName(absolute))
  else if (isGlob(path)) findByGlob(path, found)
  else found.problems.push(`${path} does not exist`)
}

function findByGlob(glob: string, found: Found): void {
  const matches = matchesOf(glob)
  if (matches.length === 0) found.problems.push(`no file matches ${glob}`)
  for (const match of matches) if (!isIgnored(match, false, found.ignored)) found.names.add(displayName(match))
}

/** The files that a glob matches, on the disk or in another file system, as absolute paths. */
export function matchesOf(glob: string, fs?: FileSystemAdapter): readonly string[] {
  const options = { absolute: true, expandDirectories: false, ignore: ['**/node_modules/**'], ...(fs && { fs }) }
  return globSync(glob, options).map((match) => resolve(match))
}

/** Finds every manifest below a folder. A folder that is named itself is read even where it is ignored. */
function findInFolder(folder: string, found: Found): void {
  const rules = ignoreRulesOf(folder)
  const ignored = isIgnored(folder, true, found.ignored) ? [] : found.ignored
  walk(folder, isIgnored(folder, true, rules) ? undefined : rules, { ...found, ignored, tree: treeAround(folder) })
}

/** What the links of a folder may lead to: its work tree, or what lies below the working directory, as the folder does. */
function treeAround(folder: string): string {
  const here = process.cwd()
  const isHere = folder === here || folder.startsWith(`${here}${sep}`)
  return realpathSync(workTreeOf(folder) ?? (isHere ? here : folder))
}

interface Walk extends Found {
  readonly tree: string
}

function walk(folder: string, ignoreRules: IgnoreRules | undefined, found: Walk): void {
  const name = displayName(folder)
  const prefix = name === '' ? '' : `${name}/`
  for (const entry of readFolder(folder, found)) {
    const path = `${folder}${sep}${entry.name}`
    const isFolder = entry.isDirectory()
    if (isFolder ? isPassedBy(entry.name) : !isManifest(entry.name)) continue
    if (isIgnored(path, isFolder, ignoreRules) || isIgnored(path, isFolder, found.ignored)) continue
    if (isFolder) walk(path, ignoreRules && withRulesIn(ignoreRules, path), found)
    else if (leadsToFile(path, entry, found)) found.names.add(prefix + entry.name)
  }
}

type FolderEntry = Pick<Dirent, 'name' | 'isDirectory' | 'isFile' | 'isSymbolicLink'>

function readFolder(folder: string, found: Found): readonly FolderEntry[] {
  try {
    const entries = readdirSync(onDisk(folder), { withFileTypes: true })
    return entries.some(({ name }) => name.includes('\ufffd')) ? readBytes(folder) : entries
  } catch (error) {
    found.problems.push(messageOf(error))
    return []
  }
}

/** The same for names that may not be UTF-8. */
function readBytes(folder: string): readonly FolderEntry[] {
  const entries = readdirSync(onDisk(folder), { withFileTypes: true, encoding: 'buffer' })
  // The types of Node know no entries with such names.
  return entries.map((entry) => Object.assign(entry, { name: decodeUtf8(entry.name as unknown as Buffer) }))
}

/** True for a file and for a link to one in the tree; folders behind links are not entered. */
function leadsToFile(path: string, entry: FolderEntry, found: Walk): boolean {
  if (entry.isFile()) return true
  try {
    if (entry.isSymbolicLink() && isFileIn(found.tree, realpathSync(onDisk(path), 'buffer'))) return true
  } catch (error) {
    if (!LEADS_NOWHERE.has(codeOf(error))) found.problems.push(messageOf(error))
  }
  found.skipped.add(path)
  return false
}

const LEADS_NOWHERE: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP'])

function isFileIn(tree: string, target: Buffer): boolean {
  return decodeUtf8(target).startsWith(tree.endsWith(sep) ? tree : `${tree}${sep}`) && statSync(target).isFile()
}

/** A file as a source, by the name that it is shown with. */
export function fileSource(name: string, maxMiB?: number): Source {
  return { name, path: name, read: () => readText(name, maxMiB) }
}

/** Standard input as a source. It can be read only once, so its text is kept. */
export function stdinSource(name: string, maxMiB?: number): Source {
  const reading = readText(STDIN, maxMiB)
  return { name, read: () => reading }
}
