import { bindingOf, knownRouters } from '../fleet/binding.ts'
import { requirementsOf, selectorProblems } from '../fleet/selector.ts'
import type { Bound, LabelSelector } from '../fleet/types.ts'
import type { BindingFacts, RequirementFacts } from './explanation.ts'
import { mentionAll, type View } from './view.ts'

export function bindingFacts(view: View, bound: Bound): BindingFacts {
  const { fleet } = view
  const { routerRef, routerSelector = {} } = bound.spec
  const routers = mentionAll(view, bindingOf(fleet, bound).found)
  if (routerRef !== undefined) return { by: 'routerRef', name: routerRef.name, routers }
  return {
    by: 'routerSelector',
    requirements: requirementsMet(view, bound.namespace, routerSelector),
    problems: Array.from(selectorProblems(routerSelector), ({ message }) => message),
    among: knownRouters(fleet, bound.namespace).length,
    routers,
  }
}

function requirementsMet({ fleet }: View, namespace: string, selector: LabelSelector): readonly RequirementFacts[] {
  const routers = knownRouters(fleet, namespace)
  return requirementsOf(selector).map(({ key, text, isMetBy }) => {
    return { text, met: routers.filter(({ labels }) => isMetBy(labels.get(key))).length }
  })
}
