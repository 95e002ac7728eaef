import { describe, expect, it, vi } from 'vitest'
import { exportCity } from '../../../launch/city/export-city.ts'
import { firstAdministrator } from '../../../launch/city/first-administrator.ts'
import { found } from '../../../launch/city/found.ts'
import { importCity } from '../../../launch/city/import-city.ts'
import { importText } from '../../../launch/city/import-text.ts'
import { runCity } from '../../../launch/city/run-city.ts'

describe('npm run city -- a command with a word that it doesn’t know', () => {
  it.each([exportCity, firstAdministrator, found, importCity, importText])(
    '$name says which, and what it knows, in both languages',
    async (command) => {
      const said: string[] = []
      const spy = vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text))
      expect(await runCity([command], [command.name, '--nmae', '市'])).toBe(2)
      spy.mockRestore()
      for (const part of ['✗ ', '--nmae', command.help.ja, command.help.en]) expect(said.join('\n')).toContain(part)
    },
  )
})
