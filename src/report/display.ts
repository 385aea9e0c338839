import type { Display } from './report.ts'

export interface Terminal {
  readonly isTTY: boolean
  /** 0 where the terminal does not tell. */
  readonly columns: number
  readonly environment: Readonly<Record<string, string | undefined>>
}

const USUAL_WIDTH = 80
/** Longer lines are hard to read. */
const WIDEST = 120

export function displayFor(colour: 'auto' | 'always' | 'never', quiet: boolean, terminal: Terminal): Display {
  const width = terminal.isTTY && terminal.columns > 0 ? terminal.columns : USUAL_WIDTH
  return {
    colour: colour === 'auto' ? wantsColour(terminal) : colour === 'always',
    width: Math.min(width, WIDEST),
    quiet,
  }
}

/** NO_COLOR wins over FORCE_COLOR, and both win over what the terminal can do. */
function wantsColour({ isTTY, environment }: Terminal): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment
  if (NO_COLOR) return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTTY && TERM !== 'dumb'
}
