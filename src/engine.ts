import { setFlagsFromString } from 'node:v8'

/** Of fewer files, or less text, V8 finds little to optimise: that costs less than to load what its flags are set with. */
const MANY_FILES = 30
/** UTF-16 code units. */
const LONG_TEXT = 10_000

/** Whether V8 optimises sparingly, since it was told to or by itself. */
let isSparing = !process.versions.node.startsWith('20.')

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

/** Sets V8 of Node 20 back as it started: what it compiles under other flags, it does not take in a later run. */
export function optimiseAsUsual(): void {
  if (!isSparing) return
  setFlagsFromString('--interrupt-budget=67584')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=920')
}
