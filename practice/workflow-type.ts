/**
 * The name under which a procedure's workflow is exported: the procedure's own, written as code writes names
 * (`entry-permit` → `entryPermit`).
 */
export const workflowTypeOf = (procedure: string): string =>
  procedure.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
