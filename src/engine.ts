import { setFlagsFromString } from 'node:v8'

/** Of fewer files, or less text, V8 finds little to optimise anyway, and to load its module takes longer than to lint. */
const MANY_FILES = 500
/** UTF-16 code units. */
const LONG_TEXT = 300_000

/** Whether V8 optimises sparingly, since it was told to or by itself. */
export let isSparing = !process.versions.node.startsWith('20.')

/**
 * Has V8 optimise only what stays hot, in a run with much to do. The V8 of Node 20 optimises what it finds warm, as if it
 * had all day: a run over 10,000 files spent a third of its time on that. Later ones have a compiler between for such
 * runs.
 */
export function optimiseFor(work: { readonly files: number } | { readonly text: string }): void {
  const isLong = 'files' in work ? work.files >= MANY_FILES : work.text.length >= LONG_TEXT
  if (isSparing || !isLong) return
  isSparing = true
  setFlagsFromString('--interrupt-budget=500000')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
}
