import { it } from 'vitest'

import * as acts from '../../support/outsourcing-acts.ts'
import { fullApplication } from '../../support/full-application.ts'
import { keepsStory } from '../../support/story.ts'

const at = (text: string) => ({ at: text })
const full = acts.request(fullApplication)

it('an application with every field filled in, amended before it is submitted (Arts. 20, 21)', () =>
  keepsStory('outsourcing', 'application', [
    acts.starts({ request: full }),
    acts.amends({ request: full }),
    acts.amends(
      { request: { ...full, records: 0, rooms: [], relatedProcedures: [], draftClauses: [] } },
      at('2026-04-02 11:00'),
    ),
    acts.submits({}, at('2026-04-02 14:00')),
    acts.vets(),
    acts.submits(),
  ]))
