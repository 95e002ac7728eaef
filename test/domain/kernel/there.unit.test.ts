import { expect, it } from 'vitest'
import { there } from '../../../domain/kernel/there.ts'

it('gives what is there, be it empty, and breaks where nothing is: an invariant of the law', () => {
  expect([there(0), there(''), there(false), there('x')]).toEqual([0, '', false, 'x'])
  for (const none of [null, undefined])
    expect(() => there(none)).toThrow('the case lacks what its stage says that it has')
})
