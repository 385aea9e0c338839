import { type Dirent, readdirSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { type FileSystemAdapter, globSync } from 'tinyglobby'
import { type IgnoreRules, ignoreRulesOf, isIgnored, withRulesIn } from './gitignore.ts'
import { displayName, isGlob, isManifest, isPassedBy } from './names.ts'
import { messageOf, readText, STDIN } from './read.ts'
import type { Source } from './source.ts'

export interface Listing {
  /** Sorted by name, each once. */
  readonly sources: readonly Source[]
  /** What was asked for and is not there, in a sentence each. */
  readonly problems: readonly string[]
}

/**
 * The files that paths lead to: files as they are, folders with all manifests in them, and globs. What `ignored` says is
 * left out of folders and globs, besides what git ignores.
 */
export function listSources(paths: readonly string[], ignored: IgnoreRules = []): Listing {
  const found: Found = { names: new Set(), problems: [], ignored }
  for (const path of paths) findFiles(path, found)
  return { sources: [...found.names].sort().map(fileSource), problems: found.problems }
}

interface Found {
  /** As findings show them, from which the file can be read too. */
  readonly names: Set<string>
  /** What could not be found or read. */
  readonly problems: string[]
  readonly ignored: IgnoreRules
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function findFiles(path: string, found: Found): void {
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
  walk(folder, isIgnored(folder, true, rules) ? undefined : rules, { ...found, ignored })
}

function walk(folder: string, ignoreRules: IgnoreRules | undefined, found: Found): void {
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

function readFolder(folder: string, found: Found): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    found.problems.push(messageOf(error))
    return []
  }
}

/** True for a file and for a link to one; folders behind links are not entered. */
function leadsToFile(path: string, entry: Dirent, found: Found): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile()
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true
  } catch (error) {
    found.problems.push(messageOf(error))
    return false
  }
}

/** A file as a source, by the name that it is shown with. */
export function fileSource(name: string): Source {
  return { name, path: name, read: () => readText(name) }
}

/** Standard input as a source. It can be read only once, so its text is kept. */
export function stdinSource(name: string): Source {
  const reading = readText(STDIN)
  return { name, read: () => reading }
}
