import type { Look } from '../look.ts'

interface Acting {
  readonly post: string
}

/** What the chief does nobody else may have done, as the guideline of the day names the chief. */
export const chiefsOwn = (by: Acting, look: Look): void => {
  if (!look.chiefs.includes(by.post)) look.wrong('chief-acts', { post: by.post })
}

/** The access manager's post of the day: the system manager's where the guideline names no other. */
export const accessManager = ({ guideline: { roles } }: Look): string =>
  (roles['access-manager'] ?? roles['system-manager']).post

/** The same of the access manager. */
export const managersOwn = (by: Acting, look: Look): void => {
  const manager = accessManager(look)
  if (by.post !== manager) look.wrong('access-manager-acts', { post: by.post, manager })
}
