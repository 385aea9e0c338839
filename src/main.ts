import { flush, run, settings } from '@oclif/core'

/** Runs the command line. Every way out sets the exit code: 0, 1 for findings, 2 when the job could not be done. */
export async function main(argv: readonly string[]): Promise<void> {
  // The compiled code runs, also inside a checkout.
  settings.enableAutoTranspile = false
  process.stdout.on('error', endQuietly)
  try {
    await run([...argv], import.meta.url)
    await flush()
  } catch (error) {
    process.exitCode = report(error)
  }
}

/** A reader that has seen enough, such as head, is no failure. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`cosmos: cannot write the report: ${error.message}\n`)
  process.exit(2)
}

/** Says what went wrong and returns the exit code for it. */
function report(error: unknown): number {
  if (isOclifError(error)) {
    if (error.code === 'EEXIT') return error.oclif.exit ?? 0
    process.stderr.write(`cosmos: ${error.message}\n`)
    return 2
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  process.stderr.write(
    `cosmos: crashed with ${what}; this is a bug, please report it with the command and the output of COSMOS_DEBUG=1\n`,
  )
  if (process.env.COSMOS_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return 2
}

function isOclifError(error: unknown): error is Error & { code?: string; oclif: { exit?: number } } {
  return error instanceof Error && 'oclif' in error
}
