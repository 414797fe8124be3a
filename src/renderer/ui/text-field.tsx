import { useEffect, useRef } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea as Area } from 'react-aria-components/TextArea'
import { TextField as Field, type TextFieldProps as FieldProps } from 'react-aria-components/TextField'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import styles from './field.module.css'

// With `aria`, an error is shown and read, and never keeps the form from being sent again once it is mended.
type Passed = Omit<FieldProps, 'children' | 'className' | 'style' | 'isInvalid'>

export interface TextFieldProps extends Passed {
  readonly label: string
  readonly description?: string | undefined
  /** Why what stands in the field can't be used; shown below it and read with it. */
  readonly error?: string | undefined
  readonly placeholder?: string
  /** For URLs and other text where each character counts. */
  readonly mono?: boolean
}

export function TextField({ label, description, error, placeholder, mono, ...passed }: TextFieldProps) {
  return (
    <Field
      validationBehavior="aria"
      {...passed}
      isInvalid={error !== undefined}
      className={styles['field'] ?? ''}
    >
      <Label className={styles['label']}>{label}</Label>
      <Input
        className={classes(styles['input'], mono && styles['mono'])}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <Notes description={description} error={error} />
    </Field>
  )
}

export interface TextAreaProps extends TextFieldProps {
  readonly rows?: number
}

export function TextArea({
  label,
  description,
  error,
  placeholder,
  mono,
  rows = 5,
  ...passed
}: TextAreaProps) {
  return (
    <Field
      validationBehavior="aria"
      {...passed}
      isInvalid={error !== undefined}
      className={styles['field'] ?? ''}
    >
      <Label className={styles['label']}>{label}</Label>
      <Area
        rows={rows}
        className={classes(styles['input'], styles['area'], mono && styles['mono'])}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <Notes description={description} error={error} />
    </Field>
  )
}

function Notes({ description, error }: { description: string | undefined; error: string | undefined }) {
  const shown = useInSight(error)
  return (
    <>
      {description !== undefined && (
        <Text slot="description" className={styles['description']}>
          {description}
        </Text>
      )}
      <FieldError ref={shown} className={styles['error'] ?? ''}>
        <Icon name="warning" size="small" />
        <span>{error}</span>
      </FieldError>
    </>
  )
}

/** An error that appears below the field that is written in is brought in sight. */
function useInSight(error: string | undefined) {
  const shown = useRef<HTMLElement>(null)
  useEffect(() => {
    const isWritten = shown.current?.parentElement?.contains(document.activeElement) ?? false
    if (error !== undefined && isWritten) shown.current?.scrollIntoView({ block: 'nearest' })
  }, [error])
  return shown
}
