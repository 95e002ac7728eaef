import type { ConveningAct, EntrustableAct, Entrusted } from '../guideline/entrusted.ts'
import { chairPosts } from '../guideline/role-posts.ts'
import type { Rules } from '../guideline/rules.ts'
import type { By } from '../kernel/by.ts'
import { refuse } from '../kernel/outcome.ts'
import type { CouncilBar } from './law.ts'
import type { CouncilRule } from './law.ts'

/** That the chair has not given this act to the secretariat: then it is the chair's own (Art. 5(1)). */
export const notEntrusted =
  (act: EntrustableAct, rule: CouncilRule = 'chair-presides'): CouncilBar =>
  (_, { actor, guideline, entrusted }) => {
    const chair = chairPosts(guideline)
    const isChair = actor.kind === 'practice' || actor.posts.some((post) => chair.includes(post))
    return isChair || entrusted.some(({ acts }) => acts.includes(act))
      ? null
      : refuse('not-entrusted', rule, { whoCan: chair }).refusal
  }

/** On what an act of convening rests: what the chair has given, or null where the chair acts in person (Art. 5(1)). */
export const restsOn = (act: EntrustableAct, by: By, { guideline, entrusted }: Rules): Entrusted | null =>
  chairPosts(guideline).includes(by.post) ? null : (entrusted.find(({ acts }) => acts.includes(act)) ?? null)

/** Who is asked for an act of convening: the secretariat where it was given that, else the chair. */
export const askedToConvene = (act: ConveningAct, { guideline, entrusted }: Pick<Rules, 'guideline' | 'entrusted'>) =>
  entrusted.some(({ acts }) => acts.includes(act)) ? [guideline.roles.secretariat.post] : chairPosts(guideline)
