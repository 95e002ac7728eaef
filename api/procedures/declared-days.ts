import { webProcedures } from '../../web/procedures.ts'
import type { DeclaredDay } from '../../web/web-procedure.ts'

/** The days that procedures put into the calendar, each with the procedure that it is of. */
export const declaredDays: readonly (DeclaredDay & { readonly procedure: string })[] = webProcedures.flatMap(
  ({ name, days = [] }) => days.map((day) => ({ procedure: name, ...day })),
)
