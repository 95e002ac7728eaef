import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { knownMigrations } from '../../db/upkeep/migrate.ts'
import { projectFolder } from '../../launch/paths.ts'

describe('the migrations of a release', () => {
  it('are numbered from 0001 without a gap or a number twice, so that none is left out', () => {
    const numbers = knownMigrations.map((name) => Number(/^(\d{4})-/u.exec(name)?.[1]))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })

  it('are every file of their folder', () => {
    const files = globSync('db/migrations/0*.ts', { cwd: projectFolder }).map((file) => basename(file, '.ts'))
    expect(files.toSorted()).toEqual(knownMigrations)
  })
})
