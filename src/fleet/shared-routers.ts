import { getOrInsert } from '../get-or-insert.ts'
import { fact } from './fact.ts'
import type { Fleet } from './fleet.ts'
import type { Router } from './types.ts'

/** True for two bindings with a router in common. Many objects share few bindings, so the answers are kept. */
export function haveCommonRouter(fleet: Fleet, routers: readonly Router[], others: readonly Router[]): boolean {
  if (routers === others) return routers.length > 0
  const { set, answers } = getOrInsert(bindings(fleet), others, () => ({ set: new Set(others), answers: new Map() }))
  const first = routers[0]
  if (first !== undefined && routers.length === 1) return set.has(first)
  let answer = answers.get(routers)
  if (answer === undefined) {
    answer = routers.some((router) => set.has(router))
    answers.set(routers, answer)
  }
  return answer
}

interface Answers {
  readonly set: ReadonlySet<Router>
  /** By the list of routers that a binding has. */
  readonly answers: Map<readonly Router[], boolean>
}

const bindings = fact(() => new Map<readonly Router[], Answers>())
