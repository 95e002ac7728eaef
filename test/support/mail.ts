import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { startMailCatcher, type MailCatcherPart } from '../../launch/parts/mail-catcher.ts'
import './global-setup.ts'

/** A mail catcher for the test file that asks; `stop()` it in `afterAll`. */
export function freshMailCatcher(): Promise<MailCatcherPart> {
  return startMailCatcher({ folder: mkdtempSync(join(inject('runFolder'), 'mail-')) })
}
