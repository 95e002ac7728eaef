import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../../domain/guideline/settings.ts'
import { projectFolder } from '../paths.ts'

/**
 * The commands that answer some task of a procedure, and so can come by its mailed link: found in its code, where each
 * task says its answers.
 */
export const linkAnswersOf = (procedure: string): ReadonlySet<string> =>
  new Set(
    globSync(`domain/${procedure}/**/*.ts`, { cwd: projectFolder })
      .flatMap((file) => [...readFileSync(join(projectFolder, file), 'utf8').matchAll(/answers: \[([^\]]*)\]/g)])
      .flatMap(([, listed = '']) => [...listed.matchAll(/'(\w+)'/g)].map(([, type = '']) => type)),
  )

/** What a mailed link is worth for an act by itself. Whoever acts as chief, chair or member signs in for any. */
export const byLinkAlone = (
  type: string,
  { who, signIn }: { readonly who: string; readonly signIn?: true | undefined },
  linkable: ReadonlySet<string>,
  { signInRequired: { of, commands } }: Settings,
): { readonly ja: string; readonly en: string } => {
  if (!linkable.has(type)) return { ja: '－', en: '–' }
  return (commands?.includes(type) ?? signIn === true) || of.some((one) => one === who)
    ? { ja: 'サインインも必要', en: 'sign-in as well' }
    : { ja: '○', en: 'yes' }
}
