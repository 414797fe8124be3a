import { useEffect, useRef, useState } from 'react'
import type { Problem } from '#shared/purge/problem.ts'
import { domainBase, endpointBase } from '#shared/urls/endpoint.ts'
import { common } from '#shared/words/common.ts'
import { formWords } from '#shared/words/settings.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast.tsx'
import { selectAccount } from '../state/accounts-store.ts'
import { goTo, openAccount, type AccountTarget } from '../state/place-store.ts'
import { ProblemMessage } from '../ui/problem-message.tsx'
import { withDomain, withEndpoint } from './account-draft.ts'
import { saveDraft, useSettings } from './settings-store.ts'
import { SiteList } from './site-list.tsx'
import { Section } from './section.tsx'
import { useFirstFocus } from './use-first-focus.ts'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import styles from './settings.module.css'

interface Props {
  readonly isNew: boolean
  readonly focus: AccountTarget['focus']
}

/** Name, URL endpoints, domains and the monthly limit: which URLs belong to the account. */
export function AccountDetails({ isNew, focus }: Props) {
  const { draft, errors, edit, apply } = useSettings()
  const { problem, save } = useSaving(isNew)
  const form = useFocusOnError(errors)
  const name = useFirstFocus(isNew && focus === undefined)
  const domains = useFirstFocus(focus === 'domains')
  return (
    <Section title={formWords.detailsTitle}>
      <form
        ref={form}
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <div ref={name}>
          <TextField
            label={formWords.name}
            description={formWords.nameHint}
            value={draft.name}
            onChange={(text) => edit({ name: text })}
            maxLength={200}
            error={errors.name}
          />
        </div>
        <SiteList
          title={formWords.endpoints}
          hint={formWords.endpointsHint}
          sites={draft.endpoints.map(endpointBase)}
          fieldLabel={formWords.endpointField}
          addLabel={formWords.addEndpoint}
          text={draft.endpointText}
          error={errors.endpoint}
          onText={(endpointText) => edit({ endpointText })}
          onAdd={() => apply(withEndpoint(draft))}
          onRemove={(index) => edit({ endpoints: draft.endpoints.toSpliced(index, 1) })}
        />
        <div ref={domains}>
          <SiteList
            title={formWords.domains}
            hint={formWords.domainsHint}
            sites={draft.customDomains.map(domainBase)}
            fieldLabel={formWords.domainField}
            addLabel={formWords.addDomain}
            text={draft.domainText}
            error={errors.domain}
            onText={(domainText) => edit({ domainText })}
            onAdd={() => apply(withDomain(draft))}
            onRemove={(index) => edit({ customDomains: draft.customDomains.toSpliced(index, 1) })}
          />
        </div>
        <div className={styles['short']}>
          <TextField
            label={formWords.limit}
            description={formWords.limitHint}
            value={draft.limitText}
            onChange={(limitText) => edit({ limitText })}
            inputMode="numeric"
            error={errors.limit}
          />
        </div>
        <div className={styles['short']}>
          <TextField
            label={formWords.reset}
            description={formWords.resetHint}
            value={draft.resetText}
            onChange={(resetText) => edit({ resetText })}
            inputMode="numeric"
            error={errors.reset}
          />
        </div>
        {problem && <ProblemMessage problem={problem} />}
        <div className={styles['buttons']}>
          <Button type="submit" variant="primary">
            {isNew ? formWords.saveNew : formWords.save}
          </Button>
          {isNew && <Cancel />}
        </div>
      </form>
    </Section>
  )
}

function Cancel() {
  const reset = useSettings((state) => state.reset)
  return (
    <Button
      onPress={() => {
        reset()
        goTo('settings')
      }}
    >
      {common.cancel}
    </Button>
  )
}

function useSaving(isNew: boolean) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const { run } = useOneAtATime()
  const saveNow = async () => {
    setProblem(null)
    const answer = await saveDraft()
    if (!answer) return
    if (!answer.ok) return setProblem(answer.error)
    showToast({ text: formWords.saved })
    if (!isNew) return
    await selectAccount(answer.value.id)
    openAccount({ accountId: answer.value.id, focus: 'key' })
  }
  return { problem, save: async () => run(saveNow) }
}

/** After a vain attempt to save, the first field that is wrong has the keyboard. */
function useFocusOnError(errors: object) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (Object.keys(errors).length > 0)
      form.current?.querySelector<HTMLElement>('input[data-invalid]')?.focus()
  }, [errors])
  return form
}
