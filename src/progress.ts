import { isatty } from 'node:tty'

/** A line on a terminal that says how far a long run has come. */
export interface Progress {
  /** Notes that one more of the files is done. */
  advance(): void
  /** Takes the line away. */
  end(): void
}

/** Fewer files are done before anybody has read the line. */
const LONG_RUN = 2000

/** How many files are done between two looks at the clock. */
const STEP = 256
/** Milliseconds between two states of the line. */
const INTERVAL = 100

const STDERR = 2

/** Undefined for a short run, and where nobody looks on: in a pipe, and on CI systems, which set CI. */
export function progressOf(files: number): Progress | undefined {
  if (files < LONG_RUN || !isatty(STDERR) || process.env.CI || process.env.TERM === 'dumb') return undefined
  let done = 0
  let last = performance.now()
  return {
    advance() {
      done += 1
      if (done % STEP !== 0 || performance.now() - last < INTERVAL) return
      last = performance.now()
      process.stderr.write(`\r${done} of ${files} files`)
    },
    end: () => process.stderr.write('\r\u001b[K'),
  }
}
