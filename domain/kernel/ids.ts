/**
 * Identifiers. All are opaque strings without names in them, so that they may stand in logs, traces and
 * Temporal's history. Branded, so that a case's id can't be passed where a person's is meant.
 */

/** One case: its event stream, its workflow and its address. `<procedure>/<uuid>`. */
export type CaseId = string & { readonly __caseId: true }

/** A person on the city's roster. A uuid. */
export type PersonId = string & { readonly __personId: true }

/** A post (職) of the roster, such as `citizen-head`. Cities may add their own, so it is no closed union. */
export type PostId = string & { readonly __postId: true }

/** An office (部署) of the roster, such as `citizen`. */
export type OfficeId = string & { readonly __officeId: true }

/** A task within its case: its kind and a running number, such as `approve-2`. */
export type TaskId = string & { readonly __taskId: true }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is a lower-case uuid, the only form in which we accept one. */
export const isUuid = (text: string): boolean => uuid.test(text)

/** The case id of a procedure and a uuid; null where the text is no uuid. */
export const caseId = (procedure: string, id: string): CaseId | null =>
  isUuid(id) ? (`${procedure}/${id}` as CaseId) : null

/** The procedure that a case id belongs to. */
export const procedureOf = (id: CaseId): string => id.slice(0, id.indexOf('/'))

/** The uuid part of a case id, as addresses show it. */
export const uuidOf = (id: CaseId): string => id.slice(id.indexOf('/') + 1)
