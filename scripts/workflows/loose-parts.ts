import { parse } from 'yaml'
import { z } from 'zod'

const workflow = z.looseObject({
  permissions: z.unknown().optional(),
  jobs: z.record(z.string(), z.looseObject({ permissions: z.unknown().optional() })),
})

/** `uses` of something outside the project: by its full hash, and beside it the version that a person reads. */
const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/
/** What somebody outside can write into an event, and a shell would run. */
const outsiders = /\$\{\{[^}]*github\.(?:event\.|head_ref)/

/** What a workflow leaves open: rights that are not named, actions that could change, words of outsiders in a shell. */
export function looseParts(text: string): readonly string[] {
  const { permissions, jobs } = workflow.parse(parse(text))
  const uses = [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, what = '']) => what)
  return [
    ...(isEmpty(permissions) ? [] : ['rights of the whole workflow']),
    ...Object.entries(jobs)
      .filter(([, job]) => typeof job.permissions !== 'object')
      .map(([name]) => `rights of the job ${name}`),
    ...uses
      .filter((what) => !what.startsWith('./') && !pinned.test(what))
      .map((what) => `${what} is not pinned, or without its version`),
    ...(/pull_request_target|workflow_run/.test(text) ? ['pull_request_target or workflow_run'] : []),
    ...text.split('\n').filter((line) => outsiders.test(line)),
  ]
}

function isEmpty(permissions: unknown): boolean {
  return typeof permissions === 'object' && permissions !== null && Object.keys(permissions).length === 0
}
