/** A text to lint, under the name by which findings speak of it. */
export interface Source {
  /** With forward slashes, relative to the working directory where it lies below it. */
  readonly name: string
  /** The file, where there is one, so that another thread can read it too. */
  readonly path?: string
  /** Reads the text; each call reads anew, so that nobody has to keep it. */
  read(): Reading
}

export type Reading = { readonly text: string } | { readonly unreadable: string }
