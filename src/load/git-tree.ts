import { isAbsolute } from 'node:path/posix'

/** What git lists, in the order of its paths. */
export interface Entry {
  readonly mode: string
  /** The name of the content in git's store. */
  readonly id: string
  readonly path: string
  /** One of the versions between which a merge is to be decided. */
  readonly isUnmerged: boolean
  /** Why a submodule cannot be entered. */
  readonly lack?: string
}

export interface Folder {
  readonly kind: 'folder'
  readonly name: string
  readonly parent: Folder | undefined
  readonly children: Map<string, Node>
}

/** What a path in git leads to when links are followed. */
export type Target =
  | Folder
  | { readonly kind: 'file'; readonly id: string }
  | { readonly kind: 'submodule'; readonly lack?: string }
  | { readonly kind: 'unclear'; readonly why: string }

export type Node = Target | { readonly kind: 'link'; readonly path: string }

const LINK = '120000'
const SUBMODULE = '160000'
/** As many as Linux follows. */
const MOST_LINKS = 40

export function isLink({ mode }: Entry): boolean {
  return mode === LINK
}

export function isSubmodule({ mode }: Entry): boolean {
  return mode === SUBMODULE
}

/** The folders that entries form. `targets` has where a link leads by its id. */
export function treeOf(entries: readonly Entry[], targets: ReadonlyMap<string, string>): Folder {
  const root = folderIn(undefined, '')
  let folder = root
  let folderPath = ''
  for (const entry of entries) {
    const slash = entry.path.lastIndexOf('/')
    const path = entry.path.slice(0, Math.max(slash, 0))
    if (path !== folderPath) folder = path === '' ? root : path.split('/').reduce(subfolder, root)
    folderPath = path
    const name = entry.path.slice(slash + 1)
    folder.children.set(name, nodeOf(entry, folder.children.has(name), targets))
  }
  return root
}

function folderIn(parent: Folder | undefined, name: string): Folder {
  return { kind: 'folder', name, parent, children: new Map() }
}

function subfolder(folder: Folder, name: string): Folder {
  const known = folder.children.get(name)
  if (known?.kind === 'folder') return known
  const made = folderIn(folder, name)
  folder.children.set(name, made)
  return made
}

function nodeOf(entry: Entry, isNameTaken: boolean, targets: ReadonlyMap<string, string>): Node {
  if (entry.isUnmerged) return { kind: 'unclear', why: 'has merge conflicts; resolve them, then run git add on it' }
  if (isNameTaken) return { kind: 'unclear', why: 'is the name of several files, as it is not UTF-8; rename them' }
  if (isSubmodule(entry)) return { kind: 'submodule', ...(entry.lack === undefined ? {} : { lack: entry.lack }) }
  if (isLink(entry)) return linkTo(targets.get(entry.id))
  return { kind: 'file', id: entry.id }
}

function linkTo(path: string | undefined): Node {
  return path === undefined ? { kind: 'unclear', why: 'is a link that cannot be read' } : { kind: 'link', path }
}

/**
 * What a path leads to from a folder. Links are followed inside of the tree; those that leave it, lead nowhere or in
 * circles lead to nothing. A path into a submodule leads to the submodule.
 */
export function lookUp(from: Folder, path: string): Target | undefined {
  const rest = path.split('/').reverse()
  let folder = from
  let links = 0
  for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
    if (name === '' || name === '.') continue
    const node = name === '..' ? folder.parent : folder.children.get(name)
    if (node?.kind === 'folder') folder = node
    else if (node?.kind === 'link') {
      links += 1
      if (isAbsolute(node.path) || links > MOST_LINKS) return undefined
      rest.push(...node.path.split('/').reverse())
    } else return rest.length === 0 || node?.kind === 'submodule' ? node : undefined
  }
  return folder
}

/** From the root of the tree, with slashes. */
export function pathOf({ parent, name }: Folder): string {
  if (parent === undefined) return ''
  const outer = pathOf(parent)
  return outer === '' ? name : `${outer}/${name}`
}
