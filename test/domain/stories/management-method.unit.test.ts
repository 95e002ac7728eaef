import { it } from 'vitest'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import * as acts from '../../support/management-method-acts.ts'
import { keepsStory } from '../../support/story.ts'

it('a method that is settled, acknowledged, revised for a later day, and looked at again (Arts. 14(1) and 15)', () =>
  keepsStory('management-method', 'revised', [
    acts.drafts(),
    acts.settles(),
    acts.acknowledges(),
    acts.excuses(),
    acts.amends(),
    acts.settles({ inForceFrom: day('2026-06-01') }, { at: '2026-05-12 10:00' }),
    acts.comesIntoForce(),
    acts.hearsLeft({}, { at: '2026-06-02 00:05' }),
    acts.asksReview({}, { at: '2027-06-01 09:00' }),
    acts.reviews({}, { at: '2027-06-02 10:00' }),
    acts.abolishes({}, { at: '2027-06-10 10:00' }),
  ]))

it('a method that stood on paper (operational setting)', () =>
  keepsStory('management-method', 'brought-in', [acts.bringsIn({ asksReaders: true }), acts.acknowledges()]))
