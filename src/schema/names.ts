const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/
const SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/

/** An RFC 1123 label: the name of a namespace. */
export function isDnsLabel(text: string): boolean {
  return text.length <= 63 && DNS_LABEL.test(text)
}

/** An RFC 1123 subdomain; its labels may be longer than DNS allows. */
export function isSubdomain(text: string): boolean {
  return text.length <= 253 && SUBDOMAIN.test(text)
}

const LABEL_NAME = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/
const LABEL_NAME_RULE = 'at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends'

/** What keeps a text from being the key of a label, undefined when it is one. */
export function labelKeyProblem(key: string, written = key): string | undefined {
  if (isLabelKey(key)) return undefined
  return `the key "${written}" must be ${LABEL_NAME_RULE}, or such a name after a DNS name in lower case and "/"`
}

function isLabelKey(key: string): boolean {
  const slash = key.indexOf('/')
  const name = key.slice(slash + 1)
  return name.length <= 63 && LABEL_NAME.test(name) && (slash === -1 || isSubdomain(key.slice(0, slash)))
}

/** What keeps a text from being the value of a label, undefined when it is one. */
export function labelValueProblem(value: string): string | undefined {
  if (value === '' || (value.length <= 63 && LABEL_NAME.test(value))) return undefined
  return `the value "${value}" must be ${LABEL_NAME_RULE}`
}
