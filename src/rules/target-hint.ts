import { suggester } from '../nearest.ts'

/** So few targets are listed for a reader to find the right one. */
const MOST_LISTED = 3

/** Says for a target that nobody has which one may be meant, of those that `somebody` does have. */
export function targetHint(somebody: string, spellings: ReadonlyMap<string, string>): (text: string) => string {
  const texts = [...spellings.values()]
  const list = texts.length > 0 && texts.length <= MOST_LISTED ? `; ${somebody} ${texts.join(', ')}` : ''
  let suggest: ((text: string) => string) | undefined
  return (text) => {
    suggest ??= suggester(texts)
    return suggest(text) || list
  }
}
