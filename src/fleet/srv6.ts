import type { PolicyTerm } from './types.ts'

/** The endpoint behaviours that a slip may be meant for, without flavours (RFC 8986 section 4). */
export const ENDPOINT_BEHAVIORS: readonly string[] = [
  ...['End', 'End.X', 'End.T', 'End.DX2', 'End.DX2V', 'End.DT2U', 'End.DT2M', 'End.DX4', 'End.DX6'],
  ...['End.DT4', 'End.DT6', 'End.DT46', 'End.B6', 'End.B6.Encaps', 'End.B6.Encaps.Red', 'End.B6.Insert'],
  ...['End.B6.Insert.Red', 'End.BM', 'End.M', 'End.S', 'End.AS', 'End.AD', 'End.AM', 'End.Replicate'],
]

/**
 * Further names that mean something, as of November 2026: those of the registry "SRv6 Endpoint Behaviors" of IANA
 * that are short enough to be taken for a slip of one above, and End.BPF of Linux.
 */
export const RARE_BEHAVIORS: readonly string[] = [
  ...['End.MAP', 'End.DTM', 'End.DTMC4', 'End.DTMC6', 'End.DTMC46', 'End.DTM46', 'End.DXM2', 'End.DXM4', 'End.DXM6'],
  ...['End.DX1', 'End.BXC', 'End.NSH', 'End.LBS', 'End.XLBS', 'End.XU', 'End.AN', 'End.AMN', 'End.PSID', 'End.BPF'],
]

/** The behaviour that a term sets, without flavours: of "End.X with PSP & USD" it is End.X. Undefined for none. */
export function endpointBehaviorOf({ set }: PolicyTerm): string | undefined {
  if (!set?.srv6EndpointBehavior) return undefined
  const [behavior] = set.srv6EndpointBehavior.split(' with ')
  return behavior === '' ? undefined : behavior
}
